import { Refusal, type Problem } from "../core/refusal.ts";
import { isE164 } from "../telephony/e164.ts";
import type { Schemas, StoredCall } from "./resources.ts";
import type { Settings } from "./settings.ts";
import { readTime } from "./times.ts";

/** A creation, read: trimmed, times in UTC, what is absent null. */
export type NewCall = Pick<StoredCall, "callId" | "startTime" | "endTime" | "status" | "direction" | "from" | "to" | "groupingId" | "recordingUrl">;

/** Trimmed text; an empty text, `null` and anything else count as absent. contracts/comswise/sources.md#empty-values */
const given = (value: unknown): string | null => (typeof value === "string" && value.trim() !== "" ? value.trim() : null);

/** What is wrong with single fields of a creation that the schema does not say: blanks, times, numbers. */
export function fieldProblems(body: Readonly<Record<string, unknown>>, settings: Settings): Problem[] {
  const blank = ["callId", "startTime"].filter((name) => typeof body[name] === "string" && given(body[name]) === null);
  const times = ["startTime", "endTime"].filter((name) => given(body[name]) !== null && !readTime(given(body[name])!));
  const numbers = ["from", "to"].filter((name) => given(body[name]) !== null && !isNumber(given(body[name])!, settings));
  return [
    ...blank.map((name): Problem => ({ in: "body", at: [name], keyword: "required", params: { missingProperty: name }, message: `${name} is missing` })),
    ...times.map((name) => wrong([name], `${name} is not an ISO 8601 time`, body[name])),
    ...numbers.map((name) => wrong([name], `${name} is not a phone number in E.164 format`, body[name])),
  ];
}

/** Reads a creation. @throws {Refusal} `invalid-request`: first what single fields break, then the first rule that joins fields */
export function readCreation(body: Schemas["CallCreate"], settings: Settings): NewCall {
  refuse(fieldProblems(body as Record<string, unknown>, settings), "createCall: fields");
  const [start, end] = [readTime(given(body.startTime)!)!, given(body.endTime)];
  const call: NewCall = {
    callId: given(body.callId)!,
    startTime: start.text,
    endTime: end && readTime(end)!.text,
    status: body.status ?? "completed",
    direction: body.direction ?? "unknown",
    from: given(body.from),
    to: given(body.to),
    groupingId: given(body.groupingId),
    recordingUrl: given(body.recordingUrl),
  };
  refuse(joined(call, end !== null && readTime(end)!.micros < start.micros).map((message) => wrong([], message, body)), "createCall: rules that join fields");
  return call;
}

/** Reads an update; a name is absent when the request does not give it. @throws {Refusal} `invalid-request` when both are */
export function readUpdate(body: Schemas["CallUpdate"]): { status: Schemas["CallStatus"] | null; recordingUrl: string | null } {
  const update = { status: body.status ?? null, recordingUrl: given(body.recordingUrl) };
  if (update.status === null && update.recordingUrl === null) refuse([wrong([], "status or recordingUrl is required", body)], "updateCall: one of the two fields");
  return update;
}

/** @throws {Refusal} `invalid-request`: nothing to analyse */
export function requireSomeRecording(call: Pick<StoredCall, "recordingUrl">, body: unknown): void {
  if (call.recordingUrl === null) refuse([wrong([], NEEDS_RECORDING, body)], "updateCall: completing needs a recording");
}

const NEEDS_RECORDING = "recordingUrl is required when status is completed";

/** The framework stops at the first rule that fails, so at most one. */
function joined(call: NewCall, endsEarly: boolean): string[] {
  const lacking = (["from", "to"] as const).filter((name) => call.groupingId === null && call[name] === null);
  if (call.status === "completed" && call.recordingUrl === null) return [NEEDS_RECORDING];
  if (lacking.length) return [`${lacking.join(" and ")} ${lacking.length > 1 ? "are" : "is"} required when groupingId is missing`];
  return endsEarly ? ["endTime is before startTime"] : [];
}

// A public client sends ten digits without a plus. contracts/comswise/sources.md#e164
const isNumber = (text: string, settings: Settings) => isE164(text) || (settings.numbers === "lenient" && /^\d{10}$/.test(text));

const wrong = (at: string[], message: string, value: unknown): Problem => ({ in: "body", at, keyword: "value", params: {}, message, value });

function refuse(problems: Problem[], rule: string): void {
  if (problems.length) throw new Refusal("invalid-request", problems.map((p) => p.message).join("; "), { problems, rule });
}
