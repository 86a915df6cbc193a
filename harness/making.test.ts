import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { madeIds, type RowLaw } from "./adapters/row-law.ts";
import { Ledger, type LedgerRow } from "./targets/ledger.ts";

const law = (more: Partial<RowLaw>): RowLaw => ({ kind: "row", made: "make", id: "id", ...more });
const request = { path: { agentId: "A1" }, body: { queueId: "Q1", profile: { webhook: {} }, dry: true } };

test.each<[string, Partial<RowLaw>, unknown, readonly string[]]>([
  ["the answer", { id: "data.id" }, { data: { id: 7 } }, ["7"]],
  ["each of several in the answer", { id: "calls.*.legs.*" }, { calls: [{ legs: ["a", "b"] }, { legs: ["c"] }] }, ["a", "b", "c"]],
  ["the path of the request", { id: "$agentId" }, {}, ["A1"]],
  ["the body of the request", { id: "$body.queueId" }, {}, ["Q1"]],
  ["nothing: there is one of it", { id: "=of the account" }, {}, ["of the account"]],
  ["nobody, where the vendor writes nil", { id: "ids.*" }, { ids: ["00000000-0000-0000-0000-000000000000", "0", ""] }, []],
  ["nobody, where the request asked for nothing to be kept", { unless: "dry" }, { id: 1 }, []],
  ["nobody, where the request lacks what makes one", { when: "profile.security" }, { id: 1 }, []],
  ["the answer, where the request has what makes one", { when: "profile.webhook" }, { id: 1 }, ["1"]],
])("a row that was made is named by %s", (_, more, answer, ids) => {
  expect(madeIds(law(more), request, answer)).toEqual(ids);
});

function ledgerOf(): Ledger {
  const folder = mkdtempSync(join(tmpdir(), "ringback-ledger-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return new Ledger(join(folder, "acme.made.ndjson"));
}
const row = (id: string): LedgerRow => ({ vendor: "meridian", kind: "call", made: "startCalls", id, path: {}, as: undefined, scenario: "story" });
const asked = { vendor: "meridian", operation: "startCalls", scenario: "story" };

test("a request that makes several rows is unanswered until all of them are written down", () => {
  const ledger = ledgerOf();
  ledger.asking(asked);
  ledger.made(row("C1"));
  expect(ledger.unanswered()).toEqual([asked]);
  ledger.made(row("C2"));
  ledger.answered(asked);
  expect([ledger.unanswered(), ledger.standing().map(({ id }) => id)]).toEqual([[], ["C1", "C2"]]);
});

test("a row that was put away stays in the ledger, marked, until somebody is told of it", () => {
  const ledger = ledgerOf();
  ledger.made(row("C1"));
  ledger.putAway(row("C1"));
  expect(ledger.standing()).toEqual([{ ...row("C1"), putAway: true }]);
  ledger.removed(row("C1"));
  expect(ledger.standing()).toEqual([]);
});

test("an answer settles a request of its own vendor only", () => {
  const ledger = ledgerOf();
  ledger.asking(asked);
  ledger.asking({ ...asked, vendor: "other" });
  ledger.answered(asked);
  expect(ledger.unanswered()).toEqual([{ ...asked, vendor: "other" }]);
});

test("what a request names by its parent is there once for each parent", () => {
  const ledger = ledgerOf();
  for (const within of ["A1", "A2"]) ledger.made({ ...row("Q1"), within });
  ledger.removed({ ...row("Q1"), within: "A1" });
  expect(ledger.standing()).toEqual([{ ...row("Q1"), within: "A2" }]);
});
