import { expect, test } from "vitest";
import { runOn, sandbox, type Story } from "../testing/meridian-sandbox.ts";

const reason = async (story: Story["run"], secret?: string) => {
  const { plan } = await sandbox({}, { vendor: { webhook: { ...(secret === undefined ? {} : { secret }), listen: { port: 0 } } } });
  const { status, reason: why } = await runOn(plan, story);
  return why ?? status;
};
const byHand = "the subscription of meridian at sandbox:acme was made by hand";

test.each<[string, Story["run"], string]>([
  ["some events", ({ events }) => events.subscribe("meridian", { events: ["call.ended"] }), `needs call.ended alone; ${byHand}`],
  ["another secret", ({ events }) => events.subscribe("meridian", { secret: "mine" }), `needs another secret; ${byHand}`],
  ["no secret", ({ events }) => events.subscribe("meridian", { secret: null }), `needs another secret; ${byHand}`],
  ["another account", ({ events }) => events.subscribe("meridian", { account: "A2" }), `needs events of the account A2; ${byHand}`],
  ["a format", ({ events }) => events.subscribe("meridian", { options: { format: "xml" } }), `needs deliveries with format; ${byHand}`],
  ["silence", ({ events }) => events.unsubscribe("meridian"), `needs nobody who is told; ${byHand}`],
])("a story that subscribes anew for %s is skipped where the subscription was made by hand", async (_, story, why) => {
  expect(await reason(story, "s")).toBe(why);
});

test("what the subscription is already, a story may ask for", async () => {
  expect(await reason(({ events }) => events.subscribe("meridian"), "s")).toBe("held");
  expect(await reason(({ events }) => events.subscribe("meridian", { secret: null }))).toBe("held");
});
