import { show } from "../harness/finding.ts";
import { placeOf } from "../harness/record/names.ts";
import type { Call } from "./calls.ts";

/** Calls that a message shows at most. */
const MOST = 10;

/** Calls, a line each. A message ends up in the log of a build: of a key or a password it says that there is one. */
export const shownCalls = (calls: readonly Call[], more: (call: Call) => string = () => ""): string =>
  [...calls.slice(0, MOST).map((call) => `  ${line(call)}${more(call)}`), ...(calls.length > MOST ? [`  … and ${calls.length - MOST} more`] : [])].join("\n");

const line = ({ vendor, operationId, method, path, answer, body }: Call): string => `${vendor} ${operationId ?? `${method} ${path}`} → ${answer.status}${body === undefined ? "" : ` ${show(unkeyed(body))}`}`;

/** What was got at a place, without a key or a password: `Bearer …`. @param path - as a difference names it */
export const shownAt = (path: string, got: string): string => (placeOf(path.split(".").at(-1)!) === "secret" && got !== "nothing" ? JSON.stringify(covered(got.replace(/^"|"$/g, ""))) : got);

function unkeyed(value: unknown, name = ""): unknown {
  if (typeof value === "string") return placeOf(name) === "secret" ? covered(value) : value;
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  return Array.isArray(value) ? value.map((one) => unkeyed(one, name)) : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, unkeyed(one, key)]));
}

/** The kind of a credential is its first word. */
const covered = (secret: string): string => secret.replace(/^(\w+ )?.*$/s, "$1…");
