import { idAt } from "../adapters/row-law.ts";
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
    // All verbs of its address are about the row that it names.
    const read = adapter.rows?.map((law) => law.read).find((known) => known?.id !== undefined && contract.operations.get(known.operation)?.path === operation.path);
    const [asked, id] = [read && pathOf(exchange)[read.parameter], read && idAt(answer.body, read.id!)];
    if (asked !== undefined && id !== undefined && id !== asked) yield { ...about(exchange), pointer: `body.${read!.id}`, expected: asked, got: id, ...operationLine(contract, operation) };
  },
};
