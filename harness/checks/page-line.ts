import type { Judgement } from "../finding.ts";
import { operationLine } from "../promise.ts";
import type { Exchange } from "../exchange.ts";
import { about, type Evidence } from "./check.ts";

/** The parts of a judgement about a page. @param place - inside the list of rows; the list itself when empty */
export function pageLine(exchange: Exchange, { contract, page }: Evidence, place = ""): Omit<Judgement, "expected" | "got"> {
  const { operation } = exchange;
  return {
    ...about(exchange),
    pointer: ["body", page?.law.items, place].filter(Boolean).join("."),
    ...(operation ? { ...operationLine(contract, operation), contract: `${operationLine(contract, operation).contract}/x-page` } : {}),
  };
}
