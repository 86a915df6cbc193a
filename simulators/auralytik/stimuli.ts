import type { Stimulus } from "../core/vendor.ts";
import { iso } from "./dates.ts";
import type { AuralytikAct } from "./resources.ts";
import { voiceStimuli } from "./voice/stimuli.ts";

const text = { type: "string", minLength: 1 };
const object = (properties: Record<string, object>, required: readonly string[] = []) => ({ type: "object", required, properties });

/** The run of the file fails: the one under way at once, else the next. */
function failAudioProcessing(act: AuralytikAct, { audioFileId, error = "The run failed." }: { audioFileId: string; error?: string }): unknown {
  const { progress } = act.get("audioFiles", audioFileId);
  if (act.can("audioFiles", audioFileId, "fail")) return { audioFile: act.fire("audioFiles", audioFileId, "fail", { error, progress }) };
  return { audioFile: act.update("audioFiles", audioFileId, { failsWith: error }) };
}

function writeMessage(act: AuralytikAct, { conversationId, role, content }: any): unknown {
  act.fire("conversations", conversationId, "message");
  return { message: act.create("messages", { conversationId, role, content }) };
}

/** What happens in the dashboard and on written channels; no operation of the API does it. */
export const stimuli: Readonly<Record<string, Stimulus>> = {
  ...voiceStimuli,
  failAudioProcessing: { summary: "The run of an audio file fails, now or the next one", schema: object({ audioFileId: text, error: text }, ["audioFileId"]), run: failAudioProcessing },
  failEvaluation: { summary: "An evaluation fails", schema: object({ evaluationId: text }, ["evaluationId"]), run: (act, { evaluationId }) => ({ evaluation: act.fire("evaluations", evaluationId, "fail") }) },
  startConversation: { summary: "A written conversation begins", schema: object({ channelId: { ...text, pattern: "^ch_[A-Za-z0-9]+$" }, campaignId: text }), run: (act, { channelId = "ch_1", campaignId = null }) => ({ conversation: act.create("conversations", { channelId, campaignId: campaignId === null ? null : (act as AuralytikAct).get("campaigns", campaignId).id }) }) },
  writeMessage: { summary: "Somebody writes in a conversation that goes on", schema: object({ conversationId: text, role: { enum: ["customer", "agent", "bot"] }, content: { type: "string" } }, ["conversationId", "role", "content"]), run: writeMessage },
  completeConversation: { summary: "A written conversation ends", schema: object({ conversationId: text }, ["conversationId"]), run: (act, { conversationId }) => ({ conversation: act.fire("conversations", conversationId, "complete", { endedAt: iso(act.now) }) }) },
  revokeKey: { summary: "A key is revoked in the dashboard", schema: object({ keyId: text }, ["keyId"]), run: (act, { keyId }) => ({ revoked: (act as AuralytikAct).fire("apiKeys", keyId, "revoke").id }) },
};
