import { createContract } from "../../simulators/core/contract/contract.ts";
import type { ContractBundle, ContractDocument } from "../../simulators/core/contract/document.ts";
import type { Adapter } from "../adapters/adapter.ts";
import { bearer } from "../adapters/bearer.ts";
import { get, instant } from "../adapters/adapter.ts";

// Meridian is invented: a vendor just rich enough to try the harness on. Nothing here is a fact about a real one.

const json = (schema: object) => ({ content: { "application/json": { schema } } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const answer = (schema: object, description = "As asked.") => ({ description, ...json(schema) });
const callId = { name: "callId", in: "path", required: true, schema: { type: "string" } };

const api = {
  openapi: "3.1.0",
  info: { title: "Meridian", version: "1" },
  servers: [{ url: "https://api.meridian.example" }],
  "x-mount": "/meridian",
  "x-hosts": ["api.meridian.example"],
  "x-unlisted-method": 501,
  security: [{ key: [] }],
  paths: {
    "/v1/calls": {
      post: {
        operationId: "startCall",
        "x-source": "start-call",
        requestBody: { required: true, ...json({ type: "object", required: ["to"], properties: { to: { type: "string", pattern: "^\\+\\d+$" }, note: { type: "string" } } }) },
        responses: { 201: answer(ref("Call")), 400: answer(ref("Problem")), 500: answer(ref("Problem")) },
      },
      get: {
        operationId: "listCalls",
        "x-page": { style: "cursor", limit: "limit", cursor: "cursor", items: "calls", next: "next", total: "total", order: { by: "id", direction: "ascending" } },
        parameters: [
          { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 100 } },
          { name: "cursor", in: "query", schema: { type: "integer" } },
          { name: "tag", in: "query", schema: { type: "array", items: { type: "string" } } },
        ],
        responses: { 200: answer({ type: "object", additionalProperties: false, required: ["calls", "next"], properties: { calls: { type: "array", items: ref("Call") }, total: { type: "integer" }, next: { type: ["integer", "null"] } } }) },
      },
    },
    "/v1/calls/{callId}": {
      parameters: [callId],
      get: {
        operationId: "getCall",
        responses: { 200: { ...answer(ref("Call")), headers: { "X-Age": { required: true, schema: { type: "integer", minimum: 0 } } } }, 404: answer(ref("Problem")) },
      },
      delete: { operationId: "removeCall", responses: { 204: { description: "Gone." }, 404: answer(ref("Problem")) } },
    },
    "/v1/calls/{callId}/notes": {
      parameters: [callId],
      post: {
        operationId: "attachNote",
        requestBody: { required: true, content: { "multipart/form-data": { schema: { type: "object", required: ["meta", "file"], properties: { meta: { type: "string", contentMediaType: "application/json" }, file: { type: "string", format: "binary" } } } } } },
        responses: { 204: { description: "Kept." } },
      },
    },
  },
  webhooks: { "call.ended": { post: { operationId: "deliverCallEnded", "x-source": "call-ended", requestBody: json(ref("CallEnded")), responses: { 200: { description: "Taken." } } } } },
  components: {
    schemas: {
      Call: {
        type: "object",
        "x-source": "calls",
        "x-provenance": "inferred",
        required: ["id", "to", "state", "recording"],
        additionalProperties: false,
        properties: { id: { type: "string" }, to: { type: "string" }, state: ref("CallState"), recording: { oneOf: [ref("Recording"), { type: "null" }] } },
      },
      CallState: { type: "string", enum: ["queued", "ringing", "answered", "held", "completed"] },
      Recording: { type: "object", required: ["url"], additionalProperties: false, properties: { url: { type: "string", format: "uri", "x-mints": 60 } } },
      Problem: { type: "object", required: ["code"], additionalProperties: false, properties: { code: { type: "string" } } },
      CallEnded: {
        type: "object",
        required: ["event", "callId", "at"],
        additionalProperties: false,
        properties: { event: { const: "call.ended" }, callId: { type: "string" }, at: { type: "string", format: "date-time" } },
      },
    },
  },
};

const storage = {
  openapi: "3.1.0",
  info: { title: "Meridian storage", version: "1" },
  "x-mount": "/meridian-storage",
  "x-hosts": ["*.storage.meridian.example"],
  paths: {
    "/{bucket}/{key}": {
      get: {
        operationId: "fetchRecording",
        parameters: [{ name: "bucket", in: "path", required: true, schema: { type: "string" } }, { name: "key", in: "path", required: true, "x-multi-segment": true, schema: { type: "string" } }],
        responses: { 200: { description: "The recording.", content: { "text/plain": { schema: { type: "string" } } } } },
      },
    },
  },
};

const bundle: ContractBundle = {
  vendor: "meridian",
  documents: [api, storage] as unknown as ContractDocument[],
  files: { "/components/schemas/Call": "schemas/calls.yaml#/Call" },
  lifecycles: {
    call: {
      resource: "calls",
      entity: "Call",
      states: { queued: {}, ringing: {}, answered: {}, held: {}, completed: { source: "states", provenance: "documented" } },
      initial: ["queued", "ringing"],
      terminal: ["completed"],
      moves: [
        { on: "dial", from: ["queued"], to: "ringing" },
        { on: "answer", from: ["ringing"], to: "answered" },
        { on: "hold", from: ["answered"], to: "held" },
        { on: "resume", from: ["held"], to: "answered" },
        { on: "hangup", from: ["ringing", "answered", "held"], to: "completed", emits: ["call.ended"], source: "hanging-up", provenance: "inferred" },
        { on: "reopen", from: ["completed"], to: "answered", variants: ["lenient"] },
      ],
    },
  },
};

export const meridianContract = createContract(bundle);

export const meridianAdapter: Adapter = {
  vendor: "meridian",
  pollSeconds: 0.01,
  subscribing: "control",
  authenticate: (record) => bearer("meridian", record),
  verify: ({ headers }, secret) => (headers["x-secret"] === secret ? undefined : "x-secret is not the secret"),
  subject({ body }) {
    const [name, rowId] = [get(body, "event"), get(body, "callId")];
    if (typeof name !== "string" || typeof rowId !== "string") return undefined;
    return { name, rowId, data: body, key: `${name} ${rowId}`, at: instant(get(body, "at")), state: { lifecycle: "call", rowId, to: "completed" } };
  },
  states: { call: (row) => ({ rowId: String(row["id"]), state: String(row["state"]) }) },
  rows: [{ kind: "call", made: "startCall", id: "id", read: { operation: "getCall", parameter: "callId", id: "id" }, list: { operation: "listCalls", rows: "calls", id: "id" }, remove: { operation: "removeCall", parameter: "callId" } }],
  times: [["createdAt", "endedAt"]],
  repeats: { startCall: { key: "note", id: "id", promise: "one call for each note" } },
  pages: { listCalls: (body, query) => ({ rows: body["calls"] as unknown[], next: body["next"] === null ? undefined : { ...query, cursor: body["next"] } }) },
};

interface Call {
  id: string;
  to: string;
  state: "queued" | "ringing" | "answered" | "held" | "completed";
  recording: { url: string } | null;
}
type Answered<Body> = { headers: Record<string, unknown>; content: { "application/json": Body } };

/** As the generated types of a contract look. */
export interface MeridianOperations {
  startCall: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": { to: string; note?: string } } };
    responses: { 201: Answered<Call>; 400: Answered<{ code: string }>; 500: Answered<{ code: string }> };
  };
  listCalls: {
    parameters: { query?: { limit?: number; cursor?: number; tag?: string[] }; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: { 200: Answered<{ calls: Call[]; total?: number; next: number | null }> };
  };
  getCall: {
    parameters: { query?: never; header?: never; path: { callId: string }; cookie?: never };
    requestBody?: never;
    responses: { 200: Answered<Call>; 404: Answered<{ code: string }> };
  };
  removeCall: {
    parameters: { query?: never; header?: never; path: { callId: string }; cookie?: never };
    requestBody?: never;
    responses: { 204: { headers: Record<string, unknown>; content?: never }; 404: Answered<{ code: string }> };
  };
  attachNote: {
    parameters: { query?: never; header?: never; path: { callId: string }; cookie?: never };
    requestBody: { content: { "multipart/form-data": { meta: string; file: string } } };
    responses: { 204: { headers: Record<string, unknown>; content?: never } };
  };
}
