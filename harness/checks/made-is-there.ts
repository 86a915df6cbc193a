import { idAt } from "../adapters/row-law.ts";
import { operationLine } from "../promise.ts";
import { isSuccess } from "../exchange.ts";
import { wholeList } from "../memory/whole-list.ts";
import { about, type Check } from "./check.ts";

export const madeIsThere: Check = {
  name: "made-is-there",
  summary: "What a client has made can be read by it, and stands in the list, until it is removed.",
  *exchange(exchange, { contract, rows, page }) {
    const { operation, answer } = exchange;
    if (!operation) return;
    const fact = rows.askedFor(exchange);
    if (fact?.made && (answer.status === 404 || answer.status === 410 || fact.law.read!.gone?.(answer.status, answer.body))) {
      yield { ...about(exchange), pointer: "status", expected: `the ${fact.law.kind} ${fact.id}, which ${fact.law.made} made`, got: String(answer.status), ...operationLine(contract, operation) };
    }
    const list = rows.inList(exchange);
    if (!list || !isSuccess(answer.status)) return;
    const shown = wholeList(list.law.list!, exchange, page);
    if (!shown) return;
    const ids = new Set(shown.map((row) => idAt(row, list.law.list!.id)));
    for (const { made, id } of list.facts) {
      if (made && !ids.has(id)) yield { ...about(exchange), pointer: `body.${list.law.list!.rows}`, expected: `the ${list.law.kind} ${id}, which ${list.law.made} made`, got: `${shown.length} others`, ...operationLine(contract, operation) };
    }
  },
};
