import { ask, json, type Patience } from "./http.ts";
import type { Call } from "./voipbin.ts";

const API = "https://api.commbox.io";

export interface CommboxSettings extends Patience {
  readonly token: string;
  /** The voice channel, by number. */
  readonly channel: number;
}

const VOICE = 8;
const IN_PROCESS = 8;
const TELEPHONE = 5;

export type Commbox = ReturnType<typeof createCommbox>;

/** The agents' desk. */
export function createCommbox({ token, channel, patience }: CommboxSettings) {
  const authorization = `Bearer ${token}`;
  const post = async (path: string, data: unknown) => {
    const { headers, body } = json({ data });
    return (await ask(`${API}${path}`, { method: "POST", headers: { ...headers, authorization }, body, patience })).json();
  };
  const openFor = async (id: string): Promise<number | undefined> => {
    const query = new URLSearchParams({ streamProviderId: id, streamProviderType: String(TELEPHONE) });
    const { data } = (await (await ask(`${API}/streams/${channel}/objects?${query}`, { headers: { authorization }, patience })).json()) as { data: { objectId: number }[] };
    return data[0]?.objectId;
  };
  return {
    /** The voice conversation of a call that is over. CommBox would open a second one, so it is asked first. @returns its number */
    async conversationOf(call: Call): Promise<number> {
      const already = await openFor(call.id);
      if (already !== undefined) return already;
      const inbound = call.direction === "inbound";
      const customer = (inbound ? call.from : call.to)?.replace("+", "") ?? call.id;
      const { data } = (await post(`/streams/${channel}/objects`, {
        Type: VOICE,
        StatusId: IN_PROCESS,
        StreamProviderType: TELEPHONE,
        StreamProviderId: call.id,
        UserStreamProviderType: TELEPHONE,
        UserStreamProviderId: customer,
        Content: { conversation_status: "DISCONNECTED", call_direction: inbound ? "INCOMING" : "OUTGOING", agent_id: "", to: customer, call_duration: clockTime(call.talkSeconds) },
        Message: inbound ? "Inbound call" : "Outbound call",
      })) as { data: { id: number } };
      return data.id;
    },

    /** Writes a line that agents see in the conversation. */
    remark: async (conversation: number, text: string): Promise<void> => void (await post(`/objects/${conversation}/remarks`, { Text: text })),
  };
}

/** 187 → `00:03:07`. */
const clockTime = (seconds: number): string => [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => String(Math.floor(part)).padStart(2, "0")).join(":");
