import type { LooseInput } from "../client-types.ts";
import { type Exchange, isSuccess, type ReceivedAnswer, type SentRequest } from "../exchange.ts";
import { bodyProblems, mediaFor, mediaTypeOf, promisedFor } from "../promise.ts";
import { buildRequest } from "../request.ts";
import { triedAgain } from "../retry-after.ts";
import { send } from "../send.ts";
import { now } from "../wall-clock.ts";
import { attempt, type Examined, type Examining } from "./examine.ts";
import type { VendorPlan } from "./targets-file.ts";

/** Milliseconds above which a sandbox is called slow. */
const SLOW_MILLIS = 3000;

/**
 * A harmless read with each credential: is it there, is it the API, does it take the key, how fast is it? `default` must be taken; others
 * may be restricted, expired or revoked on purpose, and are shown as what they are.
 */
export async function examineCredentials(vendor: string, plan: VendorPlan, examining: Examining): Promise<readonly Examined[]> {
  const examined: Examined[] = [];
  // One after the other, so that a sandbox that counts requests is not asked for many at once.
  for (const name of ["default", ...Object.keys(plan.credentials).filter((other) => other !== "default")]) {
    const check = `${vendor} credential ${name}`;
    const ready = await attempt(check, () => examining.adapter.authenticate(plan.credentials[name]!));
    if ("says" in ready) examined.push(ready);
    else if (!examining.adapter.probe) examined.push({ check, ok: true, note: true, says: "not tried: no harmless read is known for this vendor" });
    else if (name !== "default" && examined[0]?.ok === false) examined.push({ check, ok: true, note: true, says: "not tried, for default is not taken" });
    else examined.push(await examineCredential(check, vendor, name, plan, examining));
  }
  return examined;
}

async function examineCredential(check: string, vendor: string, name: string, plan: VendorPlan, { sandbox, fetch, adapter, contract }: Examining): Promise<Examined> {
  const operation = contract.operations.get(adapter.probe!.operation)!;
  const begun = now();
  const asked = await attempt(check, async () => {
    const ready = adapter.authenticate(plan.credentials[name]!);
    const request = buildRequest(contract, operation, plan.baseUrl.replace(/\/+$/, ""), { query: adapter.probe!.query ?? {} } as LooseInput, ready);
    const signed: SentRequest = ready.hmacSecret !== undefined && adapter.sign ? { ...request, headers: { ...adapter.sign(request, ready.hmacSecret, new Date(now())), ...request.headers } } : request;
    return { request: signed, answer: await send(fetch, signed, sandbox.timeoutSeconds * 1000) };
  });
  if ("says" in asked) return asked;
  const millis = now() - begun;
  const { request, answer } = asked.value;
  const { origin } = new URL(plan.baseUrl);
  const exchange: Exchange = { vendor, manner: "call", operation, expected: "any", as: name, request, answer, millis };
  const wrong = foreign(origin, vendor, answer) ?? (name === "default" ? refused(origin, answer, operation.id) : undefined);
  if (wrong !== undefined) return { check, ok: false, says: wrong };
  if (!isSuccess(answer.status)) return { check, ok: true, note: true, says: as(answer.status, operation.id) };
  const other = unlike(contract, exchange);
  if (other !== undefined) return { check, ok: false, says: `${origin} answers ${operation.id} otherwise than the contract says: ${other}; is that the base URL of ${vendor}?` };
  return millis > SLOW_MILLIS ? { check, ok: true, note: true, says: `taken, but slow: ${(millis / 1000).toFixed(1)} s; a longer timeout and maxWait may be needed` } : { check, ok: true, says: `taken, answered in ${millis} ms` };
}

/** An answer that is no API's. */
function foreign(origin: string, vendor: string, { status, headers }: ReceivedAnswer): string | undefined {
  if (status >= 300 && status < 400) return `${origin} redirects to ${headers.get("location") ?? "nowhere"} (${status}); write the address that answers as baseUrl`;
  if (mediaTypeOf(headers) === "text/html") return `${origin} answers with a web page (${status}); is that the base URL of ${vendor}?`;
  return undefined;
}

/** Why a credential that must be taken is not. */
function refused(origin: string, { status, headers }: ReceivedAnswer, operation: string): string | undefined {
  if (status === 401) return `${origin} refuses the credential "default" (401); is the variable that it names the right key?`;
  if (status === 403) return `${origin} refuses the credential "default" (403); may that key ask for ${operation}?`;
  if (status === 429) return `${origin} throttles already this one request${triedAgain(headers)}; a rateLimit keeps runs below`;
  return isSuccess(status) ? undefined : `${origin} answered ${status} to a harmless read; is baseUrl complete?`;
}

/** What a further credential is that is not taken for the read. Stories may want it to be so. */
function as(status: number, operation: string): string {
  if (status === 401) return "refused (401), as one is that expired or was revoked; if it is meant to work, is its variable the right key?";
  if (status === 403) return `restricted: it may not ask for ${operation} (403)`;
  return status === 429 ? "not known: the sandbox throttles (429)" : `restricted: ${operation} is answered ${status}`;
}

/** Where an answer parts from the contract; fields that are not documented are for stories to find. */
function unlike(contract: Examining["contract"], exchange: Exchange): string | undefined {
  const { operation, answer } = exchange;
  const promised = promisedFor(operation!, answer.status);
  if (answer.notJson !== undefined) return `its body is no JSON (${answer.notJson})`;
  if (!promised) return `${answer.status} is no status of it`;
  const type = mediaTypeOf(answer.headers);
  if (promised.response.media.length > 0 && answer.bytes.length > 0 && !mediaFor(promised.response.media, type)) return `${promised.response.media.map((one) => one.type).join(" or ")} is promised, ${type || "no content type"} came`;
  const [problem] = bodyProblems(contract, exchange).filter(({ kind }) => kind !== "undocumented");
  return problem && `${problem.at} should be ${problem.expected} and is ${problem.got}`;
}
