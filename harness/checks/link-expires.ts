import { isSuccess } from "../exchange.ts";
import { operationLine } from "../promise.ts";
import { about, type Check } from "./check.ts";

/** Seconds that the clocks of two machines may differ. */
const PATIENCE_SECONDS = 5;

export const linkExpires: Check = {
  name: "link-expires",
  summary: "A signed link is dead once its promised life is over.",
  *exchange(exchange, { contract, links }) {
    const { manner, answer, at, request, operation } = exchange;
    const link = manner === "link" && at !== undefined ? links.known(request.url) : undefined;
    if (!link || !isSuccess(answer.status)) return;
    const seconds = (at! - link.mintedAt) / 1000;
    if (seconds <= link.lifeSeconds + PATIENCE_SECONDS) return;
    yield { ...about(exchange), pointer: "status", expected: `a refusal: the link of ${link.by} lives ${link.lifeSeconds} s`, got: `${answer.status} after ${Math.round(seconds)} s`, ...(operation ? operationLine(contract, operation) : {}) };
  },
};
