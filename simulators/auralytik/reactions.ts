import type { Reaction } from "../core/vendor.ts";
import { beginRun, evaluationBegins, evaluationEndsSoon, evaluationFails, evaluationGoesOn, keepRecording } from "./audio-runs.ts";
import { revokeCredentials } from "./handlers/keys.ts";
import type { AuralytikAct } from "./resources.ts";
import type { StoredKey } from "./resources/keys.ts";
import type { StoredWebhook } from "./resources/webhooks.ts";
import { redirect, subscribe, unsubscribe } from "./subscriptions.ts";
import { voiceReactions } from "./voice/reactions.ts";

const on = (resource: string, moves: readonly string[], run: Reaction["run"]): Reaction[] => moves.map((move) => ({ resource, on: move, run }));

function changed(act: AuralytikAct, after: StoredWebhook, before: StoredWebhook): void {
  subscribe(act, after);
  if (after.url !== before.url) redirect(act, after);
}

/** What follows from a move, in this order. */
export const reactions: readonly Reaction[] = [
  ...voiceReactions,
  ...on("voiceCalls", ["end"], keepRecording),
  ...on("audioFiles", ["process"], evaluationBegins),
  ...on("audioFiles", ["start"], beginRun),
  ...on("audioFiles", ["transcribe"], evaluationGoesOn),
  ...on("audioFiles", ["finish"], evaluationEndsSoon),
  ...on("audioFiles", ["fail"], evaluationFails),
  ...on("webhooks", ["create"], (act, hook: StoredWebhook) => subscribe(act, hook)),
  ...on("webhooks", ["update", "setActive", "setInactive"], changed),
  ...on("webhooks", ["remove"], (act, _, hook: StoredWebhook) => unsubscribe(act, hook.id)),
  ...on("apiKeys", ["revoke"], (act, key: StoredKey) => revokeCredentials(act, key.id)),
];
