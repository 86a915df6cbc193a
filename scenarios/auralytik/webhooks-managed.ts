import type { components } from "../../contracts/gen/auralytik.ts";
import { scenario } from "../scenario.ts";
import { callNeeds, dial } from "./desk.ts";

type Name = components["schemas"]["WebhookEvent"];
const ALL: Name[] = ["evaluation.completed", "audio.transcribed", "audio.processed", "voice-call.completed", "export.ready", "usage.quota_warning", "api-key.rotated", "voice-call.state_changed"];

/** A webhook is made, read, tested, changed and listened to; another is given up after its sixth attempt. */
export const webhooksManaged = scenario("auralytik", {
  summary: "A webhook is made, read, tested and changed; what a silent subscriber does not take is given up after the sixth attempt.",
  needs: callNeeds,
  subscribe: false,
  async run({ auralytik, until, needs, stimulus, arrange, clock, events, receiver, check, checkLike }) {
    const url = events.address("auralytik");
    const { body: hook } = await auralytik("createWebhook", { body: { url, events: ALL, description: "Quality desk" } });
    events.signedWith("auralytik", hook.signing_secret);
    const path = { id: hook.id };
    const { signing_secret: _, ...shown } = hook;
    check("without its secret", (await auralytik("getWebhook", { path })).body, shown);
    const deliveries = async () => (await auralytik("listWebhookDeliveries", { path })).body.data;
    /** Once the answer to an attempt is noted: the receiver has an event before its sender has the answer. */
    const tried = async (attempts: number) => (await until(() => auralytik("listWebhookDeliveries", { path }), ({ body }) => body.data[0]?.attempts === attempts && body.data[0].status !== "pending", { within: "10s" })).body.data;

    checkLike("a test", (await auralytik("testWebhook", { path })).body, { status: "pending", deliveryId: /^dlv_/ });
    const tested = await events.expect("webhook.test", { webhookId: hook.id });
    checkLike("taken", await tried(1), [{ event: "webhook.test", status: "delivered", attempts: 1, response_code: 200, event_id: (tested.body as { id: string }).id }]);
    receiver.fail(1, 503);
    await auralytik("testWebhook", { path });
    await events.expect("webhook.test");
    checkLike("not taken: one attempt", (await tried(1))[0], { event: "webhook.test", status: "failed", attempts: 1, response_code: 503 });
    await events.none("webhook.test", { within: "1h" });

    const { body: narrowed } = await auralytik("updateWebhook", { path, body: { events: ["voice-call.completed", "voice-call.completed"] } });
    check("once each", narrowed.events, ["voice-call.completed"]);
    await auralytik("createAnalyticsExport");
    await events.none("export.ready");
    // An inactive one is tested as well.
    await auralytik("updateWebhook", { path, body: { active: false } });
    await auralytik("testWebhook", { path });
    await events.expect("webhook.test");
    await auralytik("updateWebhook", { path, body: { active: true } });

    receiver.fail(9);
    await arrange.fault({ kind: "lateEvent", event: "voice-call.completed", seconds: 30 });
    const [busy] = (await dial(stimulus, needs.reminders, ["02"])) as [string];
    await clock.pass("10s");
    checkLike("not tried yet", (await deliveries())[0], { event: "voice-call.completed", status: "pending", attempts: 0, response_code: null });
    const waits: number[] = [];
    let before = 0;
    for (let n = 0; n < 6; n++) {
      const { headers } = await events.expect("voice-call.completed", { voiceCallId: busy }, { within: "7h" });
      const at = Number(headers["x-auralytik-timestamp"]);
      if (n > 0) waits.push(at - before);
      before = at;
      const [latest] = await tried(n + 1);
      checkLike(`attempt ${n + 1}`, latest, { status: n < 5 ? "retrying" : "failed", attempts: n + 1, response_code: 500 });
    }
    check("minutes between them", waits.map((seconds) => Math.round(seconds / 60)), [1, 5, 30, 120, 360]);
    await events.none("voice-call.completed", { within: "12h" });

    // A subscriber that does not answer is waited for ten seconds.
    receiver.recover();
    receiver.hang(1);
    await dial(stimulus, needs.reminders, ["02"]);
    await events.expect("voice-call.completed");
    await events.expect("voice-call.completed", {}, { within: "3m" });
    checkLike("then taken", (await deliveries())[0], { status: "delivered", attempts: 2 });

    const { body: page } = await auralytik("listWebhookDeliveries", { path, query: { page: 2, pageSize: 2 } });
    checkLike("pages", page, { page: 2, pageSize: 2, totalCount: 5, pagination: { totalPages: 3 }, data: [{}, {}] });
    check("all of them", (await auralytik.all("listWebhookDeliveries", { path, query: { pageSize: 2 } })).length, 5);

    // What is still to be tried goes with a webhook that is deleted.
    receiver.fail(1);
    await dial(stimulus, needs.reminders, ["02"]);
    await events.expect("voice-call.completed");
    await auralytik("deleteWebhook", { path });
    await events.none("voice-call.completed", { within: "12h" });
    await auralytik("getWebhook", { path, expect: 404 });
    check("none left", (await auralytik("listWebhooks")).body.data, []);
  },
});
