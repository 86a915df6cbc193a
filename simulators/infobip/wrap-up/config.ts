import type { Act, HandlerAct } from "../../core/act.ts";
import { agentConfigOf, agentOfPath, showAgentConfig } from "../agent-config/config.ts";
import { onePerAccount, setSetting, settingOf, type OfAccount } from "../calls/one-per-account.ts";

/** The account's rule. */
export interface WrapUpConfig extends OfAccount {
  readonly wrapUpSeconds: number;
  readonly canExtendWrapUp: boolean;
  readonly enabled: boolean;
}

export const wrapUpConfigResources = { "wrap-up-configs": onePerAccount<WrapUpConfig>() };

export function wrapUpConfigOf(act: Act<any>): { wrapUpSeconds: number; canExtendWrapUp: boolean; enabled: boolean } {
  const { wrapUpSeconds, canExtendWrapUp, enabled } = settingOf(act, "wrap-up-configs") ?? { wrapUpSeconds: act.settings.defaultWrapUpSeconds, canExtendWrapUp: true, enabled: true };
  return { wrapUpSeconds, canExtendWrapUp, enabled };
}

/** Seconds of after-call work of an agent; 0 where there is none. */
export function wrapUpSecondsOf(act: Act<any>, agentId: string): number {
  const { enabled, wrapUpSeconds } = wrapUpConfigOf(act);
  return enabled ? (agentConfigOf(act, agentId)?.wrapUpSeconds ?? wrapUpSeconds) : 0;
}

function updateConversationsAccountWrapUpConfig(act: HandlerAct<any>): unknown {
  const { wrapUpSeconds, canExtendWrapUp, enabled } = act.body;
  setSetting(act, "wrap-up-configs", { wrapUpSeconds, canExtendWrapUp, enabled });
  return wrapUpConfigOf(act);
}

/** The body, or the older query parameter; with neither the agent goes back to the account's value. */
function updateConversationsAgentWrapUpConfig(act: HandlerAct<any>): unknown {
  const id = agentOfPath(act);
  const wrapUpSeconds = (act.body as any)?.wrapUpSeconds ?? act.query.wrapUpSeconds ?? null;
  if (agentConfigOf(act, id)) act.update("agent-configs", id, { wrapUpSeconds });
  else act.create("agent-configs", { id, wrapUpSeconds });
  return showAgentConfig(act, id);
}

export const wrapUpConfigRows = {
  getConversationsAccountWrapUpConfig: wrapUpConfigOf,
  updateConversationsAccountWrapUpConfig,
  updateConversationsAgentWrapUpConfig,
};
