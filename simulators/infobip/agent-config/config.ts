import type { Act, HandlerAct } from "../../core/act.ts";
import { Refusal } from "../../core/refusal.ts";
import { resource } from "../../core/resource.ts";

/** Calling settings of one agent, by its id. */
export interface AgentConfig {
  readonly id: string;
  readonly account: string;
  /** Null: the account's. */
  readonly wrapUpSeconds: number | null;
}

export const agentConfigResources = { "agent-configs": resource<AgentConfig>()({}) };

/** The agent that the path names. @throws {Refusal} 404, also where an unknown agent is usually 400 */
export function agentOfPath(act: HandlerAct<any>): string {
  if (!act.find("agents", act.path.agentId)) throw new Refusal("not-found", `agent ${act.path.agentId} does not exist`, { status: 404, rule: "calls: unknown agent in the path" });
  return act.path.agentId;
}

export const agentConfigOf = (act: Act<any>, agentId: string): AgentConfig | undefined => act.find("agent-configs", agentId) as AgentConfig | undefined;
export const showAgentConfig = (act: Act<any>, agentId: string): unknown => ({ wrapUpSeconds: agentConfigOf(act, agentId)?.wrapUpSeconds ?? null, backgroundBlurSettings: { mode: "NONE" } });
export const getConversationsAgentConfig = (act: HandlerAct<any>): unknown => showAgentConfig(act, agentOfPath(act));
