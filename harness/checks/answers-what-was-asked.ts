import { idAt } from "../adapters/row-law.ts";
import { isSuccess } from "../exchange.ts";
import { operationLine } from "../promise.ts";
import { about, type Check } from "./check.ts";

export const answersWhatWasAsked: Check = {
  name: "answers-what-was-asked",
  summary: "Who asks for a row by its id is shown that row and no other.",
  *exchange(exchange, { contract, rows }) {
    const { operation, answer } = exchange;
    const fact = rows.askedFor(exchange);
    const place = fact?.law.read?.id;
    if (!operation || !fact || place === undefined || !isSuccess(answer.status)) return;
    const id = idAt(answer.body, place);
    if (id !== undefined && id !== fact.id) yield { ...about(exchange), pointer: `body.${place}`, expected: fact.id, got: id, ...operationLine(contract, operation) };
  },
};
