import type { FinishedCall } from "./call-source.ts";
import { ask, json, VendorError } from "./http.ts";

const API = "https://api.comswise.in/v1";

export interface ComswiseSettings {
  readonly apiKey: string;
}

export type Comswise = ReturnType<typeof createComswise>;

/** Writes calls down and sums them up. */
export function createComswise({ apiKey }: ComswiseSettings) {
  const post = async (path: string, content: unknown) => {
    const { headers, body } = json(content);
    return (await ask(`${API}${path}`, { method: "POST", headers: { ...headers, authorization: `Bearer ${apiKey}` }, body })).json();
  };
  return {
    /** Hands a call over to be analysed. @param thread - what belongs together: the conversation */
    async analyse(call: FinishedCall, thread: string, recording: Uint8Array<ArrayBuffer>): Promise<void> {
      const { uploadUrl, fileKey } = (await post("/upload/request", { fileName: `${call.id}.wav`, contentType: "audio/wav" })) as { uploadUrl: string; fileKey: string };
      await ask(uploadUrl, { method: "PUT", headers: { "content-type": "audio/wav" }, body: recording });
      const handedOver = post("/calls/create", { callId: call.id, groupingId: thread, direction: call.direction, status: "completed", startTime: call.startedAt, endTime: call.endedAt, recordingUrl: fileKey });
      // It has the call already: the answer of an earlier attempt was lost.
      await handedOver.catch((error: unknown) => {
        if (!(error instanceof VendorError && error.status === 409)) throw error;
      });
    },
  };
}
