import type { VoiceAct } from "./types.ts";
import { speechMs } from "../../telephony/recording/speech.ts";
import { findLeg, hangUp, say } from "../../telephony/network.ts";
import type { Campaign } from "../resources/campaigns.ts";
import type { Survey } from "../resources/surveys.ts";
import type { VoiceCall } from "../resources/voice-calls.ts";

/** Seconds that the bot waits for a reply before it goes on with its script. */
const PATIENCE = 4;
/** Seconds of silence after a question that end a survey. */
const SILENCE = 10;
const HELLO = ["Hello, this is the automated assistant. How can I help you?"];

export const botKey = (id: string) => `bot/${id}`;
const wait = (act: VoiceAct, id: string, seconds: number) => act.schedule("botGoesOn", seconds, { call: id }, { key: botKey(id), resource: "voiceCalls", rowId: id });
const campaignOf = (act: VoiceAct, call: VoiceCall): Campaign | undefined => (call.campaignId === null ? undefined : act.find("campaigns", call.campaignId));
const surveyOf = (act: VoiceAct, id: string): Survey | undefined => act.find("surveys", id);

/** The bot's turn: its next line, then the survey, then good-bye. */
export function botGoesOn(act: VoiceAct, { call: id }: { call: string }): void {
  const call: VoiceCall | undefined = act.find("voiceCalls", id);
  if (call?.state !== "InProgress") return;
  const script = campaignOf(act, call)?.script ?? HELLO;
  const survey = surveyOf(act, id);
  if (call.line < script.length) return speak(act, call, script[call.line]!, PATIENCE, { line: call.line + 1 });
  if (survey?.state === "NotStarted" && survey.completionReason === null && survey.questions.length > 0) {
    act.fire("surveys", id, "begin");
    return ask(act, id);
  }
  if (survey?.state === "InProgress") act.fire("surveys", id, survey.responses.length ? "timeout" : "timeoutUnanswered", { completionReason: "Timeout" });
  sayGoodbye(act, call);
}

/** Says a line and waits for what is said to it. */
function speak(act: VoiceAct, call: VoiceCall, text: string, patience: number, patch: Partial<VoiceCall> = {}): void {
  say(act, call.leg!, text);
  // Saying can end the call: the person at the other end may be a vendor's simulator too.
  if (act.find("voiceCalls", call.id)?.state !== "InProgress") return;
  act.update("voiceCalls", call.id, { ...patch, turns: findLeg(act, call.leg!)!.turns });
  wait(act, call.id, speechMs(text) / 1000 + patience);
}

function ask(act: VoiceAct, id: string): void {
  const survey = surveyOf(act, id)!;
  speak(act, act.get("voiceCalls", id), survey.questions[survey.responses.length]!, SILENCE);
}

/** A reply to a question: a key, or words. What is said no number from 1 to 5 counts as the middle. */
function answered(act: VoiceAct, id: string, answer: string): void {
  const survey = surveyOf(act, id)!;
  const digit = Number(/[1-5]/.exec(answer)?.[0] ?? 3);
  const responses = [...survey.responses, { question: survey.questions[survey.responses.length]!, answer, score: digit }];
  const done = responses.length === survey.questions.length;
  act.fire("surveys", id, done ? "complete" : "answer", { responses, ...(done ? { completionReason: "AllAnswered" } : {}) });
  if (done) sayGoodbye(act, act.get("voiceCalls", id));
  else ask(act, id);
}

function sayGoodbye(act: VoiceAct, call: VoiceCall): void {
  const closing = campaignOf(act, call)?.closing ?? "Thank you, goodbye.";
  speak(act, call, closing, 0);
  act.schedule("botLeaves", speechMs(closing) / 1000, { call: call.id }, { key: botKey(call.id), resource: "voiceCalls", rowId: call.id });
}

export function botLeaves(act: VoiceAct, { call: id }: { call: string }): void {
  const call: VoiceCall | undefined = act.find("voiceCalls", id);
  if (call?.state === "InProgress") hangUp(act, call.leg!);
}

/** Something was said to the bot: in a survey it is an answer, else it goes on when the other has finished. */
export function botHears(act: VoiceAct, call: VoiceCall, text: string, durationMs: number): void {
  const survey = surveyOf(act, call.id);
  if (survey?.state === "InProgress") return answered(act, call.id, text);
  if (act.world.timers.get(botKey(call.id))?.name === "botGoesOn") wait(act, call.id, durationMs / 1000 + 1);
}

/** A key answers the question that is being asked; before the survey it means nothing. */
export function botFeels(act: VoiceAct, call: VoiceCall, digits: string): void {
  if (surveyOf(act, call.id)?.state === "InProgress") answered(act, call.id, digits);
}
