import { Interrupted, TargetError } from "./errors.ts";
import type { ReceivedAnswer, SentRequest } from "./exchange.ts";
import { isJson, mediaTypeOf } from "./promise.ts";
import { within } from "./wall-clock.ts";

/** Something that answers requests: the platform's `fetch`, or a simulator's in process. */
export type Fetch = (request: Request) => Response | Promise<Response>;

/** Real milliseconds after which a target counts as not answering. */
export const DEFAULT_TIMEOUT_MILLIS = 30_000;

/**
 * Sends a request and reads the whole answer. Redirects are not followed: they are answers to be judged.
 * @throws {TargetError} `down`, `timeout`
 */
export async function send(fetch: Fetch, { method, url, headers, body }: SentRequest, timeoutMillis = DEFAULT_TIMEOUT_MILLIS): Promise<ReceivedAnswer> {
  try {
    return await within(timeoutMillis, async (signal) => {
      const request = new Request(url, { method, headers, redirect: "manual", signal, ...(body === undefined ? {} : { body: body as Uint8Array<ArrayBuffer> }) });
      return readAnswer(await fetch(request));
    });
  } catch (error) {
    throw describeFailure(error, url, timeoutMillis);
  }
}

/** Reads an answer whole; its body is parsed when it calls itself JSON. */
export async function readAnswer(response: Pick<Response, "status" | "headers" | "arrayBuffer">): Promise<ReceivedAnswer> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const type = mediaTypeOf(response.headers);
  const base = { status: response.status, headers: response.headers, bytes };
  // Recordings are long, and hardly anybody reads them as text.
  if (bytes.length > 0 && !isJson(type) && !/^text\/|xml$|^$/.test(type)) return { ...base, body: bytes, get text() { return textOf(bytes); } };
  const text = textOf(bytes);
  if (bytes.length === 0) return { ...base, text, body: undefined };
  if (!isJson(type)) return { ...base, text, body: text };
  try {
    return { ...base, text, body: JSON.parse(text) };
  } catch (error) {
    return { ...base, text, body: text, notJson: (error as Error).message };
  }
}

const textOf = (bytes: Uint8Array<ArrayBuffer>): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");

function describeFailure(error: unknown, url: string, timeoutMillis: number): Error {
  if (error instanceof TargetError || error instanceof Interrupted) return error;
  const { origin } = new URL(url);
  const name = (error as Error).name;
  if (name === "TimeoutError" || name === "AbortError") {
    return new TargetError("timeout", `${origin} did not answer within ${timeoutMillis / 1000} s`, { cause: error });
  }
  const cause = (error as { cause?: { code?: string; message?: string } }).cause;
  if (cause?.code === "ECONNREFUSED") return new TargetError("down", `nothing listens at ${origin}`, { cause: error });
  if (cause?.code === "ENOTFOUND" || cause?.code === "EAI_AGAIN") return new TargetError("down", `the name ${new URL(url).hostname} is not known`, { cause: error });
  // The code, for its message is worded otherwise by each release of Node.
  if (/SELF_SIGNED|UNABLE_TO_(VERIFY|GET)/.test(cause?.code ?? "")) return new TargetError("down", `the certificate of ${origin} is not trusted here (${cause?.code}); the environment variable NODE_EXTRA_CA_CERTS names a file with the one that signed it`, { cause: error });
  const why = cause?.message ?? (error as Error).message;
  if (/CERT/.test(cause?.code ?? "")) return new TargetError("down", `the certificate of ${origin} is not taken: ${why}`, { cause: error });
  return new TargetError("down", `${origin} could not be asked: ${why}`, { cause: error });
}
