import { idAt, isNamedByAnswer, type RowLaw } from "../adapters/row-law.ts";
import { isSuccess } from "../exchange.ts";
import { operationLine } from "../promise.ts";
import { sentBody } from "../sent.ts";
import { about, type Check } from "./check.ts";

/** Does each success name one row, by which it can be read? */
const namesAlways = (law: RowLaw): boolean => law.read !== undefined && law.when === undefined && law.unless === undefined && isNamedByAnswer(law);

export const idIsNew: Check = {
  name: "id-is-new",
  summary: "A row that is made gets an id, and one that none before it had, unless the client chose the id or asked for what is there already.",
  *exchange(exchange, { contract, adapter, made, repeat }) {
    const { operation, answer } = exchange;
    const law = adapter.rows?.find((known) => known.made === operation?.id);
    if (operation && !made && isSuccess(answer.status) && law && namesAlways(law)) yield { ...about(exchange), pointer: `body.${law.id}`, expected: `an id of the ${law.kind}`, got: idAt(answer.body, law.id) ?? "nothing", ...operationLine(contract, operation) };
    if (!operation || !made?.again || made.law.finds || repeat) return;
    const chosen = /^[$=]/.test(made.law.id) || JSON.stringify(sentBody(exchange) ?? "").includes(`"${made.id}"`);
    if (!chosen) yield { ...about(exchange), pointer: `body.${made.law.id}`, expected: `an id of its own for the ${made.law.kind}`, got: `${made.id}, as one before it`, ...operationLine(contract, operation) };
  },
};
