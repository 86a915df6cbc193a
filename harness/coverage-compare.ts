/** What was exercised of one kind of thing, as reports and `ringback coverage --json` write it. */
export interface CoveredPart {
  readonly met: readonly string[];
  readonly missing: readonly string[];
}

/** Vendor → kind → what was exercised and what was not. */
export type CoveredVendors = Readonly<Record<string, Readonly<Record<string, CoveredPart>>>>;

/** One promise, by name. */
export interface Promised {
  readonly vendor: string;
  /** `operations`, `statuses`, `errorCodes` … */
  readonly kind: string;
  readonly name: string;
}

export interface CoverageChange {
  /** Exercised before, promised still, and exercised no more. */
  readonly wentDark: readonly Promised[];
  /** Exercised before; the contract promises it no more. */
  readonly noLongerPromised: readonly Promised[];
  /** Exercised now and not before. */
  readonly newlyMet: readonly Promised[];
  /** What only one of the two looked at, as `commbox` or `comswise enumValues`. */
  readonly notCompared: readonly string[];
}

/** What changed since an earlier run. A vendor or kind that only one of the two looked at is left out and named: nothing can be said of it. */
export function coverageChange(before: CoveredVendors, now: CoveredVendors): CoverageChange {
  const [both, oneSided] = shared(before, now);
  const kindsOf = new Map(both.map((vendor) => [vendor, shared(before[vendor]!, now[vendor]!)]));
  const each = (pick: (old: CoveredPart, recent: CoveredPart) => readonly string[]): Promised[] =>
    both.flatMap((vendor) =>
      kindsOf.get(vendor)![0].flatMap((kind) => pick(before[vendor]![kind]!, now[vendor]![kind]!).map((name) => ({ vendor, kind, name }))),
    );
  return {
    wentDark: each((old, recent) => old.met.filter((name) => recent.missing.includes(name) && !recent.met.includes(name))),
    noLongerPromised: each((old, recent) => old.met.filter((name) => !recent.missing.includes(name) && !recent.met.includes(name))),
    newlyMet: each((old, recent) => recent.met.filter((name) => !old.met.includes(name))),
    notCompared: [...oneSided, ...both.flatMap((vendor) => kindsOf.get(vendor)![1].map((kind) => `${vendor} ${kind}`))],
  };
}

/** Keys of both, and keys of one alone. */
function shared(one: object, other: object): readonly [readonly string[], readonly string[]] {
  const all = Object.keys({ ...one, ...other });
  const isShared = (key: string) => Object.hasOwn(one, key) && Object.hasOwn(other, key);
  return [all.filter(isShared), all.filter((key) => !isShared(key))];
}

/** Finds coverage in a file of ours: of `ringback coverage --json`, of the same with `--compare`, or of `ringback verify --report json`. */
export function coverageIn(document: unknown): CoveredVendors | undefined {
  const { results, covered } = (document ?? {}) as { results?: { extra?: { coverage?: unknown } }; covered?: unknown };
  const found = results?.extra?.coverage ?? covered ?? document;
  if (typeof found !== "object" || found === null || Array.isArray(found)) return undefined;
  const parts = Object.values(found).flatMap((kinds) => (typeof kinds === "object" && kinds !== null ? Object.values(kinds) : [undefined]));
  return parts.length > 0 && parts.every(isPart) ? (found as CoveredVendors) : undefined;
}

const isPart = (value: unknown): value is CoveredPart => Array.isArray((value as CoveredPart | undefined)?.met) && Array.isArray((value as CoveredPart).missing);
