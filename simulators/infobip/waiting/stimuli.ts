import type { Act } from "../../core/act.ts";
import type { Stimulus } from "../../core/vendor.ts";
import type { WaitingCaller } from "./callers.ts";

const text = { type: "string", minLength: 1 };

/** What the callers of a conversation went through, with seconds since each came. */
function timeline(act: Act<any>, { conversationId }: { conversationId: string }): unknown {
  const callers = [...(act.each("waiting-callers", "conversation", (act.get("conversations", conversationId) as { id: string }).id) as Iterable<WaitingCaller>)];
  return { callers: callers.map(({ id, state, arrivedAt, timeline: entries }) => ({ id, state, entries: entries.map(({ at, ...rest }) => ({ afterSeconds: (at - arrivedAt) / 1000, ...rest })) })) };
}

export const waitingStimuli: Readonly<Record<string, Stimulus>> = {
  readWaitingTimeline: { summary: "Reads what waiting callers of a conversation heard and did, and when; changes nothing", schema: { type: "object", required: ["conversationId"], properties: { conversationId: text } }, run: timeline },
};
