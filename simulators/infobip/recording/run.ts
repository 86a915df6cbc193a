import type { Act } from "../../core/act.ts";
import type { Reaction } from "../../core/vendor.ts";
import { isUp, type Call } from "../calls/call.ts";
import { callMessage } from "../calls/messages.ts";
import { digits } from "../calls/numbers.ts";
import { enlist } from "./calls-api.ts";
import { recordedAs } from "./config.ts";
import type { StoredRecording } from "./stored.ts";

/** The customer's end, by how it is reached. */
const customerEnd = ({ clientType, customer }: Call) => (clientType === "PSTN" ? { type: "PHONE", phoneNumber: digits(customer) } : clientType === "WHATSAPP" || clientType === "VIBER" ? { type: clientType, phoneNumber: digits(customer) } : { type: "WEBRTC", identity: customer });

/** An agent begins to talk to the customer: both are recorded from now on where the settings say so. */
export function begin(act: Act<any>, call: Call): void {
  const config = call.agentId ? recordedAs(act, call.agentId, call.direction) : undefined;
  if (!config) return;
  const agent: any = act.get("agents", call.agentId!);
  const { from = null, to = null, fromQueue = null, toQueue = null } = call.handedOn ?? {};
  const shared = {
    conversationId: call.conversationId, conferenceId: call.conferenceId, direction: call.direction, mediaType: config.mediaType, prepares: config.videoDownloadPreparation, autoCompose: config.autoCompose,
    transferredFrom: from, transferredTo: to, transferredFromQueue: fromQueue, transferredToQueue: toQueue,
  };
  act.create("recordings", { ...shared, callId: call.id, participantType: "CUSTOMER", participantIdentity: call.customer, endpoint: customerEnd(call) } as any);
  act.create("recordings", { ...shared, callId: call.agentCallId!, participantType: "AGENT", participantIdentity: agent.id, participantName: agent.displayName, endpoint: { type: "WEBRTC", identity: agent.id, displayName: agent.displayName } } as any);
}

/** The agent is out of the call, or the call is over: what was recorded is ready, or not yet, or never. */
export function end(act: Act<any>, call: Call): void {
  const parts = [...(act.each("recordings", "conversationId", call.conversationId) as Iterable<StoredRecording>)].filter((row) => row.state === "recording" && row.conferenceId === call.conferenceId);
  for (const part of parts) finish(act, part, call);
  const done = parts.filter((part) => (act.get("recordings", part.recordingId) as StoredRecording).state === "ready");
  if (done.length > 0 && done[0]!.autoCompose) act.schedule("compose", act.settings.composeSeconds, { parts: done.map((row) => row.recordingId), removes: true, stereo: false });
}

function finish(act: Act<any>, row: StoredRecording, call: Call): void {
  const durationMs = act.now - row.startedAt;
  const offset = row.startedAt - call.answeredAt!;
  const turns = call.turns.filter(({ atMs }) => atMs >= offset && atMs < offset + durationMs).map((turn) => ({ ...turn, atMs: turn.atMs - offset }));
  const patch = { durationMs, turns, endedAt: act.now };
  if (act.find("failing-recordings", call.conversationId)) return void act.fire("recordings", row.recordingId, "fail", { ...patch, state: "failed" });
  const state = row.mediaType === "AUDIO" ? "ready" : row.prepares ? "preparing" : "streamOnly";
  act.fire("recordings", row.recordingId, "finish", { ...patch, state });
}

/** One file of several: of the parties of a call. The parts go, unless they are to stay. */
export function compose(act: Act<any>, { parts, removes, stereo }: { parts: readonly string[]; removes: boolean; stereo: boolean }): void {
  const rows = parts.map((id) => act.find("recordings", id) as StoredRecording | undefined).filter((row) => row?.state === "ready") as StoredRecording[];
  const [first] = rows;
  if (!first) return;
  const startedAt = Math.min(...rows.map((row) => row.startedAt));
  const endedAt = Math.max(...rows.map((row) => row.endedAt!));
  const turns = rows.flatMap((row) => row.turns.filter(({ side }) => side === (row.participantType === "AGENT" ? "near" : "far")).map((turn) => ({ ...turn, atMs: turn.atMs + row.startedAt - startedAt })));
  const { recordingId: _, number: __, participantIdentity: ___, participantName: ____, ...shared } = first;
  const whole = act.create("recordings", { ...shared, state: "ready", composed: true, participantType: null, mediaType: "AUDIO", startedAt, endedAt, durationMs: endedAt - startedAt, turns, stereo } as any) as StoredRecording;
  if (removes) for (const row of rows) act.fire("recordings", row.recordingId, "composedAway", { state: "deleted", composedInto: whole.recordingId, deletedAt: act.now });
}

/** There is something to list; where a file lies ready the conversation says so. */
const told = (act: Act<any>, row: StoredRecording): void => {
  enlist(act, row);
  if (row.conversationId && row.state === "ready") callMessage(act, { id: row.callId, conversationId: row.conversationId }, "CALL_FILE", { recordingId: row.recordingId });
};

const talks = (act: Act<any>, call: Call): void => begin(act, call);
const goesOn = (act: Act<any>, call: Call, before: Call): void => {
  end(act, before);
  if (call.agentId) begin(act, call);
};
const over = (act: Act<any>, call: Call, before: Call): void => {
  if (isUp(before)) end(act, before);
};

export const recordingReactions: readonly Reaction[] = [
  { resource: "calls", on: "answer", run: talks },
  { resource: "calls", on: "transfer", run: goesOn },
  ...["hangUp", "fail"].map((on): Reaction => ({ resource: "calls", on, run: over })),
  ...["finish", "prepared", "fail"].map((on): Reaction => ({ resource: "recordings", on, run: told })),
  { resource: "recordings", on: "create", run: (act, row: StoredRecording) => void (row.composed && told(act, row)) },
];
