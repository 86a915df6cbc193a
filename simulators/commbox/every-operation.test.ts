import { expect, test } from "vitest";
import { callCommbox } from "./caller.ts";
import { commbox } from "./index.ts";
import { compileVendor } from "../core/vendor.ts";

/** Each operation with an address that its path allows, derived from the contract. */
const operations = [...compileVendor(commbox).contract.operations.values()].map((operation) => {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => (name === "ENUM_NAME" ? "ObjectType" : "1"));
  return [operation.id, operation.method, path, operation.id === "EmarsysSendWhatsAppTemplate" ? "emarsys" : "default"] as const;
});

test.each(operations)("%s wants a token, and one that is not expired", async (_, method, path) => {
  const { call } = await callCommbox();
  for (const credential of ["", "expired"]) expect(await call(method, path, undefined, credential)).toMatchObject({ status: 401, body: { status: 401, description: "Unauthorized" } });
});

test.each(operations)("%s is throttled, whatever it was asked", async (_, method, path, credential) => {
  const { call } = await callCommbox({ rateLimit: 1 });
  expect((await call(method, path, undefined, credential)).status).not.toBe(429);
  expect(await call(method, path, undefined, credential)).toMatchObject({ status: 429, body: { description: "Too Many Requests" } });
});
