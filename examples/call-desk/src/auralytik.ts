import { createHmac, timingSafeEqual } from "node:crypto";
import type { CallSource, FinishedCall } from "./call-source.ts";
import { ask } from "./http.ts";

const API = "https://api.auralytik.ai/api/v1";

export interface AuralytikSettings {
  readonly apiKey: string;
  readonly webhookSecret: string;
}

interface CompletedEvent {
  readonly event: string;
  readonly data: { readonly voiceCallId: string; readonly direction: "Inbound" | "Outbound"; readonly startTime: string; readonly endTime: string; readonly talkTimeSeconds: number; readonly hasRecording: boolean };
}

/** Calls of Auralytik's voice bot. */
export const auralytikCalls = ({ apiKey, webhookSecret }: AuralytikSettings): CallSource => ({
  isGenuine(headers, body) {
    const meant = Buffer.from(`sha256=${createHmac("sha256", webhookSecret).update(`${headers.get("x-auralytik-timestamp")}.${body}`).digest("hex")}`);
    const sent = Buffer.from(headers.get("x-auralytik-signature") ?? "");
    return sent.length === meant.length && timingSafeEqual(sent, meant);
  },

  finishedCall(body): FinishedCall | undefined {
    const { event, data } = JSON.parse(body) as CompletedEvent;
    if (event !== "voice-call.completed") return undefined;
    return {
      id: data.voiceCallId,
      direction: data.direction === "Inbound" ? "inbound" : "outbound",
      startedAt: data.startTime,
      endedAt: data.endTime,
      customerNumber: undefined, // its API shows none
      talkSeconds: data.talkTimeSeconds,
      hasRecording: data.hasRecording,
    };
  },

  async recording({ id }) {
    const answer = await ask(`${API}/voice-calls/${id}/recording-url`, { headers: { authorization: `Bearer ${apiKey}` } });
    const { recordingUrl } = (await answer.json()) as { recordingUrl: string };
    // The link is signed: it wants no key.
    return new Uint8Array(await (await ask(recordingUrl, {})).arrayBuffer());
  },
});
