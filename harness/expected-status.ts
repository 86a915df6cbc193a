import type { Contract } from "../simulators/core/contract/contract.ts";
import { TargetError } from "./errors.ts";
import { type Exchange, type ExpectedStatus, isSuccess } from "./exchange.ts";
import { type Judgement, show } from "./finding.ts";
import { mediaTypeOf, operationLine, promisedFor } from "./promise.ts";

/**
 * Answers that say nothing of the contract: a web page where an API should be; a sandbox that redirects elsewhere, throttles, or does
 * not know the credential.
 * @throws {TargetError} `html`, `redirect`, `throttled`, `credential`
 */
export function guardAnswer({ vendor, operation, answer, as, expected, manner, request }: Exchange, kind: "simulator" | "sandbox"): void {
  const { origin, pathname } = new URL(request.url);
  if (kind === "sandbox" && isRedirect(answer.status) && operation && !promisedFor(operation, answer.status)) {
    throw new TargetError("redirect", `${origin} redirects ${pathname} to ${answer.headers.get("location") ?? "nowhere"} (${answer.status}); is that the base URL of ${vendor}?`);
  }
  if (kind === "sandbox" && manner === "call" && answer.status === 429 && expected === "success") {
    const wait = answer.headers.get("retry-after");
    throw new TargetError("throttled", `${origin} throttles: ${request.method} ${pathname} was answered 429${wait === null ? "" : `, to be tried again after ${wait} s`}; a lower rateLimit of ${vendor} in targets.yaml keeps below`);
  }
  const promisesHtml = Object.values(operation?.responses ?? {}).some(({ media }) => media.some(({ type }) => type === "text/html" || type === "*/*"));
  if (mediaTypeOf(answer.headers) === "text/html" && !promisesHtml) {
    throw new TargetError("html", `${origin} answers ${pathname} with a web page (${answer.status}); is that the base URL of ${vendor}?`);
  }
  // On a simulator the credential is ours, so a 401 there is a finding like any other.
  if (kind === "sandbox" && manner === "call" && answer.status === 401 && as !== undefined && expected === "success") {
    throw new TargetError("credential", `${origin} refuses the credential "${as}" of ${vendor} (401)`);
  }
}

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
