import { expect, test } from "vitest";
import { simulateVoipbin } from "../testing/ask.ts";

test("numbers are brought to E.164 and addresses to lower case; a primary one takes that from the others", async () => {
  const { ask } = await simulateVoipbin();
  const made = await ask("POST", "/contacts", { body: { first_name: "Ann", phone_numbers: [{ number: "+1 (555) 555-0130", type: "mobile", is_primary: true }], emails: [{ address: "Ann@Example.com" }] } });
  expect([made.status, made.body]).toEqual([201, expect.objectContaining({ source: "manual", phone_numbers: [expect.objectContaining({ number: "+1 (555) 555-0130", number_e164: "+15555550130", is_primary: true })], emails: [expect.objectContaining({ address: "ann@example.com" })] })]);
  const { id } = made.body;
  const added = await ask("POST", `/contacts/${id}/phone-numbers`, { body: { number: "+15555550131", is_primary: true } });
  expect([added.status, added.body.phone_numbers.map((n: any) => n.is_primary)]).toEqual([201, [false, true]]);
  const [first] = added.body.phone_numbers;
  expect((await ask("PUT", `/contacts/${id}/phone-numbers/${first.id}`, { body: { number: "+15555550132" } })).body.phone_numbers[0]).toMatchObject({ number_e164: "+15555550132", type: "mobile" });
  expect((await ask("GET", "/contacts/lookup?phone=%2B15555550132")).body.id).toBe(id);
  expect((await ask("GET", "/contacts/lookup?phone=%2B15555550130")).status).toBe(400);
  expect((await ask("GET", "/contacts/lookup?email=ANN%40example.com")).body.id).toBe(id);
  expect((await ask("GET", "/contacts/lookup")).status).toBe(400);
  const tag = "7a900000-0000-4000-8000-0000000000aa";
  expect((await ask("POST", `/contacts/${id}/tags`, { body: { tag_id: tag } })).body.tag_ids).toEqual([tag]);
  expect((await ask("DELETE", `/contacts/${id}/tags/${tag}`)).body.tag_ids).toBeUndefined();
  expect((await ask("PUT", `/contacts/${id}`, { body: { company: "Example" } })).body).toMatchObject({ first_name: "Ann", company: "Example" });
  expect((await ask("DELETE", `/contacts/${id}`)).body.tm_delete).toBeTruthy();
  expect((await ask("GET", "/contacts/lookup?email=ann%40example.com")).status).toBe(400);
  expect((await ask("GET", `/contacts/${id}`)).status).toBe(200);
});

test("what the published description has instead is answered where it is asked for", async () => {
  const { ask } = await simulateVoipbin({ profile: "documented" });
  const contact = "/contacts/c0474c70-0000-4000-8000-000000000001";
  expect((await ask("POST", `${contact}/emails`, { body: { address: "b@example.com" } })).status).toBe(200);
  expect((await ask("GET", "/contacts/lookup?email=nobody%40example.com")).status).toBe(404);
  expect((await ask("POST", "/agents", { body: { username: "x@example.com", permission: 16 } })).status).toBe(201);
});
