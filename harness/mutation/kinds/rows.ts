import { idAt, madeIds, type RowLaw } from "../../adapters/row-law.ts";
import { isRefusal, isSuccess } from "../../exchange.ts";
import { type Page, Pages } from "../../memory/pages.ts";
import { choosesRows, wholeList } from "../../memory/whole-list.ts";
import { pathOf, sentBody } from "../../sent.ts";
import type { FaultKind, Ground, Passing, Site } from "../fault.ts";
import { changed, valueAt } from "../fields.ts";
import { followers, namesPlace, parsedBody, siteAt, type Spot, spots, withBody } from "../planting.ts";

const passed = ({ exchange: { answer } }: Spot): Passing => ({ status: answer.status, headers: Object.fromEntries(answer.headers), bytes: answer.bytes });
const keysOf = (path: string): string[] => path.split(".");

/** Spots later in the same story. */
function* after(ground: Ground, { recorded, n }: Spot): Generator<Spot> {
  for (const spot of spots(ground)) if (spot.recorded === recorded && spot.n > n) yield spot;
}

/** A request that is answered as it was when all was well, and never reaches the target: nothing happens there. */
const swallowed = (spot: Spot): Site["plan"] => ({ answer: async (n, ask) => (n === spot.n ? passed(spot) : ask()) });

/** The row that an exchange was asked to make. */
function madeAt({ adapter }: Ground, { exchange }: Spot): { readonly law: RowLaw; readonly id: string } | undefined {
  if (!isSuccess(exchange.answer.status)) return undefined;
  const request = { path: pathOf(exchange), body: sentBody(exchange) };
  for (const law of adapter.rows ?? []) {
    const [id] = law.made === exchange.operation?.id ? madeIds(law, request, exchange.answer.body) : [];
    if (id !== undefined) return { law, id };
  }
  return undefined;
}

/** Is a row what a request is about? One that only refers to it in its body may be taken whether it is there or not. */
const isAbout = ({ exchange }: Spot, id: string): boolean => Object.values(pathOf(exchange)).includes(id);

/**
 * What tells that a row is not there, or still is: a later request about it that went well because it was there (or was refused because
 * it was not), its reading, or the list of all. Another way in which it may go ends that.
 */
function tellersOf(ground: Ground, spot: Spot, law: RowLaw, id: string): readonly Spot[] {
  const tellers: Spot[] = [];
  const wasMade = law.made === spot.exchange.operation?.id;
  // An id that the request chose may be that of something else, too (its conversation, its agent), or of one that was there before.
  const named = !/^[$=]/.test(law.id);
  const pages = new Pages(ground.adapter);
  for (const later of [...spots(ground)].filter(({ recorded }) => recorded === spot.recorded)) {
    const { operation, answer, expected } = later.exchange;
    const page = pages.see(later.exchange);
    if (later.n <= spot.n) continue;
    if (law.goesWith?.includes(operation?.id ?? "") || (wasMade && law.remove?.operation === operation?.id && isAbout(later, id) && tellers.length > 0)) break;
    const depends = named && isAbout(later, id) && expected !== "any" && expected !== undefined && (wasMade ? isSuccess(answer.status) : isRefusal(answer.status));
    if (depends || tells(ground, law.kind, id, spot.exchange.as, later, page)) tellers.push(later);
  }
  return tellers;
}

/** Later requests that name it, in their address or in their body, follow its link or repeat its making: if one is not answered as before, that is about this row. */
function mentioning(ground: Ground, spot: Spot, id: string): readonly Spot[] {
  const following = followers(spot.recorded, spot.exchange.answer.body);
  const { operation } = spot.exchange;
  const { key } = ground.adapter.repeats?.[operation?.id ?? ""] ?? {};
  const keyOf = ({ exchange }: Spot) => (key === undefined || exchange.operation !== operation ? undefined : idAt(sentBody(exchange), key));
  return [...after(ground, spot)].filter((later) => {
    const { url, body } = later.exchange.request;
    const repeats = keyOf(later) !== undefined && keyOf(later) === keyOf(spot);
    return repeats || following.has(later.n) || url.includes(encodeURIComponent(id)) || Buffer.from(body ?? "").toString("utf8").includes(id);
  });
}

/** A finding about the row: of a request that depends on it, of an event of it, or of what it is a part of, that did not come, or of another one that got its id. */
const namesRow = (ids: readonly string[], tellers: readonly Spot[]): Site["names"] => (finding, { exchange }) =>
  tellers.some(({ n }) => n === exchange(finding.step)) || (finding.check === "events-complete" && ids.some((id) => finding.expected.includes(id))) || (finding.check === "id-is-new" && finding.got.includes(ids[0]!));

/** What a row's law lets a later exchange tell: it reads the row, or lists all of them. */
function tells(ground: Ground, kind: string, id: string, as: string | undefined, later: Spot, page: Page | undefined): boolean {
  const { operation, as: asking, answer } = later.exchange;
  if (asking !== as || !operation || !isSuccess(answer.status)) return false;
  return (ground.adapter.rows ?? []).filter((known) => known.kind === kind).some(({ read, list }) => {
    if (read?.operation === operation.id) return pathOf(later.exchange)[read.parameter] === id;
    return list?.operation === operation.id && !choosesRows(list, later.exchange) && wholeList(list, later.exchange, page) !== undefined;
  });
}

/** The page that an exchange shows, among those that its story read before it. */
function pageOf(ground: Ground, { recorded, n }: Spot): Page | undefined {
  const pages = new Pages(ground.adapter);
  let page: Page | undefined;
  for (const spot of spots(ground)) if (spot.recorded === recorded && spot.n <= n) page = pages.see(spot.exchange);
  return page;
}

/** Why nobody can tell that a row was not made, or not removed. */
function untellable(ground: Ground, { recorded, n }: Spot, law: RowLaw, [first]: readonly Spot[]): Pick<Site, "untellable"> {
  if (!first) return { untellable: "no later request of the story depends on it" };
  if (recorded.staged.some((place) => place > n && place <= first.n)) return { untellable: "the stage itself needs it before anything asks for it" };
  const asksAgain = law.finds && law.made === recorded.exchanges[n]!.operation?.id && [...spots(ground)].some((spot) => spot.recorded === recorded && spot.n > n && spot.n < first.n && spot.exchange.operation?.id === law.made);
  return asksAgain ? { untellable: "asked for the like of it, the vendor may answer with one that is there" } : {};
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
        const made = madeAt(ground, spot);
        if (!made) continue;
        const { law, id } = made;
        const tellers = tellersOf(ground, spot, law, id);
        yield { scenario: spot.recorded.scenario, place: `${law.made} ${law.kind}`, plan: swallowed(spot), names: namesRow([id, ...Object.values(pathOf(spot.exchange))], [...tellers, ...mentioning(ground, spot, id)]), ...untellable(ground, spot, law, tellers) };
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
        yield { scenario: spot.recorded.scenario, place: `${law.remove!.operation} ${law.kind}`, plan: swallowed(spot), names: namesRow([id, ...Object.values(pathOf(spot.exchange))], [...tellers, ...mentioning(ground, spot, id)]), ...untellable(ground, spot, law, tellers) };
      }
    },
  },
  {
    name: "row missing from the list",
    area: "rows",
    absent: ({ adapter }) => (adapter.rows?.some(({ list }) => list) ? undefined : "no list of it shows all rows on one page"),
    *sites(ground) {
      for (const spot of spots(ground)) {
        const { law, id } = madeAt(ground, spot) ?? {};
        const { list } = law ?? {};
        if (!list || id === undefined) continue;
        const lister = [...after(ground, spot)].find(({ exchange }) => exchange.operation?.id === list.operation && exchange.as === spot.exchange.as && rowsAt(exchange.answer.body, list.rows).some((row) => idAt(row, list.id) === id));
        if (!lister) continue;
        const whole = !choosesRows(list, lister.exchange) && tells(ground, law!.kind, id, spot.exchange.as, lister, pageOf(ground, lister));
        yield siteAt(lister, `body.${list.rows}`, (answer) => withBody(answer, changed(parsedBody(answer), keysOf(list.rows), (parent, key) => (parent[key] = (parent[key] as unknown[]).filter((row) => idAt(row, list.id) !== id)))), {
          names: namesPlace(lister.n, `body.${list.rows}`),
          ...(whole ? {} : { untellable: "it was not the whole list that was asked for" }),
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
