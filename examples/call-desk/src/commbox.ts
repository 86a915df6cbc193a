import type { FinishedCall } from "./call-source.ts";
import { ask, json } from "./http.ts";

const API = "https://api.commbox.io";

export interface CommboxSettings {
  readonly token: string;
  /** The voice channel, by number. */
  readonly channel: number;
}

const VOICE = 8;
const IN_PROCESS = 8;
const TELEPHONE = 5;

export type Commbox = ReturnType<typeof createCommbox>;

/** The agents' desk. */
export function createCommbox({ token, channel }: CommboxSettings) {
  const post = async (path: string, data: unknown) => {
    const { headers, body } = json({ data });
    return (await ask(`${API}${path}`, { method: "POST", headers: { ...headers, authorization: `Bearer ${token}` }, body })).json();
  };
  return {
    /** Opens a voice conversation for a call that is over. @returns its number */
    async openConversation(call: FinishedCall): Promise<number> {
      const customer = call.customerNumber?.replace(/^\+/, "") ?? call.id;
      const content = {
        conversation_status: "DISCONNECTED",
        call_direction: call.direction === "inbound" ? "INCOMING" : "OUTGOING",
        agent_id: "",
        to: customer,
        call_duration: clockTime(call.talkSeconds),
      };
      const { data } = (await post(`/streams/${channel}/objects`, {
        Type: VOICE,
        StatusId: IN_PROCESS,
        StreamProviderType: TELEPHONE,
        StreamProviderId: call.id,
        UserStreamProviderType: TELEPHONE,
        UserStreamProviderId: customer,
        Content: content,
        Message: call.direction === "inbound" ? "Inbound call" : "Outbound call",
      })) as { data: { id: number } };
      return data.id;
    },

    /** Writes a line that agents see in the conversation. */
    remark: async (conversation: number, text: string): Promise<void> => void (await post(`/objects/${conversation}/remarks`, { Text: text })),
  };
}

/** 187 → `00:03:07`. */
const clockTime = (seconds: number): string => [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => String(Math.floor(part)).padStart(2, "0")).join(":");
