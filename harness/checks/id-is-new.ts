import { operationLine } from "../promise.ts";
import { sentBody } from "../sent.ts";
import { about, type Check } from "./check.ts";

export const idIsNew: Check = {
  name: "id-is-new",
  summary: "A row that is made gets an id that none before it had, unless the client chose the id or asked for what is there already.",
  *exchange(exchange, { contract, made, repeat }) {
    const { operation } = exchange;
    if (!operation || !made?.again || made.law.finds || repeat) return;
    const chosen = /^[$=]/.test(made.law.id) || JSON.stringify(sentBody(exchange) ?? "").includes(`"${made.id}"`);
    if (!chosen) yield { ...about(exchange), pointer: `body.${made.law.id}`, expected: `an id of its own for the ${made.law.kind}`, got: `${made.id}, as one before it`, ...operationLine(contract, operation) };
  },
};
