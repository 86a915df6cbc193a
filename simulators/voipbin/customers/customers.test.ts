import { expect, test } from "vitest";
import { DEFAULT, FREE, NIL, simulateVoipbin } from "../testing/ask.ts";

test("a customer leaves, comes back within thirty days, or is gone after them", async () => {
  const { sim, ask } = await simulateVoipbin();
  expect((await ask("POST", "/auth/unregister", { body: { password: "x", confirmation_phrase: "DELETE" } })).status).toBe(400);
  expect((await ask("POST", "/auth/unregister", { as: "admin", body: { password: "admin-example-password" } })).body).toMatchObject({ status: "frozen", tm_deletion_scheduled: "2025-01-01T00:00:00Z" });
  expect((await ask("POST", "/numbers", { body: { number: "+12025550150" } })).status).toBe(400);
  expect((await ask("DELETE", "/auth/unregister")).body).toMatchObject({ status: "active", tm_deletion_scheduled: null });
  expect((await ask("DELETE", "/auth/unregister")).status).toBe(400);
  await ask("POST", `/customers/${DEFAULT}/freeze`, { as: "superadmin" });
  expect((await ask("POST", `/customers/${DEFAULT}/freeze`, { as: "superadmin" })).body.status).toBe("frozen");
  await sim.clock.advance(30 * 86_400);
  expect((await ask("GET", "/customer")).body).toMatchObject({ status: "deleted", tm_delete: expect.any(String) });
});

test("who leaves at once is made nobody, and what was theirs goes along but for their keys", async () => {
  const { ask } = await simulateVoipbin();
  expect((await ask("POST", "/auth/unregister", { body: { confirmation_phrase: "DELETE", immediate: true } })).body).toMatchObject({ status: "deleted", name: "deleted_user_11111111", email: "deleted_11111111@removed.voipbin.net", tm_delete: expect.any(String) });
  for (const path of ["/agents", "/numbers", "/flows", "/extensions", "/trunks", "/contacts", "/files"]) expect([path, (await ask("GET", path)).body.result]).toEqual([path, []]);
  expect((await ask("POST", `/customers/${DEFAULT}/freeze`, { as: "superadmin" })).status).toBe(400);
  const strict = await simulateVoipbin({ profile: "documented" });
  await strict.ask("POST", "/auth/unregister", { body: { confirmation_phrase: "DELETE", immediate: true } });
  expect((await strict.ask("GET", "/customer")).status).toBe(401);
});

test("a super admin makes a customer, binds any account and reads rows of every customer", async () => {
  const { ask } = await simulateVoipbin();
  const made = (await ask("POST", "/customers", { as: "superadmin", body: { name: "New", email: "made@example.com" } })).body;
  expect(made).toMatchObject({ status: "active", billing_account_id: expect.not.stringMatching(NIL) });
  expect((await ask("PUT", `/customers/${made.id}/billing_account_id`, { as: "superadmin", body: { billing_account_id: "b1111000-0000-4000-8000-000000000001" } })).body.billing_account_id).toContain("b1111000");
  expect((await ask("PUT", "/customer/billing_account_id", { body: { billing_account_id: "b1111000-0000-4000-8000-000000000002" } })).status).toBe(400);
  expect((await ask("GET", "/customers", { as: "superadmin" })).body.result.map((c: any) => c.id)).toEqual([made.id, "33333333-3333-4333-8333-333333333333", FREE, DEFAULT]);
  expect((await ask("GET", "/tags/7a900000-0000-4000-8000-000000000002", { as: "superadmin" })).body.customer_id).toBe(FREE);
});

test("lists go from the newest to the oldest by tokens, and end with an empty page", async () => {
  const { ask } = await simulateVoipbin();
  for (let i = 0; i < 4; i++) await ask("POST", "/tags", { body: { name: `tag ${i}`, detail: "" } });
  const seen: string[] = [];
  let token = "";
  for (;;) {
    const { result, next_page_token } = (await ask("GET", `/tags?page_size=2${token && `&page_token=${token}`}`)).body;
    if (result.length === 0) break;
    seen.push(...result.map((tag: any) => tag.name));
    token = next_page_token;
    expect(token).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/);
  }
  expect(seen).toEqual(["tag 3", "tag 2", "tag 1", "tag 0", "billing"]);
  expect((await ask("GET", "/tags?page_size=-1")).body.result).toHaveLength(5);
});
