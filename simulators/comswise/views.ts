import type { Act } from "../core/act.ts";
import type { StoredCall } from "./resources.ts";

/** A call as clients see it; the extension fields of the simulator can be switched off. */
export function callView(call: StoredCall, act: Act<any>): unknown {
  const { account: _account, transcriptKey, threadId, processingStatus, createdAt, ...shown } = call;
  return {
    ...shown,
    transcript: transcriptKey === null ? null : { transcriptUrl: `${act.origin}/comswise-storage/comswise-prod/${transcriptKey}` },
    ...(act.settings.extensions ? { threadId, processingStatus, createdAt: new Date(createdAt / 1000).toISOString() } : {}),
  };
}
