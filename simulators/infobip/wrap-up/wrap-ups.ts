import type { Act, HandlerAct } from "../../core/act.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import { Refusal } from "../../core/refusal.ts";
import { resource } from "../../core/resource.ts";
import type { Reaction } from "../../core/vendor.ts";
import { release, wrapUp as agentWraps } from "../agents/availability.ts";
import { success } from "../shown.ts";
import { wrapUpConfigOf, wrapUpSecondsOf } from "./config.ts";

/** An agent's work after a call. */
export interface WrapUp {
  readonly id: string;
  readonly account: string;
  readonly state: "wrapping" | "done";
  readonly made: number;
  readonly agentId: string;
  readonly callId: string;
  /** World milliseconds. */
  readonly startedAt: number;
  /** When it runs out; when it ended, once it is done. */
  readonly endsAt: number;
}

export const wrapUpResources = {
  "wrap-ups": resource<WrapUp>()({
    newId: (_, random) => random().uuid(),
    defaults: (act) => ({ state: "wrapping", made: act.stamp(), startedAt: act.now }),
    indexes: {
      running: { by: (row) => (row.state === "wrapping" ? row.agentId : undefined), order: (row) => row.made },
      made: { by: (row) => row.agentId, order: (row) => row.made },
    },
  }),
};

export const wrapUpLifecycles: Record<string, LifecycleCode<WrapUp>> = {
  wrapUp: { field: "state", pacing: { wrapping: { on: "elapse", afterSeconds: (act, row) => Math.max(0, row.endsAt - act.now) / 1000, patch: (act) => ({ endsAt: act.now }) } } },
};

const running = (act: Act<any>, agentId: string): WrapUp | undefined => act.table("wrap-ups").first("running", agentId) as WrapUp | undefined;

/** An agent leaves a call that was answered: busy for a while longer, or free at once where there is no wrap-up. */
export function wrapUp(act: Act<any>, agentId: string, callId: string): void {
  const seconds = wrapUpSecondsOf(act, agentId);
  const agent: any = act.get("agents", agentId);
  if (seconds === 0 || !agent.present || !agent.enabled) return void release(act, agentId);
  act.create("wrap-ups", { agentId, callId, endsAt: act.now + seconds * 1000 });
  agentWraps(act, agentId);
}

/** The agent is gone, or talks again: what is left of the time counts no more. */
export function leaveWrapUp(act: Act<any>, agentId: string): void {
  const wrap = running(act, agentId);
  if (wrap) act.fire("wrap-ups", wrap.id, "leave", { endsAt: act.now });
}

function addConversationsAgentWrapUpTime(act: HandlerAct<any>): unknown {
  const { agentId, seconds } = act.path;
  act.get("agents", agentId);
  const wrap = running(act, agentId);
  if (!wrap) throw new Refusal("rule", `agent ${agentId} is not in wrap-up`, { rule: "wrap-up: only while wrapping" });
  if (!wrapUpConfigOf(act).canExtendWrapUp) throw new Refusal("rule", "wrap-up cannot be extended", { rule: "wrap-up: canExtendWrapUp" });
  act.fire("wrap-ups", wrap.id, "add", { endsAt: wrap.endsAt + Number(seconds) * 1000 });
  return success("Wrap up time added");
}

/** Ends it; an agent that is not wrapping up is answered the same. */
function clearConversationsAgentWrapUpTime(act: HandlerAct<any>): unknown {
  act.get("agents", act.path.agentId);
  const wrap = running(act, act.path.agentId);
  if (wrap) act.fire("wrap-ups", wrap.id, "clear", { endsAt: act.now });
  return success("Wrap up time cleared");
}

export const wrapUpRows = { addConversationsAgentWrapUpTime, clearConversationsAgentWrapUpTime };

/** The agent is what it chose to be. */
const free = (move: "release" | "clearWrapUp") => (act: Act<any>, { agentId }: WrapUp) => void release(act, agentId, move);
const forget = (act: Act<any>, { agentId }: WrapUp): void => {
  if ((act.get("agents", agentId) as any).engagement === "wrapping") act.update("agents", agentId, { engagement: null });
};
const gone = (act: Act<any>, agent: any) => leaveWrapUp(act, agent.id);

export const wrapUpReactions: readonly Reaction[] = [
  { resource: "wrap-ups", on: "elapse", run: free("release") },
  { resource: "wrap-ups", on: "clear", run: free("clearWrapUp") },
  { resource: "wrap-ups", on: "leave", run: forget },
  { resource: "agents", on: "heartbeatMissed", run: gone },
  { resource: "agents", on: "disable", run: gone },
];
