import { idAt, readAt } from "../adapters/row-law.ts";
import { isSuccess } from "../exchange.ts";
import { operationLine } from "../promise.ts";
import { pathOf } from "../sent.ts";
import { about, type Check } from "./check.ts";

export const answersWhatWasAsked: Check = {
  name: "answers-what-was-asked",
  summary: "Who asks for a row by its id, changes it or removes it, is shown that row and no other.",
  *exchange(exchange, { contract, adapter }) {
    const { operation, answer } = exchange;
    if (!operation || !isSuccess(answer.status)) return;
    const read = readAt(adapter.rows, contract, operation);
    if (!read) return;
    const [asked, id] = [pathOf(exchange)[read.parameter], idAt(answer.body, read.id)];
    if (asked !== undefined && id !== undefined && id !== asked) yield { ...about(exchange), pointer: `body.${read.id}`, expected: asked, got: id, ...operationLine(contract, operation) };
  },
};
