import { ask, json, type Patience, VendorError } from "./http.ts";
import type { Call, Recording } from "./voipbin.ts";

const API = "https://api.comswise.in/v1";

export interface ComswiseSettings extends Patience {
  readonly apiKey: string;
}

export type Comswise = ReturnType<typeof createComswise>;

/** Writes calls down and sums them up. */
export function createComswise({ apiKey, patience }: ComswiseSettings) {
  const post = async (path: string, content: unknown) => {
    const { headers, body } = json(content);
    return (await ask(`${API}${path}`, { method: "POST", headers: { ...headers, authorization: `Bearer ${apiKey}` }, body, patience })).json();
  };
  return {
    /** Hands a recording over to be analysed. @param thread - what belongs together: the conversation */
    async analyse({ direction, from, to }: Call, { id, startedAt, endedAt }: Recording, sound: Uint8Array<ArrayBuffer>, thread: string): Promise<void> {
      const { uploadUrl, fileKey } = (await post("/upload/request", { fileName: `${id}.wav`, contentType: "audio/wav" })) as { uploadUrl: string; fileKey: string };
      // The link is signed: it wants no key.
      await ask(uploadUrl, { method: "PUT", headers: { "content-type": "audio/wav" }, body: sound, patience });
      const handedOver = post("/calls/create", { callId: id, groupingId: thread, direction, from, to, status: "completed", startTime: startedAt, endTime: endedAt, recordingUrl: fileKey });
      // It has the recording already: the answer of an earlier attempt was lost.
      await handedOver.catch((error: unknown) => {
        if (!(error instanceof VendorError && error.status === 409)) throw error;
      });
    },
  };
}
