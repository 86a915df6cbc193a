import { idAt, type RowLaw } from "../../adapters/row-law.ts";
import { isSuccess } from "../../exchange.ts";
import { pathOf, sentBody } from "../../sent.ts";
import type { FaultKind, Ground, Passing, Site } from "../fault.ts";
import { changed, valueAt } from "../fields.ts";
import { namesPlace, parsedBody, siteAt, type Spot, spots, withBody } from "../planting.ts";

const passed = ({ exchange: { answer } }: Spot): Passing => ({ status: answer.status, headers: Object.fromEntries(answer.headers), bytes: answer.bytes });
const keysOf = (path: string): string[] => path.split(".");

/** Spots later in the same story. */
function* after(ground: Ground, { recorded, n }: Spot): Generator<Spot> {
  for (const spot of spots(ground)) if (spot.recorded === recorded && spot.n > n) yield spot;
}

/** A request that is answered as it was when all was well, and never reaches the target: nothing happens there. */
const swallowed = (spot: Spot): Site["plan"] => ({ answer: async (n, ask) => (n === spot.n ? passed(spot) : ask()) });

/** Does a request name a row, in its address or in its body? */
const mentions = ({ exchange: { request } }: Spot, id: string): boolean => decodeURIComponent(request.url).includes(id) || (request.body !== undefined && Buffer.from(request.body).toString("utf8").includes(id));

/** What tells that a row is not there, or still is: a later request that names it, or the list of all. Another way in which it may go ends that. */
function tellersOf(ground: Ground, spot: Spot, law: RowLaw, id: string): readonly Spot[] {
  const tellers: Spot[] = [];
  for (const later of after(ground, spot)) {
    if (law.goesWith?.includes(later.exchange.operation?.id ?? "") || (law.made === spot.exchange.operation?.id && law.remove?.operation === later.exchange.operation?.id && tellers.length > 0)) break;
    if (mentions(later, id) || tells(ground, law.kind, id, spot.exchange.as, later)) tellers.push(later);
  }
  return tellers;
}

/** What a row's law lets a later exchange tell: it reads the row, or lists all of them. */
function tells(ground: Ground, kind: string, id: string, as: string | undefined, later: Spot): boolean {
  const law = ground.adapter.rows?.find((known) => known.kind === kind);
  const { operation, as: asking, answer } = later.exchange;
  if (asking !== as || !operation) return false;
  if (law?.read?.operation === operation.id) return pathOf(later.exchange)[law.read.parameter] === id;
  return law?.list?.operation === operation.id && isSuccess(answer.status);
}

const noRows = ({ adapter }: Ground): string | undefined => (adapter.rows?.length ? undefined : "its clients make no rows");

/** Faults of rows: made and not kept, removed and still served, another one than was asked for. */
export const rowKinds: readonly FaultKind[] = [
  {
    name: "made, not kept",
    area: "rows",
    absent: noRows,
    *sites(ground) {
      for (const spot of spots(ground)) {
        const law = ground.adapter.rows?.find(({ made }) => made === spot.exchange.operation?.id);
        const id = law && isSuccess(spot.exchange.answer.status) ? idAt(spot.exchange.answer.body, law.id) : undefined;
        if (!law || id === undefined) continue;
        const tellers = tellersOf(ground, spot, law, id);
        yield { scenario: spot.recorded.scenario, place: `${law.made} ${law.kind}`, plan: swallowed(spot), names: (finding, { exchange }) => tellers.some(({ n }) => n === exchange(finding.step)), ...(tellers.length ? {} : { untellable: "no later request of the story asks for it" }) };
      }
    },
  },
  {
    name: "removed, still served",
    area: "rows",
    absent: ({ adapter }) => (adapter.rows?.some(({ remove }) => remove && remove.leaves === undefined) ? undefined : "nothing can be removed over its API"),
    *sites(ground) {
      for (const spot of spots(ground)) {
        const law = ground.adapter.rows?.find(({ remove }) => remove?.operation === spot.exchange.operation?.id && remove?.leaves === undefined);
        if (!law || !isSuccess(spot.exchange.answer.status)) continue;
        const id = pathOf(spot.exchange)[law.remove!.parameter]!;
        const tellers = tellersOf(ground, spot, law, id);
        yield { scenario: spot.recorded.scenario, place: `${law.remove!.operation} ${law.kind}`, plan: swallowed(spot), names: (finding, { exchange }) => tellers.some(({ n }) => n === exchange(finding.step)), ...(tellers.length ? {} : { untellable: "no later request of the story asks for it" }) };
      }
    },
  },
  {
    name: "row missing from the list",
    area: "rows",
    absent: ({ adapter }) => (adapter.rows?.some(({ list }) => list) ? undefined : "no list of it shows all rows on one page"),
    *sites(ground) {
      for (const spot of spots(ground)) {
        const law = ground.adapter.rows?.find(({ made }) => made === spot.exchange.operation?.id);
        const id = law?.list && isSuccess(spot.exchange.answer.status) ? idAt(spot.exchange.answer.body, law.id) : undefined;
        const { list } = law ?? {};
        if (!list || id === undefined) continue;
        const lister = [...after(ground, spot)].find(({ exchange }) => exchange.operation?.id === list.operation && exchange.as === spot.exchange.as && rowsAt(exchange.answer.body, list.rows).some((row) => idAt(row, list.id) === id));
        if (!lister) continue;
        yield siteAt(lister, `body.${list.rows}`, (answer) => withBody(answer, changed(parsedBody(answer), keysOf(list.rows), (parent, key) => (parent[key] = (parent[key] as unknown[]).filter((row) => idAt(row, list.id) !== id)))), {
          names: namesPlace(lister.n, `body.${list.rows}`),
        });
      }
    },
  },
  {
    name: "another row than asked for",
    area: "rows",
    absent: noRows,
    *sites(ground) {
      for (const spot of spots(ground)) {
        const law = ground.adapter.rows?.find(({ read }) => read?.operation === spot.exchange.operation?.id && read?.id !== undefined);
        const keys = law && keysOf(law.read!.id!);
        const mine = keys && isSuccess(spot.exchange.answer.status) ? valueAt(spot.exchange.answer.body, keys) : undefined;
        if (!keys || mine === undefined) continue;
        yield siteAt(spot, `body.${law!.read!.id}`, (answer) => withBody(answer, changed(parsedBody(answer), keys, (parent, key) => (parent[key] = another(mine)))), { names: namesPlace(spot.n, `body.${law!.read!.id}`) });
      }
    },
  },
  {
    name: "repetition makes another",
    area: "rows",
    absent: ({ adapter }) => (adapter.repeats ? undefined : "it promises nothing of repetitions"),
    *sites(ground) {
      for (const spot of spots(ground)) {
        const { operation, answer, as } = spot.exchange;
        const law = ground.adapter.repeats?.[operation?.id ?? ""];
        const key = law && idAt(sentBody(spot.exchange), law.key);
        if (!law || key === undefined) continue;
        const first = [...spots(ground)].find((earlier) => earlier.recorded === spot.recorded && earlier.n < spot.n && earlier.exchange.operation === operation && earlier.exchange.as === as && isSuccess(earlier.exchange.answer.status) && idAt(sentBody(earlier.exchange), law.key) === key);
        if (!first || (isSuccess(answer.status) && idAt(answer.body, law.id) !== idAt(first.exchange.answer.body, law.id))) continue;
        yield siteAt(spot, `body.${law.id}`, () => withBody(passed(first), changed(first.exchange.answer.body, keysOf(law.id), (parent, name) => (parent[name] = another(parent[name])))), { names: namesPlace(spot.n, `body.${law.id}`) });
      }
    },
  },
];

const rowsAt = (body: unknown, path: string): readonly unknown[] => {
  const rows = valueAt(body, keysOf(path));
  return Array.isArray(rows) ? rows : [];
};

/** An id of the same form as another: its last digit is changed, or its last letter. */
export const another = (id: unknown): unknown => (typeof id === "number" ? id + 1 : String(id).replace(/.$/, (last) => (last === "0" ? "1" : "0")));
