import type { Contract } from "../../simulators/core/contract/contract.ts";
import { at, escapePointer } from "../../simulators/core/contract/document.ts";
import type { Finding, JsonType } from "../finding.ts";
import type { Change } from "./difference.ts";
import { placeOf } from "./observation.ts";
import { said, wordOf } from "./words.ts";

/** One action of an OpenAPI Overlay 1.0. `x-accepted` marks those that the bundle is changed by. */
export interface OverlayAction {
  readonly target: string;
  readonly description: string;
  readonly update?: Readonly<Record<string, unknown>>;
  readonly remove?: boolean;
  /** Mount of a further document; the first one unless said. */
  readonly "x-document"?: string;
  readonly "x-accepted"?: string;
}

/** As an entry of `simulators/<vendor>/divergences.ts`. */
export interface Divergence {
  readonly operation: string;
  readonly what: string;
  readonly because: string;
  readonly closeWhen: string;
}

/** `/components/schemas/Call` → `$.components.schemas.Call`; `/paths/~1v1~1calls/get` → `$.paths['/v1/calls'].get`. */
export const jsonPath = (pointer: string): string =>
  `$${pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")).map((part) => (/^[A-Za-z_][\w]*$/.test(part) ? `.${part}` : `['${part}']`)).join("")}`;

/**
 * The overlay action after which the contract takes what the vendor does.
 * @param stood - all that stood at this place, wherever it was seen
 */
export function contractChange(contract: Contract, finding: Finding, { types, gots }: { readonly types: readonly JsonType[]; readonly gots: readonly string[] }): Change {
  const { expected, got } = said(finding);
  const place = placeOf(finding.pointer ?? "");
  const [, pointer = ""] = finding.contract?.split("#") ?? [];
  const operation = finding.operationId === undefined ? undefined : contract.operations.get(finding.operationId);
  const document = operation?.document ?? 0;
  const doc = contract.bundle.documents[document]!;
  const make = (says: string, action: Omit<OverlayAction, "description">): Change => ({
    file: "overlay.yaml",
    says,
    action: { ...action, description: `Seen: ${got} at ${place || (finding.operationId ?? "an event")}; expected was ${expected}.`, ...(document > 0 ? { "x-document": doc["x-mount"] } : {}) },
  });
  const field = finding.pointer?.split(".").at(-1) ?? "";
  const schema = at(doc, pointer) as Readonly<Record<string, unknown>> | undefined;
  if (finding.check === "status-documented" && operation) {
    const status = /\d{3}/.exec(finding.got)?.[0] ?? "default";
    return make(`promise ${status} for ${operation.id}`, { target: jsonPath(`${operation.pointer}/responses`), update: { [status]: { description: "Seen; not documented.", "x-provenance": "observed", content: { "application/json": { schema: {} } } } } });
  }
  if (finding.check === "legal-moves" || finding.check === "event-step") {
    const lifecycle = pointer.split("/").at(-1) ?? "";
    const [, from = "*", to = ""] = /from (\S+) to (\S+)/.exec(got) ?? [];
    if (to !== "") return make(`let ${lifecycle} move from ${from} to ${to}`, { target: "$", update: { "x-lifecycle-moves": [{ lifecycle, on: "observed", from, to }] } });
  }
  if (finding.expected === "no such field") return make(`document the field ${field}`, { target: jsonPath(pointer), update: { properties: { [field]: { "x-provenance": "observed", ...(types.length ? { type: types } : {}) } } } });
  if (finding.expected === "a value") return make(`do not promise ${field} always`, { target: `${jsonPath(pointer)}.required[?(@ == '${field}')]`, remove: true });
  const words = gots.map(wordOf).filter((word) => word !== undefined);
  if (Array.isArray(schema?.["enum"]) && words.length > 0) return make(`add ${words.map((word) => JSON.stringify(word)).join(", ")} to the closed set`, { target: jsonPath(pointer), update: { enum: words, "x-enum-provenance": Object.fromEntries(words.map((word) => [String(word), "observed"])) } });
  if (schema?.["const"] !== undefined) return make("do not promise one value", { target: `${jsonPath(pointer)}.const`, remove: true });
  if (schema?.["type"] !== undefined && / or |^(string|integer|number|boolean|object|array|null)$/.test(finding.expected)) {
    const all = [...new Set([...([] as unknown[]).concat(schema["type"]), ...types])];
    return make(`let it be ${all.join(" or ")}`, { target: jsonPath(pointer), update: { type: all } });
  }
  for (const keyword of ["pattern", "format", "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"]) {
    if (schema?.[keyword] !== undefined && finding.expected.includes(String(schema[keyword]))) return make(`do not promise its ${keyword}`, { target: `${jsonPath(pointer)}.${keyword}`, remove: true });
  }
  const event = eventNamed(finding);
  if (event !== undefined && !contract.events.includes(event)) {
    return make(`document the event ${event}`, { target: "$.webhooks", update: { [event]: { post: { operationId: `deliver${event.replace(/(^|\W)(\w)/g, (_, __, letter: string) => letter.toUpperCase())}`, summary: "Seen; not documented.", "x-provenance": "observed", requestBody: { content: { "application/json": { schema: { type: "object" } } } }, responses: { "2XX": { description: "Received." } } } } } });
  }
  const silent = contract.events.find((name) => finding.expected.startsWith(name));
  if (silent !== undefined) return silentEvent(silent, got);
  return make("say what was seen", { target: jsonPath(pointer || operation?.pointer || ""), update: { "x-observed-otherwise": `${place}: ${got}` } });
}

/** What is said of an event that the vendor does not send. */
export const silentEvent = (event: string, got: string): Change => ({
  file: "overlay.yaml",
  says: `do not count on ${event}`,
  action: { target: jsonPath(`/webhooks/${escapePointer(event)}/post`), description: `${event} was waited for; the vendor sent ${got}.`, update: { "x-observed-otherwise": "not sent" } },
});

/** Name of the event that an unknown delivery was. */
export const eventNamed = ({ check, pointer, got }: Finding): string | undefined => (check === "event-conforms" && pointer === "event" && wordOf(JSON.stringify(got)) !== undefined ? got : undefined);

/** The entry after which the difference is known. */
export const divergence = (entry: Divergence): Change => ({ file: "divergences.ts", entry, says: entry.closeWhen });
