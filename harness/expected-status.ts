import type { Contract } from "../simulators/core/contract/contract.ts";
import { TargetError } from "./errors.ts";
import { type Exchange, type ExpectedStatus, isSuccess } from "./exchange.ts";
import { type Judgement, show } from "./finding.ts";
import { mediaTypeOf, operationLine, promisedFor } from "./promise.ts";
import { triedAgain } from "./retry-after.ts";

/** What a client knows of a sandbox when an answer comes. */
export interface Acquaintance {
  readonly kind: "simulator" | "sandbox";
  /** It has answered as an API before. */
  readonly answers: boolean;
  /** The credential was sent as the target gave it. */
  readonly credentialSent: boolean;
  /** The credential was taken before. */
  readonly credentialTaken: boolean;
}

/**
 * Answers that say nothing of the contract: a web page where an API should be; a sandbox that redirects elsewhere, throttles, or does
 * not know the credential. Whatever a request was meant for, they are no answer to it, unless they are what was asked for.
 * @throws {TargetError} `html`, `redirect`, `throttled`, `credential`, `setup`
 */
export function guardAnswer(exchange: Exchange, known: Acquaintance): void {
  const { vendor, operation, answer, as, expected, manner, request } = exchange;
  const { origin, pathname } = new URL(request.url);
  const sandbox = known.kind === "sandbox";
  if (sandbox && isRedirect(answer.status) && operation && !promisedFor(operation, answer.status)) {
    throw new TargetError("redirect", `${origin} redirects ${pathname} to ${answer.headers.get("location") ?? "nowhere"} (${answer.status}); is that the base URL of ${vendor}?`);
  }
  if (sandbox && answer.status === 429 && !asksFor(expected, 429)) {
    throw new TargetError("throttled", `${origin} throttles: ${request.method} ${pathname} was answered 429${triedAgain(answer.headers)}; a lower rateLimit of ${vendor} in targets.yaml keeps below`);
  }
  const promisesHtml = Object.values(operation?.responses ?? {}).some(({ media }) => media.some(({ type }) => type === "text/html" || type === "*/*"));
  if (mediaTypeOf(answer.headers) === "text/html" && !promisesHtml) {
    throw new TargetError("html", `${origin} answers ${pathname} with a web page (${answer.status}); is that the base URL of ${vendor}?`);
  }
  if (sandbox && answer.status === 404 && !known.answers && operation && !asksFor(expected, 404) && !promisedFor(operation, 404)?.response.media.some(({ type }) => type === mediaTypeOf(answer.headers))) {
    throw new TargetError("setup", `${origin} does not know ${pathname} (404, and not as ${vendor} says it); is that the base URL of ${vendor}?`);
  }
  // On a simulator the credential is ours, so a 401 there is a finding like any other; so is one for a key that was taken before, where something else was asked for.
  const refused = answer.status === 401 && as !== undefined && known.credentialSent && manner !== "raw" && !asksFor(expected, 401);
  if (sandbox && refused && (expected === "success" || !known.credentialTaken)) throw new TargetError("credential", `${origin} refuses the credential "${as}" of ${vendor} (401)`);
}

/** Would this status be one that was asked for? */
export const asksFor = (expected: ExpectedStatus | undefined, status: number): boolean => expected === "any" || (Array.isArray(expected) && expected.includes(status));

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

/** Holds a status against what the scenario asked for. @returns whether it was another */
export function judgeStatus({ contract, find }: { contract: Contract; find: (check: string, judgement: Judgement) => void }, exchange: Exchange): boolean {
  const { operation, answer, expected } = exchange;
  if (expected === undefined || expected === "any") return false;
  if (expected === "success" ? isSuccess(answer.status) : expected.includes(answer.status)) return false;
  find("expected-status", {
    vendor: exchange.vendor,
    ...(operation ? { operationId: operation.id, ...operationLine(contract, operation) } : {}),
    pointer: "status",
    expected: expected === "success" ? "a 2xx" : expected.join(" or "),
    got: `${answer.status}${answer.body === undefined ? "" : ` ${show(answer.body)}`}`,
  });
  return true;
}

export const listOf = (expect: number | readonly number[] | undefined): readonly number[] | undefined => (typeof expect === "number" ? [expect] : expect);

/** The expectation that a call states; success when it states none. */
export function expectationOf(expect: unknown): ExpectedStatus {
  if (expect === undefined || expect === "success") return "success";
  return expect === "any" ? "any" : (listOf(expect as number | readonly number[]) ?? "success");
}
