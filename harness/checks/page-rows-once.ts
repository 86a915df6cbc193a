import type { Contract } from "../../simulators/core/contract/contract.ts";
import { get } from "../adapters/adapter.ts";
import { idAt, listLaw, type ListLaw } from "../adapters/row-law.ts";
import { type Exchange, isSuccess } from "../exchange.ts";
import type { Judgement } from "../finding.ts";
import { operationLine } from "../promise.ts";
import { about, type Check } from "./check.ts";
import { pageLine } from "./page-line.ts";

/** Rows that a list without pages shows more than once. */
function* twiceIn(exchange: Exchange, { rows: place, id: name }: ListLaw, contract: Contract): Generator<Judgement> {
  const rows = get(exchange.answer.body, ...place.split("."));
  const ids = Array.isArray(rows) ? rows.map((row) => idAt(row, name)) : [];
  for (const [i, id] of ids.entries()) {
    if (id !== undefined && ids.indexOf(id) < i) yield { ...about(exchange), pointer: `body.${place}.${i}`, expected: "rows that were not shown before", got: `${id}, shown before on this page`, ...operationLine(contract, exchange.operation!) };
  }
}

export const pageRowsOnce: Check = {
  name: "page-rows-once",
  summary: "Nobody who reads a list, page after page or as a whole, meets a row twice.",
  *exchange(exchange, evidence) {
    const { page, adapter, contract } = evidence;
    const list = page ? undefined : listLaw(adapter.rows, exchange.operation?.id);
    if (list && isSuccess(exchange.answer.status)) yield* twiceIn(exchange, list, contract);
    if (!page) return;
    const met = new Map<string, string>();
    for (const [n, earlier] of (page.before ?? []).entries()) for (const id of earlier.ids) if (id !== undefined) met.set(id, `page ${n + 1}`);
    for (const [i, id] of page.ids.entries()) {
      if (id === undefined) continue;
      const where = met.get(id);
      if (where !== undefined) yield { ...pageLine(exchange, evidence, `${i}`), expected: "rows that were not shown before", got: `${id}, shown before on ${where}` };
      met.set(id, "this page");
    }
  },
};
