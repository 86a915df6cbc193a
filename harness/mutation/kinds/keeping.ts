import { get, instant } from "../../adapters/adapter.ts";
import { idAt, listLaw } from "../../adapters/row-law.ts";
import { chooses } from "../../checks/filter-holds.ts";
import { isRefusal, isSuccess } from "../../exchange.ts";
import { Confirmed } from "../../memory/confirmed.ts";
import { listedAt } from "../../memory/whole-list.ts";
import { pathOf } from "../../sent.ts";
import { Sights } from "../../sights.ts";
import type { FaultKind, Ground } from "../fault.ts";
import { changed, valueAt } from "../fields.ts";
import { namesPlace, parsedBody, siteAt, type Spot, spots, withBody } from "../planting.ts";
import { another } from "./rows.ts";

const keysOf = (path: string): string[] => path.split(".").filter((key) => key !== "");

/** Reads that show what was sent and confirmed just before. */
function* confirmedIn(ground: Ground): Generator<{ readonly spot: Spot; readonly pointer: string; readonly value: unknown }> {
  const { contract, adapter, vendor } = ground;
  for (const recorded of ground.recorded) {
    const [confirmed, sights] = [new Confirmed(contract, adapter), new Sights(contract, adapter)];
    for (const [n, exchange] of recorded.exchanges.entries()) {
      if (exchange.vendor !== vendor) continue;
      const { body } = exchange.answer;
      // A body that shows nothing as it was tells which values were expected.
      const spoilt = exchange.request.method === "GET" && isSuccess(exchange.answer.status) ? { ...exchange, answer: { ...exchange.answer, body: spoiled(body) } } : exchange;
      for (const { pointer, value } of confirmed.see(spoilt, sights.see(exchange))) if (valueAt(body, keysOf(pointer)) === value) yield { spot: { recorded, n, exchange }, pointer, value };
    }
  }
}

/** The same with other values everywhere. */
const spoiled = (value: unknown): unknown => (Array.isArray(value) ? value.map(spoiled) : typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, spoiled(inner)])) : typeof value === "boolean" ? !value : typeof value === "number" ? value + 1 : `${String(value)}x`);

/** Pairs of times in the answers of a vendor. */
function* timesIn({ adapter }: Ground, spot: Spot): Generator<{ readonly keys: readonly string[]; readonly first: string }> {
  if (!isSuccess(spot.exchange.answer.status)) return;
  const pairs = adapter.times ?? [];
  function* within(value: unknown, at: readonly string[]): Generator<{ readonly keys: readonly string[]; readonly first: string }> {
    if (typeof value !== "object" || value === null || value instanceof Uint8Array) return;
    for (const [first, second] of pairs) {
      const earlier = get(value, first);
      if (instant(earlier) !== undefined && instant(get(value, second)) !== undefined) yield { keys: [...at, second], first: earlier as string };
    }
    for (const [key, inner] of Object.entries(value)) yield* within(inner, [...at, key]);
  }
  yield* within(spot.exchange.answer.body, []);
}

/** Faults of what a service ought to keep: values, ids, times, and what it was asked for. */
export const keepingKinds: readonly FaultKind[] = [
  {
    name: "change not kept",
    area: "rows",
    absent: () => "no story reads at once what it sent, or nothing says how one row is read",
    *sites(ground) {
      for (const { spot, pointer, value } of confirmedIn(ground)) {
        const old = typeof value === "boolean" ? !value : typeof value === "number" ? value + 1 : "before";
        yield siteAt(spot, `body.${pointer}`, (answer) => withBody(answer, changed(parsedBody(answer), keysOf(pointer), (parent, key) => (parent[key] = old))), { names: namesPlace(spot.n, `body.${pointer}`) });
      }
    },
  },
  {
    name: "another row changed or removed",
    area: "rows",
    absent: () => "no answer to a change or a removal names the row",
    *sites(ground) {
      for (const spot of spots(ground)) {
        const { operation, answer, request } = spot.exchange;
        if (request.method === "GET" || !isSuccess(answer.status)) continue;
        const read = ground.adapter.rows?.map((law) => law.read).find((known) => known?.id !== undefined && ground.contract.operations.get(known.operation)?.path === operation!.path);
        const [asked, id] = [read && pathOf(spot.exchange)[read.parameter], read && idAt(answer.body, read.id!)];
        if (asked === undefined || id !== asked) continue;
        yield siteAt(spot, `body.${read!.id}`, (passing) => withBody(passing, changed(parsedBody(passing), keysOf(read!.id!), (parent, key) => (parent[key] = another(parent[key])))), { names: namesPlace(spot.n, `body.${read!.id}`) });
      }
    },
  },
  {
    name: "made without an id",
    area: "rows",
    absent: () => "its clients make no rows that can be read",
    *sites(ground) {
      for (const spot of spots(ground)) {
        const law = ground.adapter.rows?.find(({ made }) => made === spot.exchange.operation?.id);
        if (!law || law.read === undefined || /^[$=]|\*/.test(law.id) || law.when !== undefined || law.unless !== undefined || !isSuccess(spot.exchange.answer.status)) continue;
        if (typeof valueAt(spot.exchange.answer.body, keysOf(law.id)) !== "string") continue;
        yield siteAt(spot, `body.${law.id}`, (answer) => withBody(answer, changed(parsedBody(answer), keysOf(law.id), (parent, key) => (parent[key] = ""))), { names: namesPlace(spot.n, `body.${law.id}`) });
      }
    },
  },
  {
    name: "a row twice in a list without pages",
    area: "rows",
    absent: () => "all its lists have pages, or show no row that clients make",
    *sites(ground) {
      for (const spot of spots(ground)) {
        const { operation, answer } = spot.exchange;
        const list = listLaw(ground.adapter.rows, operation?.id);
        if (!list || operation?.raw?.["x-page"] !== undefined || !isSuccess(answer.status)) continue;
        const rows = valueAt(answer.body, keysOf(list.rows));
        if (!Array.isArray(rows) || rows.length === 0) continue;
        yield siteAt(spot, `body.${list.rows}`, (passing) => withBody(passing, changed(parsedBody(passing), keysOf(list.rows), (parent, key) => (parent[key] = [...(parent[key] as unknown[]), (parent[key] as unknown[])[0]]))), { names: namesPlace(spot.n, `body.${list.rows}`) });
      }
    },
  },
  {
    name: "removed twice",
    area: "rows",
    absent: () => "no story removes what was removed",
    *sites(ground) {
      for (const spot of spots(ground)) {
        const { exchange, recorded, n } = spot;
        if (!isRefusal(exchange.answer.status) || exchange.expected === "any") continue;
        if (!ground.adapter.rows?.some(({ remove }) => remove !== undefined && remove.leaves === undefined && remove.operation === exchange.operation!.id)) continue;
        const first = recorded.exchanges.slice(0, n).find(({ operation, request, answer, as }) => operation === exchange.operation && request.url === exchange.request.url && as === exchange.as && isSuccess(answer.status));
        if (first) yield siteAt(spot, "status", () => ({ status: first.answer.status, headers: Object.fromEntries(first.answer.headers), bytes: first.answer.bytes }), { names: namesPlace(n, "status") });
      }
    },
  },
  {
    name: "changed before it was made",
    area: "fields",
    absent: () => "its rows bear no two times of which one is later",
    *sites(ground) {
      for (const spot of spots(ground)) {
        for (const { keys, first } of timesIn(ground, spot)) {
          const pointer = `body.${keys.join(".")}`;
          yield siteAt(spot, pointer, (answer) => withBody(answer, changed(parsedBody(answer), keys, (parent, key) => (parent[key] = first.replace(/^\d{4}/, (year) => String(Number(year) - 1))))), { names: namesPlace(spot.n, pointer) });
        }
      }
    },
  },
  {
    name: "filter ignored",
    area: "pages",
    absent: () => "no story asks a list for rows of one id or of one of a closed list of values that the rows show",
    *sites(ground) {
      for (const spot of spots(ground)) {
        const { operation, answer, request } = spot.exchange;
        const items = listedAt(operation!, ground.adapter.rows);
        const rows = items === undefined ? undefined : valueAt(answer.body, keysOf(items));
        if (request.method !== "GET" || !Array.isArray(rows) || rows.length === 0) continue;
        for (const [name, value] of new URL(request.url).searchParams) {
          const parameter = operation!.parameters.find((known) => known.in === "query" && known.name === name);
          const closed = get(parameter?.schema, "enum") as readonly unknown[] | undefined;
          const shown = get(rows[0], name);
          if (!parameter || typeof shown !== "string" || shown.toLowerCase() !== value.toLowerCase()) continue;
          const other = closed?.find((one) => one !== shown) ?? another(shown);
          const pointer = `body.${items}.0.${name}`;
          yield siteAt(spot, pointer, (passing) => withBody(passing, changed(parsedBody(passing), [...keysOf(items!), "0", name], (parent, key) => (parent[key] = other))), {
            names: namesPlace(spot.n, pointer),
            ...(chooses(name, parameter.schema) ? {} : { untellable: "the contract does not say how this filter compares" }),
          });
        }
      }
    },
  },
];
