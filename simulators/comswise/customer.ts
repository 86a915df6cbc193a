import type { Simulator } from "../core/simulator.ts";

/** For tests: an organisation that uses the API of a simulator, over HTTP in process. */
export function customerOf(sim: Simulator, credential = "default") {
  const send = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const answer = await sim.fetch(sim.url(path), {
      method,
      redirect: "manual",
      headers: { ...sim.auth(credential), "content-type": "application/json", ...headers },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, body: text === "" ? undefined : (JSON.parse(text) as any) };
  };
  const requestUpload = async (fileName = "call.wav", contentType = "audio/wav") => (await send("POST", "/v1/upload/request", { fileName, contentType })).body as { uploadUrl: string; fileKey: string };
  /** Puts bytes to a link as an uploader does: with the media type, without the API key. */
  const put = (url: string, bytes: Uint8Array | string = WAV, headers: Record<string, string> = { "content-type": "audio/wav" }) => sim.fetch(url, { method: "PUT", headers, body: typeof bytes === "string" ? new TextEncoder().encode(bytes) : (bytes as Uint8Array<ArrayBuffer>) });
  return {
    send,
    requestUpload,
    put,
    create: (body: Record<string, unknown>) => send("POST", "/v1/calls/create", body),
    update: (id: string, body: unknown) => send("PATCH", `/v1/calls/${id}`, body),
    read: (id: string) => send("GET", `/v1/calls/${id}`),
    list: (query = "") => send("GET", `/v1/calls/${query}`),
    /** A stored recording. @returns its key */
    store: async (bytes: Uint8Array | string = WAV) => {
      const { uploadUrl, fileKey } = await requestUpload();
      await put(uploadUrl, bytes);
      return fileKey;
    },
  };
}

/** The beginning of a WAV file: enough to be told from text. */
export const WAV = new TextEncoder().encode("RIFF\u0024\0\0\0WAVEfmt ");

/** A call that is accepted as it stands: in progress, so it needs no recording. */
export const RINGING = { callId: "c-1", from: "+15550000001", to: "+15550000002", startTime: "2025-01-01T00:00:00Z", status: "in-progress" } as const;
