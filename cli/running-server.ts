import { StartupError } from "../simulators/core/refusal.ts";
import { realTimeout } from "../simulators/core/transport/real-time.ts";
import { names } from "./numbers.ts";

/** Where `start` listens unless said. */
export const DEFAULT_URL = "http://127.0.0.1:4010";

/** Real milliseconds after which a server counts as not answering. */
const PATIENCE = 10_000;

/** One vendor as `GET /_sim/vendors` shows it. */
export interface VendorAnswer {
  readonly name: string;
  readonly title: string;
  readonly baseUrl: string;
  readonly operations: number;
  readonly unsupported: number;
  readonly credentials: Readonly<Record<string, { readonly headers?: Readonly<Record<string, string>>; readonly query?: Readonly<Record<string, string>>; readonly account?: string; readonly state?: string }>>;
  readonly rows: Readonly<Record<string, unknown>>;
}

/**
 * Asks the control plane of a running server.
 * @param url - origin of the server, or with `/~name` for one world of it
 * @param path - below `/_sim/`
 * @throws {StartupError} when nothing answers, or something else does
 */
export async function ask(url: string, path: string): Promise<any> {
  if (!URL.canParse(url)) throw new StartupError(`--url takes an address such as ${DEFAULT_URL}, not "${url}"`);
  const base = url.replace(/\/+$/, "");
  let response: Response;
  try {
    response = await fetch(`${base}/_sim/${path}`, { signal: realTimeout(PATIENCE) });
  } catch (error) {
    throw new StartupError(failureAt(base, error as Error));
  }
  const body: any = await response.json().catch(() => undefined);
  if (response.ok && body !== undefined) return body;
  throw new StartupError(body?.ringback ?? `what answers at ${base} is no Ringback server: it gave ${response.status} to /_sim/${path}`);
}

function failureAt(base: string, error: Error): string {
  const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } };
  if (name === "TimeoutError") return `${base} takes connections and does not answer within ${PATIENCE / 1000} s`;
  const why = cause?.code ?? cause?.message ?? message;
  if (/CERT|VERIFY/.test(why)) return `the certificate of ${base} is not trusted here (${why}); NODE_TLS_REJECT_UNAUTHORIZED=0 takes it all the same, as one of --tls self needs`;
  return `nothing answers at ${base} (${why}); ringback start starts a server`;
}

/** A server, or one world of it. */
export const worldUrl = (url: string, world: string | undefined): string => (world === undefined ? url : `${url.replace(/\/+$/, "")}/~${encodeURIComponent(world)}`);

/** Names that an option gives, as a,b. @throws {StartupError} for none, and for one that a server does not serve */
export function namedAmong(given: string, served: readonly { readonly name: string }[]): readonly string[] {
  const wanted = names(given);
  const serves = `it serves ${served.map(({ name }) => name).join(", ")}`;
  if (wanted.length === 0) throw new StartupError(`no vendor of the server is named; ${serves}`);
  const unknown = wanted.find((name) => !served.some((vendor) => vendor.name === name));
  if (unknown !== undefined) throw new StartupError(`the server does not serve "${unknown}"; ${serves}`);
  return wanted;
}
