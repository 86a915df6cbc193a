import { expect, test } from "vitest";
import { simulateVoipbin } from "../testing/ask.ts";

const to = (...targets: string[]) => targets.map((target) => ({ type: "email", target }));

test("an e-mail goes out, arrives, is opened and followed, and each step is told", async () => {
  const { ask, sim, stimulus } = await simulateVoipbin();
  const sent = (await ask("POST", "/emails", { body: { destinations: to("dana@example.com", "olga@example.org"), subject: "Your call", content: "Thank you." } })).body;
  expect(sent).toMatchObject({ status: "initiated", attachments: [] });
  await sim.clock.advance(3);
  expect((await ask("GET", `/emails/${sent.id}`)).body.status).toBe("delivered");
  for (const status of ["open", "click", "open"]) await stimulus("reportEmail", { emailId: sent.id, status });
  expect(sim.published.map(({ name }) => name)).toEqual(["email_created", ...Array.from({ length: 5 }, () => "email_updated")]);
  expect((await ask("GET", "/billings")).body.result.filter((one: any) => one.reference_type === "email")).toHaveLength(2);
  expect((await ask("DELETE", `/emails/${sent.id}`)).body.status).toBe("open");
  expect((await ask("GET", `/emails/${sent.id}`)).status).toBe(400);
});

test("one that comes back is not delivered any more", async () => {
  const { ask, stimulus } = await simulateVoipbin({ deliveryReports: "manual" });
  const { id } = (await ask("POST", "/emails", { body: { destinations: to("nobody@example.com") } })).body;
  await stimulus("reportEmail", { emailId: id, status: "processed" });
  expect((await stimulus("reportEmail", { emailId: id, status: "bounce" })).email.status).toBe("bounce");
  await expect(stimulus("reportEmail", { emailId: id, status: "delivered" })).rejects.toThrow("409");
});

test.each([
  ["no destinations", { destinations: [] }],
  ["a telephone number", { destinations: [{ type: "tel", target: "+15555550100" }] }],
  ["a recording that is not there", { destinations: to("dana@example.com"), attachments: [{ reference_type: "recording", reference_id: "d47a91e3-5c08-4b2f-8e6d-f1a3b7c92e54" }] }],
])("%s: refused, and nothing is charged", async (_, body) => {
  const { ask } = await simulateVoipbin();
  expect((await ask("POST", "/emails", { body })).status).toBe(400);
  expect((await ask("GET", "/billings")).body.result).toEqual([]);
});
