import { expect, test } from "vitest";
import type { RowLaw } from "./adapters/row-law.ts";
import { removeRows } from "./cleaning.ts";
import { meridian } from "./testing/play.ts";
import type { LedgerRow } from "./targets/ledger.ts";

const [known] = meridian.adapterOf().rows as readonly [RowLaw];
const row: LedgerRow = { vendor: "meridian", kind: "call", made: "startCall", id: "C1", path: {}, as: undefined, scenario: "story" };

/** Cleans one row away, from a target that answers so. */
async function cleaned(answers: Readonly<Record<string, readonly [status: number, body?: unknown]>>, law: Partial<RowLaw> = {}, more: Partial<LedgerRow> = {}) {
  const asked: string[] = [];
  const session = {
    vendors: new Map([["meridian", { baseUrl: "http://acme.test", credentials: { default: { headers: {} } }, rows: {} }]]),
    fetch: async (request: Request) => {
      asked.push(request.method);
      const [status, body] = answers[request.method]!;
      return body === undefined ? new Response(null, { status }) : Response.json(body, { status });
    },
    clock: { mode: "jumps" as const, rate: 1, now: async () => new Date(0), pass: async () => {}, next: async () => false },
  };
  const adapterOf = () => ({ ...meridian.adapterOf(), rows: [{ ...known, ...law }] });
  const { removed, left } = await removeRows([{ ...row, ...more }], { session, contractOf: meridian.contractOf, adapterOf });
  return [asked.join(" "), removed.length, ...left.map(({ why }) => why)];
}

const remove = known.remove!;

test("a row that is not there is gone, however its vendor says so", async () => {
  expect(await cleaned({ DELETE: [404] })).toEqual(["DELETE", 1]);
  expect(await cleaned({ DELETE: [400, { code: "UNKNOWN" }] }, { remove: { ...remove, gone: (status) => status === 400 } })).toEqual(["DELETE", 1]);
});

test("a removal that is refused is one of a row that went with another, when reading it says so", async () => {
  expect(await cleaned({ DELETE: [409, { code: "BUSY" }], GET: [404] })).toEqual(["DELETE GET", 1]);
  expect(await cleaned({ DELETE: [409, { code: "BUSY" }], GET: [200, { removedAt: "2025-01-01" }] }, { remove: { ...remove, marks: "removedAt" } })).toEqual(["DELETE GET", 1]);
  expect(await cleaned({ DELETE: [409, { code: "BUSY" }], GET: [200, { id: "C1" }] })).toEqual(["DELETE GET", 0, 'removeCall answered 409 {"code":"BUSY"}']);
});

test("a row that is only put away is listed, whether it was put away now, before, or by its story", async () => {
  const law = { remove: { ...remove, leaves: "ended", already: (status: number) => status === 400 } };
  const why = "meridian removes no call; it was marked as ended";
  expect(await cleaned({ DELETE: [204] }, law)).toEqual(["DELETE", 0, why]);
  expect(await cleaned({ DELETE: [400, {}] }, law)).toEqual(["DELETE", 0, why]);
  expect(await cleaned({}, law, { putAway: true })).toEqual(["", 0, why]);
});
