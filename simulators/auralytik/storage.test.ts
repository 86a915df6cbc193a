import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { createSimulator } from "../registry.ts";

async function service() {
  const sim = await createSimulator("auralytik");
  const ask = async (method: string, path: string, body?: object) =>
    (await sim.fetch(sim.url(`/api/v1${path}`), { method, headers: { ...sim.auth(), ...(body ? { "content-type": "application/json" } : {}) }, ...(body ? { body: JSON.stringify(body) } : {}) })).json() as any;
  const key = Buffer.from(sim.world.stream("auralytik/storage").text(64, "0123456789abcdef"), "hex");
  return { sim, ask, key };
}

/** Written down from Microsoft's page by hand, and nothing of ours: version 2020-12-06 and later. */
const stringToSign = (url: URL, resource: string) =>
  [
    url.searchParams.get("sp") ?? "", url.searchParams.get("st") ?? "", url.searchParams.get("se") ?? "", resource, url.searchParams.get("si") ?? "", url.searchParams.get("sip") ?? "",
    url.searchParams.get("spr") ?? "", url.searchParams.get("sv") ?? "", url.searchParams.get("sr") ?? "", "", "", "", "", "", "", "",
  ].join("\n");

test("a link is signed over the sixteen fields that the storage's maker prints", async () => {
  const { ask, key } = await service();
  const { recordingUrl, expiresAt } = await ask("GET", "/voice-calls/vc_abc123/recording-url");
  const url = new URL(recordingUrl);
  const text = stringToSign(url, "/blob/storage/recordings/vc_abc123.wav");
  expect(text).toBe(`r\n\n${expiresAt}\n/blob/storage/recordings/vc_abc123.wav\n\n\nhttps\n2023-11-03\nb\n\n\n\n\n\n\n`);
  expect(url.searchParams.get("sig")).toBe(createHmac("sha256", key).update(text, "utf8").digest("base64"));
});

test("a link that somebody else signed with the same key holds, from its start on", async () => {
  const { sim, ask, key } = await service();
  const { recordingUrl } = await ask("GET", "/voice-calls/vc_abc123/recording-url");
  const url = new URL(recordingUrl);
  const start = `${new Date(sim.world.clock.now() + 60_000).toISOString().slice(0, 19)}Z`;
  url.search = new URLSearchParams({ se: url.searchParams.get("se")!, st: start, sp: "r", sr: "b", sv: "2021-06-08" }).toString();
  url.searchParams.set("sig", createHmac("sha256", key).update(stringToSign(url, "/blob/storage/recordings/vc_abc123.wav")).digest("base64"));
  const early = await sim.fetch(url.href);
  expect([early.status, early.headers.get("x-ms-error-code")]).toEqual([403, "AuthenticationFailed"]);
  expect(await early.text()).toMatch(/Start \[\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT\] - Expiry \[[^\]]+ GMT\] - Current \[[^\]]+ GMT\]/);
  await sim.clock.advance(60);
  expect((await sim.fetch(url.href)).status).toBe(200);
  await sim.clock.advance(840);
  expect((await sim.fetch(url.href)).status).toBe(403);
});

test("a link holds until just before its end; the refusal without a start names the end and the time", async () => {
  const { sim, ask } = await service();
  const { recordingUrl } = await ask("GET", "/voice-calls/vc_abc123/recording-url");
  await sim.clock.advance(899);
  expect((await sim.fetch(recordingUrl)).status).toBe(200);
  await sim.clock.advance(1);
  const late = await sim.fetch(recordingUrl);
  expect(late.headers.get("content-type")).toBe("application/xml");
  expect(await late.text()).toMatch(/^<\?xml [^>]+><Error><Code>AuthenticationFailed<\/Code><Message>[^<]+\nRequestId:[0-9a-f-]{36}\nTime:[\dT:-]+\.\d{7}Z<\/Message><AuthenticationErrorDetail>Signed expiry time \[[^\]]+ GMT\] must be after signed start time \[[^\]]+ GMT\]<\/AuthenticationErrorDetail><\/Error>$/);
});

test.each(["audio/wav", "text/plain", "application/json", "application/xml", undefined])("a file that is put as %s comes back byte for byte", async (type) => {
  const { sim, ask } = await service();
  const { audioFileId, uploadUrl } = await ask("POST", "/audio-files/upload-url", { fileName: "a call.of mine.wav", engagementId: "eng_001" });
  const bytes = new Uint8Array([0x52, 0x49, 0x46, 0x46, 0x0d, 0x0a, 0x41, 0x00]);
  const stored = await sim.fetch(uploadUrl, { method: "PUT", headers: { "x-ms-blob-type": "BlockBlob", ...(type === undefined ? {} : { "content-type": type }) }, body: bytes });
  expect(stored.status).toBe(201);
  const { downloadUrl } = await ask("GET", `/audio-files/${audioFileId}/download-url`);
  const fetched = await sim.fetch(downloadUrl);
  expect([fetched.headers.get("content-type"), new Uint8Array(await fetched.arrayBuffer())]).toEqual([type ?? "application/octet-stream", bytes]);
});
