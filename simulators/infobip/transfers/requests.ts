import type { HandlerAct } from "../../core/act.ts";
import { Refusal } from "../../core/refusal.ts";
import { dial } from "../../telephony/network.ts";
import { isE164 } from "../../telephony/e164.ts";
import { isFree } from "../agents/availability.ts";
import { queueState } from "../calls/agents.ts";
import { isUp, type Call } from "../calls/call.ts";
import { phone } from "../calls/numbers.ts";
import { moveToQueue } from "../conversations/moves.ts";
import { defaultQueue } from "../queues/stored.ts";
import { success } from "../shown.ts";
import { timeoutsOf } from "../timeouts/timeouts.ts";
import { permits } from "./configs.ts";
import { ringsAt, seekTarget } from "./offers.ts";
import { patienceKey, ringKey, type Transfer } from "./transfer.ts";

const STARTED = success("Transfer started");
const no = (status: 404 | 409 | 412, message: string, rule: string) => new Refusal(status === 404 ? "not-found" : "conflict", message, { status, rule: `transfer: ${rule}` });

/** The live call of a conversation. @throws {Refusal} 412, before the target is looked at. contracts/infobip/sources.md#transfers */
function liveCall(act: HandlerAct<any>): Call {
  const call = act.table("calls").first("live", act.path.conversationId) as Call | undefined;
  if (!call || call.account !== act.account || !isUp(call) || !call.agentId) throw no(412, `conversation ${act.path.conversationId} has no live call`, "412 without a conference");
  return call;
}

/** @throws {Refusal} 409 for a call that is handed on already, or on hold */
function begin(act: HandlerAct<any>, call: Call, fields: Partial<Transfer>): Transfer {
  if (call.transferId || !act.can("calls", call.id, "transfer")) throw no(409, call.transferId ? "the call is being transferred already" : "the call is on hold", "one at a time, not on hold");
  const transfer = act.create("transfers", { callId: call.id, conversationId: call.conversationId, fromAgentId: call.agentId, fromQueueId: call.queueId, ...fields }) as Transfer;
  act.update("calls", call.id, { transferId: transfer.id });
  return transfer;
}

function transferCallToAgent(act: HandlerAct<any>): unknown {
  const call = liveCall(act);
  const { agentId } = act.body;
  const agent: any = act.find("agents", agentId);
  if (!agent) throw no(404, `agent ${agentId} does not exist`, "404 unknown agent");
  if (!isFree(agent)) throw no(409, `agent ${agentId} is not available`, "409 agent not available");
  const transfer = begin(act, call, { kind: "agent", state: "ringing", toAgentId: agentId });
  ringsAt(act, transfer, agentId);
  return STARTED;
}

function transferCallToQueue(act: HandlerAct<any>): unknown {
  const call = liveCall(act);
  const queueId: string = act.body.queueId ?? defaultQueue(act as any).id;
  const { open, assigns } = stateOf(act, queueId);
  if (!open || !assigns) throw no(409, `queue ${queueId} is ${open ? "without automatic assignment" : "outside its working hours"}`, "409 queue not available");
  const transfer = begin(act, call, { kind: "queue", state: "selecting", toQueueId: queueId });
  act.update("calls", call.id, { queueId });
  moveToQueue(act as any, call.conversationId, queueId, {}, "transferToQueue");
  act.schedule("soughtTooLong", act.settings.transferPatienceSeconds, { transfer: transfer.id }, { key: patienceKey(transfer.id), resource: "transfers", rowId: transfer.id });
  seekTarget(act, transfer.id);
  return STARTED;
}

/** @throws {Refusal} 404 for a queue that does not exist */
function stateOf(act: HandlerAct<any>, queueId: string) {
  const state = queueState(act, queueId);
  if (!state) throw no(404, `queue ${queueId} does not exist`, "404 unknown queue");
  return state;
}

function transferCallToExternalNumber(act: HandlerAct<any>): unknown {
  const call = liveCall(act);
  const [to, from] = [phone(act.body.externalNumber), phone(act.body.from)];
  if (!isE164(to)) throw no(404, `${act.body.externalNumber} is no telephone number`, "404 no such destination");
  if (!permits(act, to)) throw no(409, `${act.body.externalNumber} is not permitted`, "409 number not permitted");
  const transfer = begin(act, call, { kind: "externalNumber", state: "ringing", externalNumber: to });
  const leg = dial(act, { from, to, ref: transfer.id });
  act.update("transfers", transfer.id, { leg: leg.id });
  act.schedule("outsideRanOut", timeoutsOf(act).outbound, { transfer: transfer.id }, { key: ringKey(transfer.id), resource: "transfers", rowId: transfer.id });
  return STARTED;
}

export const transferRows = { transferCallToAgent, transferCallToQueue, transferCallToExternalNumber };
