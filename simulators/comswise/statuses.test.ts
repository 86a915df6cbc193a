import { expect, test } from "vitest";
import { Act } from "../core/act.ts";
import { promisesOf } from "../core/coverage.ts";
import { createSimulator } from "../registry.ts";
import { customerOf, RINGING } from "./customer.ts";
import { signedLink } from "./links.ts";

const IN_PROGRESS = "j976yz9yr5t5r40xs5xj4j7h017wx17r";
const UPLOAD = { fileName: "a.wav", contentType: "audio/wav" };
const sim = await createSimulator("comswise");
const { contract } = sim.server.vendors.get("comswise")!;

/** A fresh world for one request: what it is, and how the simulator is set. */
const start = async (settings: Record<string, unknown>) => {
  const sim = await createSimulator("comswise", { settings: { comswise: settings } });
  const act = new Act<any>(sim.world, sim.server.vendors.get("comswise")!, "org_123", sim.server.origin);
  const { uploadUrl } = await customerOf(sim).requestUpload();
  const link = (key = "org_123/uploads/uuid.wav") => signedLink(act, "GET", key);
  return { sim, link, uploadUrl };
};
type Started = Awaited<ReturnType<typeof start>>;

/** A good request of each operation. */
const good: Record<string, (started: Started) => [url: string, init: RequestInit]> = {
  requestUpload: ({ sim }) => [sim.url("/v1/upload/request"), { method: "POST", body: JSON.stringify(UPLOAD) }],
  createCall: ({ sim }) => [sim.url("/v1/calls/create"), { method: "POST", body: JSON.stringify(RINGING) }],
  listCalls: ({ sim }) => [sim.url("/v1/calls/"), {}],
  redirectCalls: ({ sim }) => [sim.url("/v1/calls"), {}],
  getCall: ({ sim }) => [sim.url(`/v1/calls/${IN_PROGRESS}`), {}],
  updateCall: ({ sim }) => [sim.url(`/v1/calls/${IN_PROGRESS}`), { method: "PATCH", body: JSON.stringify({ status: "in-progress" }) }],
  putUploadObject: ({ uploadUrl }) => [uploadUrl, { method: "PUT", body: "RIFF", headers: { "content-type": "audio/wav" } }],
  downloadTranscript: ({ link }) => [link(), {}],
};
const STORAGE = ["putUploadObject", "downloadTranscript"];

/** How each promised status comes about; what is not named here is the good request, or a fault that asks for it. */
const special: Record<string, { settings?: Record<string, unknown>; edit?: (url: string, init: RequestInit, started: Started) => [string, RequestInit] }> = {
  "createCall 201": { settings: { createStatus: "201" } },
  "createCall 400": { edit: (url, init) => [url, { ...init, body: JSON.stringify({ ...RINGING, recordingUrl: "none" }) }] },
  "createCall 409": { edit: (url, init) => [url, { ...init, body: JSON.stringify({ ...RINGING, callId: "pbx-call-0001" }) }] },
  "createCall 422": { edit: (url, init) => [url, { ...init, body: "{}" }] },
  "requestUpload 400": { edit: (url, init) => [url, { ...init, body: "--", headers: { "content-type": "multipart/form-data; boundary=x" } }] },
  "requestUpload 422": { edit: (url, init) => [url, { ...init, body: "[" }] },
  "listCalls 400": { edit: (url, init) => [`${url}?cursor=x`, init] },
  "listCalls 422": { edit: (url, init) => [`${url}?limit=0`, init] },
  "redirectCalls 200": { settings: { trailingSlash: "both" } },
  "redirectCalls 400": { settings: { trailingSlash: "both" }, edit: (url, init) => [`${url}?cursor=x`, init] },
  "redirectCalls 401": { settings: { trailingSlash: "both" } },
  "redirectCalls 403": { settings: { trailingSlash: "both", missingCredentials: "403" } },
  "redirectCalls 422": { settings: { trailingSlash: "both" }, edit: (url, init) => [`${url}?limit=0`, init] },
  "redirectCalls 429": { settings: { trailingSlash: "both" } },
  "getCall 404": { edit: (url, init) => [`${url}x`, init] },
  "updateCall 400": { edit: (url, init) => [url, { ...init, body: '{"recordingUrl":"none"}' }] },
  "updateCall 404": { edit: (url, init) => [`${url}x`, init] },
  "updateCall 409": { edit: (url, init) => [url.replace(IN_PROGRESS, "jd7c4x9m2t8v5r1k6w3n0qbh7yfe2sgz"), init] },
  "updateCall 422": { edit: (url, init) => [url, { ...init, body: "{}" }] },
  "putUploadObject 400": { edit: (url, init) => [url, { ...init, headers: { "content-type": "audio/wav", authorization: "Bearer x" } }] },
  "putUploadObject 401": { edit: (url, init) => [url.split("?")[0]!, init] },
  "putUploadObject 403": { edit: (url, init) => [`${url}0`, init] },
  // Only a signed link is answered 404, and links are signed only for keys that were handed out: the row must go.
  "putUploadObject 404": { edit: (url, init, { sim }) => (sim.world.table("comswise", "uploads").delete(decodeURIComponent(new URL(url).pathname.split("/comswise-prod/")[1]!)), [url, init]) },
  "downloadTranscript 400": { edit: (url, init) => [url, { ...init, headers: { authorization: "Bearer x" } }] },
  "downloadTranscript 401": { edit: (url, init) => [url.split("?")[0]!, init] },
  "downloadTranscript 403": { edit: (url, init) => [`${url}0`, init] },
  "downloadTranscript 404": { edit: (_, init, { link }) => [link("org_123/uploads/none.wav"), init] },
};

test.each(promisesOf(contract).statuses)("%s can be had", async (name) => {
  const [operation, status] = [name.split(" ")[0]!, Number(name.split(" ")[1])];
  const { settings = {}, edit } = special[name] ?? {};
  const started = await start({ ...(status === 403 ? { missingCredentials: "403" } : {}), ...settings });
  if (status === 429) started.sim.world.store<any>("faults").put("f", { id: "f", kind: "rateLimit", operationId: operation, seconds: 3 });
  if (status === 500) started.sim.world.store<any>("faults").put("f", { id: "f", kind: "status", operationId: operation, status });
  const [url, init] = edit ? edit(...good[operation]!(started), started) : good[operation]!(started);
  const anonymous = STORAGE.includes(operation) || status === 401 || status === 403;
  const headers = { ...(typeof init.body === "string" ? { "content-type": "application/json" } : {}), ...(anonymous ? {} : started.sim.auth()), ...init.headers };

  const answer = await started.sim.fetch(url, { redirect: "manual", ...init, headers, ...(status === 405 ? { method: "DELETE" } : {}) });

  expect(answer.status).toBe(status);
  expect(started.sim.world.journal.all().at(-1)!.breach).toBeUndefined();
});

test.each([[429, "Too many requests"], [401, "Invalid API key"], [500, "Internal Server Error"], [503, "Service Unavailable"]])("a fault with the status %d says %s", async (status, detail) => {
  const { sim } = await start({});
  sim.world.store<any>("faults").put("f", { id: "f", kind: "status", status });
  const answer = await sim.fetch(sim.url("/v1/calls/"), { headers: sim.auth() });
  expect([answer.status, await answer.json()]).toEqual([status, { detail }]);
});
