import { valueNamed } from "../../harness/needs.ts";
import type { NamedScenario, ScenarioResult } from "../../harness/index.ts";
import { sentBody } from "../../harness/sent.ts";

/** What a world shows of its vendors: the values that a need may name. */
export type SampleRows = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * Ids of a fixture's rows that a story sent and was never told of: by a need, an earlier answer or an event. On a sandbox
 * there is no such row. Requests that were refused, or typed by hand, may name anything.
 * @param ids - of all rows of the fixture
 * @returns the id, and the operation that it was sent to
 */
export function neverToldOf({ needs }: NamedScenario, { steps }: ScenarioResult, samples: SampleRows, ids: ReadonlySet<string>): readonly string[] {
  const told = new Set<string>();
  const hear = (value: unknown) => void wordsOf(value).forEach((word) => told.add(word));
  for (const { vendor, name } of Object.values(needs)) hear(valueNamed(samples[vendor] ?? {}, name));
  const unheard = new Set<string>();
  for (const { exchange, event } of steps) {
    if (event) hear(event.delivery.body);
    if (!exchange) continue;
    const { pathname, searchParams } = new URL(exchange.request.url);
    const sent = [...pathname.split("/").map(decodeURIComponent), ...searchParams.values(), ...wordsOf(sentBody(exchange))];
    if (exchange.manner !== "raw" && exchange.answer.status < 300) for (const word of sent) if (ids.has(word) && !told.has(word)) unheard.add(`${word} ${exchange.operation?.id}`);
    hear(exchange.answer.body);
  }
  return [...unheard];
}

/** Every text and number in a value, and every key. */
function wordsOf(value: unknown): readonly string[] {
  if (typeof value === "string" || typeof value === "number") return [String(value)];
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return [];
  return Array.isArray(value) ? value.flatMap(wordsOf) : Object.entries(value).flatMap(([key, inner]) => [key, ...wordsOf(inner)]);
}
