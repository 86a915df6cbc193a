import { resource } from "../../core/resource.ts";
import type { Stimulus } from "../../core/vendor.ts";

const text = { type: "string", minLength: 1 };

/** Conversations whose recordings come to nothing. */
export const failingResources = { "failing-recordings": resource<{ id: string; account: string }>()({}) };

export const recordingStimuli: Readonly<Record<string, Stimulus>> = {
  failRecording: {
    summary: "What is recorded of the calls of a conversation comes to nothing from now on",
    schema: { type: "object", required: ["conversationId"], properties: { conversationId: text } },
    run: (act, body) => {
      if (!act.find("failing-recordings", body.conversationId)) act.create("failing-recordings", { id: (act.get("conversations", body.conversationId) as { id: string }).id } as any);
      return { conversationId: body.conversationId };
    },
  },
};
