import type { Act, HandlerAct } from "../../core/act.ts";
import { onePerAccount, setSetting, settingOf, type OfAccount } from "../calls/one-per-account.ts";

/** Seconds that a call rings. */
export interface CallTimeouts extends OfAccount {
  readonly inbound: number;
  readonly outbound: number;
}

const DEFAULT = { inbound: 30, outbound: 45 };

export const timeoutResources = { "call-timeouts": onePerAccount<CallTimeouts>() };

/** What holds now. */
export function timeoutsOf(act: Act<any>): { inbound: number; outbound: number } {
  const { inbound, outbound } = settingOf(act, "call-timeouts") ?? DEFAULT;
  return { inbound, outbound };
}

/** A key that is left out counts as null: the default. */
function updateConversationsCallTimeout(act: HandlerAct<any>): unknown {
  setSetting(act, "call-timeouts", { inbound: act.body.inbound ?? DEFAULT.inbound, outbound: act.body.outbound ?? DEFAULT.outbound });
  return timeoutsOf(act);
}

function removeConversationsCallTimeout(act: HandlerAct<any>): unknown {
  setSetting(act, "call-timeouts", DEFAULT);
  return { status: "DELETED", message: "Call timeouts deleted" };
}

export const timeoutRows = { getConversationsCallTimeout: timeoutsOf, updateConversationsCallTimeout, removeConversationsCallTimeout };
