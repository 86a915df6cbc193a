import { idAt } from "../adapters/row-law.ts";
import { get } from "../adapters/adapter.ts";
import { operationLine } from "../promise.ts";
import { isSuccess } from "../exchange.ts";
import { about, type Check } from "./check.ts";

export const removedIsGone: Check = {
  name: "removed-is-gone",
  summary: "What a client has removed is found no more, or bears the mark of it, and no list shows it. Where removing only puts it away, its lifecycle judges.",
  *exchange(exchange, { contract, rows }) {
    const { operation, answer } = exchange;
    if (!operation || !isSuccess(answer.status)) return;
    const fact = rows.askedFor(exchange);
    const { leaves, marks } = fact?.law.remove ?? {};
    if (fact?.removed && leaves === undefined) {
      const common = { ...about(exchange), ...operationLine(contract, operation) };
      if (marks === undefined) yield { ...common, pointer: "status", expected: `a refusal, for the ${fact.law.kind} ${fact.id} was removed`, got: String(answer.status) };
      else if (get(answer.body, marks) == null) yield { ...common, pointer: `body.${marks}`, expected: `when the ${fact.law.kind} ${fact.id} was removed`, got: "nothing" };
    }
    const list = rows.inList(exchange);
    if (!list || list.law.remove?.leaves !== undefined || list.law.list!.keepsRemoved) return;
    const shown = get(answer.body, ...list.law.list!.rows.split("."));
    if (!Array.isArray(shown)) return;
    for (const [i, row] of shown.entries()) {
      const id = idAt(row, list.law.list!.id);
      const gone = list.facts.find((known) => known.removed && known.id === id);
      if (gone) yield { ...about(exchange), pointer: `body.${list.law.list!.rows}.${i}`, expected: `no ${list.law.kind} ${id}, for it was removed`, got: `${id}`, ...operationLine(contract, operation) };
    }
  },
};
