import type { ContractBundle } from "../contract/document.ts";
import { meridianLifecycles } from "./meridian-lifecycles.ts";
import { meridianLegacy, meridianStorage } from "./meridian-hosts.ts";

const ref = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });
const json = (schema: object) => ({ "application/json": { schema } });
const answers = (status: string, schema?: object) => ({
  [status]: schema ? { description: "done", content: json(schema) } : { description: "done" },
  default: ref("responses", "Refused"),
});
const call = ref("schemas", "Call");
const callId = { name: "callId", in: "path", required: true, schema: { type: "string", pattern: "^CL[0-9a-z]+$" } };
const move = (operationId: string) => ({ parameters: [callId], post: { operationId, responses: answers("200", call) } });
const text = { type: "string" };
const nullable = { type: ["string", "null"] };
const hook = (name: string) => ({ post: { operationId: `deliver.${name}`, requestBody: { content: json({ ...ref("schemas", "Told") }) }, responses: { "200": { description: "heard" } } } });

const api: any = {
  openapi: "3.1.0",
  info: { title: "Meridian", version: "2" },
  "x-mount": "/meridian",
  "x-hosts": ["api.meridian.test", "*.eu.meridian.test"],
  security: [{ bearer: ["calls"] }, { apiKey: [] }],
  paths: {
    "/v2/calls": {
      get: {
        operationId: "listCalls",
        parameters: [
          { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 50, default: 10 } },
          { name: "cursor", in: "query", schema: text },
        ],
        responses: answers("200", { type: "object", additionalProperties: false, required: ["calls", "next"], properties: { calls: { type: "array", items: call }, next: nullable } }),
      },
      post: { operationId: "startCall", requestBody: { required: true, content: json(ref("schemas", "CallStart")) }, responses: answers("201", call) },
    },
    "/v2/calls/active": { get: { operationId: "countActive", responses: answers("200", { type: "object", additionalProperties: false, required: ["active"], properties: { active: { type: "integer" } } }) } },
    "/v2/calls/latest": { get: { operationId: "listLatest", responses: answers("200", { type: "object", required: ["calls"], properties: { calls: { type: "array", minItems: 1, items: call } } }) } },
    "/v2/calls/{callId}": {
      parameters: [callId],
      get: { operationId: "getCall", responses: answers("200", call) },
      patch: { operationId: "updateCall", requestBody: { required: true, content: json({ type: "object", properties: { note: { type: "string", maxLength: 40 } } }) }, responses: answers("200", call) },
      delete: { operationId: "removeCall", responses: answers("204") },
    },
    "/v2/calls/{callId}/hold": move("holdCall"),
    "/v2/calls/{callId}/resume": move("resumeCall"),
    "/v2/calls/{callId}/hangup": move("hangUp"),
    "/v2/whoami": { get: { operationId: "whoAmI", security: [{ bearer: [] }, { apiKey: [] }, {}], responses: answers("200", { type: "object" }) } },
    "/v2/lookups": {
      post: {
        operationId: "startLookup",
        requestBody: { required: true, content: json({ type: "object", required: ["url"], properties: { url: text } }) },
        responses: answers("201", ref("schemas", "Lookup")),
      },
    },
    "/v2/lookups/{lookupId}": { get: { operationId: "getLookup", parameters: [{ name: "lookupId", in: "path", required: true, schema: { type: "integer", format: "int64" } }], responses: answers("200", ref("schemas", "Lookup")) } },
    "/v2/tokens": {
      post: {
        operationId: "logIn",
        security: [],
        requestBody: { required: true, content: { "application/x-www-form-urlencoded": { schema: ref("schemas", "LogIn") } } },
        responses: answers("200", { type: "object", required: ["accessToken", "expiresIn"], properties: { accessToken: text, expiresIn: { type: "integer" } } }),
      },
    },
    "/v2/prompts": {
      post: {
        operationId: "uploadPrompt",
        requestBody: { required: true, content: { "multipart/form-data": { schema: { type: "object", required: ["name", "audio"], properties: { name: text, audio: { type: "string", format: "binary" }, takes: { type: "integer" } } } } } },
        responses: answers("200", { type: "object" }),
      },
    },
    "/v2/rehearsals/{kind}": {
      post: {
        operationId: "rehearse",
        parameters: [{ name: "kind", in: "path", required: true, schema: text }],
        responses: { "200": { description: "done", headers: { "x-take": { required: true, schema: text } }, content: json({ type: "object", additionalProperties: false, properties: { take: { type: "integer" } } }) }, "400": ref("responses", "Refused") },
      },
    },
    "/v2/ear": { get: { operationId: "listen", responses: { "101": { description: "a socket" }, default: ref("responses", "Refused") } } },
    "/v2/reports": { get: { operationId: "getReport", responses: answers("200", { type: "object" }) } },
  },
  webhooks: { "call.queued": hook("call.queued"), "call.ringing": hook("call.ringing"), "call.answered": hook("call.answered"), "call.ended": hook("call.ended") },
  components: {
    securitySchemes: { bearer: { type: "http", scheme: "bearer" }, apiKey: { type: "apiKey", in: "header", name: "X-Meridian-Key" } },
    responses: { Refused: { description: "no", content: json({ type: "object", additionalProperties: false, required: ["error"], properties: { error: text, fields: { type: "array", items: text } } }) } },
    schemas: {
      CallStart: {
        type: "object",
        required: ["to"],
        properties: { to: { type: "string", pattern: "^\\+\\d{8,15}$" }, callerId: text, note: { type: "string", maxLength: 40 }, priority: { type: "integer", minimum: 0, maximum: 9 }, pin: text },
      },
      Call: {
        "x-entity": "calls",
        type: "object",
        additionalProperties: false,
        required: ["id", "to", "state", "createdAt"],
        properties: { id: text, to: text, callerId: nullable, note: nullable, priority: { type: "integer" }, state: { enum: ["queued", "ringing", "answered", "held", "completed", "no_answer"] }, createdAt: text, endedAt: nullable, reminders: { type: "integer" } },
      },
      Lookup: { type: "object", additionalProperties: false, required: ["id", "outcome"], properties: { id: { type: "integer", format: "int64" }, outcome: nullable } },
      LogIn: {
        type: "object",
        required: ["user", "password"],
        properties: { user: text, password: text, hours: { type: "integer", minimum: 1 }, claims: { type: "string", contentMediaType: "application/json", contentSchema: { type: "object", required: ["device"], properties: { device: text, badge: { type: "integer", "x-number-text": true } } } } },
      },
      Told: { type: "object", additionalProperties: false, required: ["id", "event", "at", "call"], properties: { id: text, event: text, at: text, call } },
    },
  },
};

/** What Meridian, a vendor that does not exist, promises: three hosts, four events, two lifecycles of one row. */
export const meridianContract: ContractBundle = { vendor: "meridian", documents: [api, meridianStorage, meridianLegacy], lifecycles: meridianLifecycles, files: {} };
