import type { Act } from "../../core/act.ts";
import { engage } from "../agents/availability.ts";
import { assign } from "../conversations/moves.ts";
import type { Call, HandedOn } from "./call.ts";
import { callMessage } from "./messages.ts";

const uuid = (act: Act<any>, kind: string) => act.random(kind).uuid();

/** An agent and the customer talk: at first answer the conference begins; later the agent's part alone is new. */
export function establish(act: Act<any>, call: Call, agentId: string, handedOn: HandedOn | null = null): void {
  engage(act, agentId);
  const part = { agentId, agentCallId: uuid(act, "agent-call"), handedOn, waitingId: null };
  const first = call.answeredAt === null;
  if (first) act.fire("calls", call.id, "answer", { ...part, conferenceId: uuid(act, "conference"), answeredAt: act.now, ringsUntil: null });
  else act.fire("calls", call.id, "transfer", { ...part, transferId: null });
  if (act.can("conversations", call.conversationId, "answered")) assign(act as any, call.conversationId, agentId, {}, "answered");
  if (first) callMessage(act, act.get("calls", call.id) as Call, "CALL_START");
}
