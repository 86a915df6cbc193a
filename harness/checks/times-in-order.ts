import { instant } from "../adapters/adapter.ts";
import type { Judgement } from "../finding.ts";
import { operationLine } from "../promise.ts";
import { isSuccess } from "../exchange.ts";
import { about, type Check } from "./check.ts";

export const timesInOrder: Check = {
  name: "times-in-order",
  summary: "Nothing is changed, ended or removed before it was made, by the times that a row bears.",
  *exchange(exchange, { contract, adapter }) {
    const { operation, answer } = exchange;
    if (!operation || !isSuccess(answer.status)) return;
    for (const wrong of disorder(answer.body, adapter.times ?? [], "body")) yield { ...about(exchange), ...wrong, ...operationLine(contract, operation) };
  },
  *event({ delivery }, { adapter }) {
    for (const wrong of disorder(delivery.body, adapter.times ?? [], "event")) yield { vendor: delivery.vendor, ...wrong };
  },
};

/** Some write a day at the end or the beginning of the calendar where nothing has happened. contracts/voipbin/overlay.yaml */
function moment(stamp: unknown): number | undefined {
  const at = instant(stamp);
  return at === undefined || [1, 9999].includes(new Date(at).getUTCFullYear()) ? undefined : at;
}

/** Times of any object in a value that stand before an earlier one of their row. */
function* disorder(value: unknown, times: readonly (readonly [string, string])[], at: string): Generator<Pick<Judgement, "pointer" | "expected" | "got">> {
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return;
  const row = value as Readonly<Record<string, unknown>>;
  for (const [first, second] of times) {
    const [one, two] = [moment(row[first]), moment(row[second])];
    if (one !== undefined && two !== undefined && two < one) yield { pointer: `${at}.${second}`, expected: `no time before ${first}, which is ${String(row[first])}`, got: String(row[second]) };
  }
  for (const [key, inner] of Object.entries(row)) yield* disorder(inner, times, `${at}.${key}`);
}
