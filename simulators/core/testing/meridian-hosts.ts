import type { ContractDocument } from "../contract/document.ts";

const text = { type: "string" };
const refused = { description: "no", content: { "application/json": { schema: { type: "object", required: ["error"], properties: { error: text, fields: { type: "array", items: text } } } } } };
const path = (name: string, more: object = {}) => ({ name, in: "path", required: true, schema: text, ...more });
const schemes = { apiKey: { type: "apiKey", in: "query", name: "key" } };

/** Where Meridian keeps recordings: object keys hold slashes. */
export const meridianStorage = {
  openapi: "3.1.0",
  info: { title: "Meridian storage", version: "1" },
  "x-mount": "/meridian-storage",
  "x-hosts": ["storage.meridian.test"],
  security: [{ apiKey: [] }],
  paths: {
    "/{bucket}/{key}": {
      parameters: [path("bucket"), path("key", { "x-multi-segment": true })],
      put: { operationId: "putObject", requestBody: { content: { "*/*": {} } }, responses: { "200": { description: "stored" }, default: refused } },
      get: { operationId: "getObject", responses: { "200": { description: "found", content: { "*/*": {} } }, default: refused } },
    },
  },
  components: { securitySchemes: schemes },
} as unknown as ContractDocument;

/** Meridian's old interface: it does not mind capitals, and checks types only. */
export const meridianLegacy = {
  openapi: "3.1.0",
  info: { title: "Meridian legacy", version: "1" },
  "x-mount": "/meridian-legacy",
  "x-case-insensitive": ["paths", "query", "body"],
  "x-enforcement": "types",
  security: [{ apiKey: [] }],
  paths: {
    "/Api/Contacts": {
      post: {
        operationId: "addContact",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                type: "object",
                required: ["Name"],
                properties: { Name: { type: "string", maxLength: 10 }, Age: { type: "integer", "x-number-text": true }, Home: { type: "object", properties: { City: text } } },
              },
            },
          },
        },
        responses: { "200": { description: "added", content: { "application/json": { schema: { type: "object" } } } }, default: refused },
      },
      get: {
        operationId: "findContacts",
        "x-enforcement": "none",
        parameters: [{ name: "Page", in: "query", schema: { type: "integer", minimum: 1 } }],
        responses: { "200": { description: "found", content: { "application/json": { schema: { type: "object" } } } }, default: refused },
      },
    },
  },
  components: { securitySchemes: schemes },
} as unknown as ContractDocument;
