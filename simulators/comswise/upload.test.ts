import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { Act } from "../core/act.ts";
import { createSimulator } from "../registry.ts";
import { customerOf, WAV } from "./customer.ts";
import { signedLink } from "./links.ts";

const start = async () => {
  const sim = await createSimulator("comswise");
  return { sim, ...customerOf(sim) };
};

/** Code and status of an answer of the storage host. */
const refusalOf = async (answer: Response) => {
  const xml = await answer.text();
  expect(answer.headers.get("content-type")).toBe("application/xml");
  return [answer.status, /^<\?xml [^>]*\?><Error><Code>([A-Za-z]+)<\/Code><Message>[^<]+<\/Message><\/Error>$/.exec(xml)?.[1]];
};

test("each request for an upload gives another key of the organisation, also for the same file name", async () => {
  const { requestUpload } = await start();

  const [one, two] = [await requestUpload("a.wav"), await requestUpload("a.wav")];

  expect(one.fileKey).toMatch(/^org_123\/uploads\/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\.wav$/);
  expect(two.fileKey).not.toBe(one.fileKey);
});

test.each([
  ["voice.MP3", "audio/mpeg", ".MP3"],
  ["voice", "audio/mpeg", ".mp3"],
  ["voice", "audio/x-wav; rate=8000", ".wav"],
  ["voice", "audio/vnd.unheard-of", ""],
])("the key of %s, announced as %s, ends in %j", async (fileName, contentType, ending) => {
  const { requestUpload } = await start();

  expect(/-[0-9a-f]{12}(.*)$/.exec((await requestUpload(fileName, contentType)).fileKey)?.[1]).toBe(ending);
});

test("a link is signed for the storage's own path and for an hour, and points at this server", async () => {
  const { sim, requestUpload } = await start();
  const { uploadUrl, fileKey } = await requestUpload();

  const url = new URL(uploadUrl);
  expect(url.origin + url.pathname).toBe(sim.url(`/comswise-prod/${fileKey}`, "comswise-storage"));
  expect(Object.fromEntries(url.searchParams)).toMatchObject({
    "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
    "X-Amz-Credential": expect.stringMatching(/^[0-9a-f]{32}\/20250101\/auto\/s3\/aws4_request$/),
    "X-Amz-Date": "20250101T000000Z",
    "X-Amz-Expires": "3600",
    "X-Amz-SignedHeaders": "content-type;host",
    "X-Amz-Signature": expect.stringMatching(/^[0-9a-f]{64}$/),
    "x-id": "PutObject",
  });
});

test("a stored recording is answered with its MD5 and no body, and may be put again", async () => {
  const { sim, requestUpload, put } = await start();
  const { uploadUrl, fileKey } = await requestUpload();

  for (const bytes of [WAV, new TextEncoder().encode("RIFF, second take")]) {
    const answer = await put(uploadUrl, bytes);
    expect([answer.status, answer.headers.get("etag"), await answer.text()]).toEqual([200, `"${createHash("md5").update(bytes).digest("hex")}"`, ""]);
    expect(sim.world.store("blobs").get(`comswise/${fileKey}`)).toEqual(bytes);
  }
});

test("an object can be fetched by whoever holds a link for it, with the media type that it was stored with", async () => {
  const { sim, store } = await start();
  const key = await store();
  const act = new Act<any>(sim.world, sim.server.vendors.get("comswise")!, "org_123", sim.server.origin);

  const answer = await sim.fetch(signedLink(act, "GET", key));

  expect(answer.headers.get("content-type")).toBe("audio/wav");
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(WAV);
  expect(await refusalOf(await sim.fetch(signedLink(act, "GET", "org_123/uploads/none.wav")))).toEqual([404, "NoSuchKey"]);
});

describe("a link of which anything was changed is refused", () => {
  const edits: Record<string, (url: URL) => unknown> = {
    "its key": (url) => (url.pathname = url.pathname.replace(".wav", ".mp3")),
    "its bucket": (url) => (url.pathname = url.pathname.replace("comswise-prod", "comswise-test")),
    "the organisation in its key": (url) => (url.pathname = url.pathname.replace("org_123", "org_456")),
    "its host": (url) => (url.host = "other.test"),
    "its life": (url) => url.searchParams.set("X-Amz-Expires", "604800"),
    "its date": (url) => url.searchParams.set("X-Amz-Date", "20250101T000001Z"),
    "its credential": (url) => url.searchParams.set("X-Amz-Credential", `${"0".repeat(32)}/20250101/auto/s3/aws4_request`),
    "its signed headers": (url) => url.searchParams.set("X-Amz-SignedHeaders", "host"),
    "its operation": (url) => url.searchParams.delete("x-id"),
    "its signature": (url) => url.searchParams.set("X-Amz-Signature", "0".repeat(64)),
    "one parameter more": (url) => url.searchParams.append("versionId", "1"),
  };

  test.each(Object.entries(edits))("%s", async (_, edit) => {
    const { requestUpload, put } = await start();
    const url = new URL((await requestUpload()).uploadUrl);
    edit(url);

    expect(await refusalOf(await put(url.href))).toEqual([403, "SignatureDoesNotMatch"]);
  });

  test.each([
    ["another media type", { method: "PUT", headers: { "content-type": "audio/mpeg" }, body: "RIFF" }],
    ["another method", { method: "GET", headers: { "content-type": "audio/wav" } }],
  ])("%s", async (_, init) => {
    const { sim, requestUpload } = await start();

    expect(await refusalOf(await sim.fetch((await requestUpload()).uploadUrl, init))).toEqual([403, "SignatureDoesNotMatch"]);
  });
});

test("a link has run out after an hour, and its key stays unusable", async () => {
  const { sim, requestUpload, put, create } = await start();
  const { uploadUrl, fileKey } = await requestUpload();

  await sim.clock.advance(3600);

  expect(await refusalOf(await put(uploadUrl))).toEqual([400, "ExpiredRequest"]);
  expect(sim.world.table("comswise", "uploads").get(fileKey).state).toBe("expired");
  expect((await create({ callId: "late", groupingId: "g", startTime: "2025-01-01T00:00:00Z", recordingUrl: fileKey })).status).toBe(400);
});

test("a recording that was stored in time can be linked after its link has run out", async () => {
  const { sim, store, create } = await start();
  const fileKey = await store();

  await sim.clock.advance(7200);

  expect((await create({ callId: "late", groupingId: "g", startTime: "2025-01-01T00:00:00Z", recordingUrl: fileKey })).status).toBe(200);
  expect(sim.world.table("comswise", "uploads").get(fileKey).state).toBe("linked");
});

test("the API key sent along with a link is refused", async () => {
  const { sim, requestUpload, put } = await start();

  expect(await refusalOf(await put((await requestUpload()).uploadUrl, WAV, { ...sim.auth(), "content-type": "audio/wav" }))).toEqual([400, "InvalidArgument"]);
});

test("an address without a signature is refused, with or without the API key", async () => {
  const { sim, requestUpload } = await start();
  const bare = (await requestUpload()).uploadUrl.split("?")[0]!;

  expect(await refusalOf(await sim.fetch(bare))).toEqual([401, "Unauthorized"]);
  expect(await refusalOf(await sim.fetch(bare, { headers: sim.auth() }))).toEqual([401, "Unauthorized"]);
});

test("a method that objects do not have is refused", async () => {
  const { sim, requestUpload } = await start();
  const answer = await sim.fetch((await requestUpload()).uploadUrl, { method: "DELETE" });

  expect(answer.headers.get("allow")).toBe("GET, PUT");
  expect(await refusalOf(answer)).toEqual([405, "MethodNotAllowed"]);
});

test("a link of one world carries its name and does not open another world", async () => {
  const { sim, put } = await start();
  const world = await sim.server.worlds.create({ name: "w1" });
  const [credential] = world.credentials.all();
  const asked = await sim.fetch(sim.url("/v1/upload/request"), {
    method: "POST",
    headers: { authorization: `Bearer ${credential!.text}`, "content-type": "application/json" },
    body: JSON.stringify({ fileName: "a.wav", contentType: "audio/wav" }),
  });
  const { uploadUrl } = (await asked.json()) as { uploadUrl: string };

  expect(uploadUrl).toContain("/~w1/comswise-storage/comswise-prod/");
  expect(await refusalOf(await put(uploadUrl.replace("/~w1", "")))).toEqual([403, "SignatureDoesNotMatch"]);
  expect((await put(uploadUrl)).status).toBe(200);
});
