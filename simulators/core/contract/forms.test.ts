import { expect, test } from "vitest";
import type { FilePart } from "./request.ts";
import { Refusal } from "../refusal.ts";
import { checked, json, operationWith, problemsWith, valuesOf } from "../testing/small-contract.ts";

const FORM = "application/x-www-form-urlencoded";
const claims = { type: "string", contentMediaType: "application/json", contentSchema: { type: "object", required: ["Device"], properties: { Device: { type: "string" }, Badge: { type: "integer", "x-number-text": true } } } };
const properties = { user: { type: "string" }, hours: { type: "integer", minimum: 1 }, admin: { type: "boolean" }, tags: { type: "array", items: { type: "string" } }, claims };
const form = (more: object = {}, document: Record<string, unknown> = {}) => operationWith({ requestBody: { required: true, content: { [FORM]: { schema: { type: "object", required: ["user"], properties, ...more } } } } }, document);
const ask = (text: string, contract = form()) => checked(contract, json(text, FORM));

test("fields of a form become what their schema says", () => {
  expect(valuesOf(ask("user=ann&hours=2&admin=true&tags=a&tags=b")).body).toEqual({ user: "ann", hours: 2, admin: true, tags: ["a", "b"] });
});

test("fields of a form are checked like any body", () => {
  expect(problemsWith(form(), json("hours=0&admin=maybe", FORM))).toEqual(expect.arrayContaining(["body.user: required", "body.hours: minimum", "body.admin: type"]));
});

test("a field that holds JSON is read and checked by its own schema", () => {
  const sent = (value: unknown) => json(new URLSearchParams({ user: "ann", claims: JSON.stringify(value) }).toString(), FORM);
  expect(valuesOf(checked(form(), sent({ Device: "desk", Badge: "7" }))).body.claims).toEqual({ Device: "desk", Badge: 7 });
  expect(problemsWith(form(), sent({}))).toEqual(["body.claims.Device: required"]);
  expect(problemsWith(form(), sent(null))).toEqual(["body.claims: type"]);
});

test("a field that should hold JSON and does not is malformed", () => {
  expect((ask("user=ann&claims=%7B") as Refusal).kind).toBe("malformed-body");
});

test("a field that holds JSON may be described elsewhere in the contract", () => {
  const contract = form({ properties: { user: { type: "string" }, claims: { $ref: "#/components/schemas/Claims" } } }, { components: { schemas: { Claims: claims } } });
  expect(valuesOf(ask(`user=ann&claims=${encodeURIComponent('{"Device":"desk"}')}`, contract)).body.claims).toEqual({ Device: "desk" });
});

test("names of fields and the keys inside them count in any spelling where the contract says so", () => {
  const sent = `USER=ann&Claims=${encodeURIComponent('{"device":"desk"}')}`;
  expect(valuesOf(ask(sent, form({}, { "x-case-insensitive": ["body"] }))).body).toEqual({ user: "ann", claims: { Device: "desk" } });
});

test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("a field of the name %s is a field like any other", (name) => {
  const { body } = valuesOf(ask(`user=ann&${name}=x`));
  expect(Object.getPrototypeOf(body)).toBe(Object.prototype);
  expect(body.user).toBe("ann");
});

const upload = operationWith({ requestBody: { required: true, content: { "multipart/form-data": { schema: { type: "object", required: ["audio"], properties: { audio: { type: "string", format: "binary" }, name: { type: "string", maxLength: 3 }, takes: { type: "integer" } } } } } } });
const file: FilePart = { fileName: "a.wav", contentType: "audio/wav", bytes: new Uint8Array([1, 2]) };
const parts = (entries: Record<string, (string | FilePart)[]>) => ({ body: { contentType: "multipart/form-data; boundary=x", form: new Map(Object.entries(entries)) } });

test("a file among the parts is handed over with its name, type and bytes", () => {
  expect(valuesOf(checked(upload, parts({ audio: [file], name: ["abc"], takes: ["2"] }))).body).toEqual({ audio: file, name: "abc", takes: 2 });
});

test("parts are checked: a file that is missing, a text that is too long, a file in place of a text", () => {
  expect(problemsWith(upload, parts({ name: ["abcd"] }))).toEqual(expect.arrayContaining(["body.audio: required", "body.name: maxLength"]));
  expect(problemsWith(upload, parts({ audio: [file], name: [file] }))).toEqual(["body.name: type"]);
});

test("a part of the name __proto__ changes no object's nature", () => {
  const outcome = valuesOf(checked(upload, { body: { contentType: "multipart/form-data", form: new Map<string, (string | FilePart)[]>([["audio", [file]], ["__proto__", [file]]]) } }));
  expect(outcome.body.fileName).toBeUndefined();
});
