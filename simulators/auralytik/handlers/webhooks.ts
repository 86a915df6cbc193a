import { answer, show } from "../../core/behaviours.ts";
import { Refusal } from "../../core/refusal.ts";
import type { FetchOutcome } from "../../core/vendor.ts";
import { signedEvent } from "../events.ts";
import { pageOf } from "../pages.ts";
import type { AuralytikAct, Handler } from "../resources.ts";
import { webhookView } from "../resources/webhooks.ts";
import { deliveriesOf, eventIdOf } from "../subscriptions.ts";

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** @throws {Refusal} unless the address is an https one, or of this machine where a setting allows it */
function checkUrl(act: AuralytikAct, url: string): void {
  const { protocol, hostname } = URL.canParse(url) ? new URL(url) : { protocol: "", hostname: "" };
  if (protocol === "https:" || (protocol === "http:" && act.settings.webhookUrls === "loopback" && LOOPBACK.test(hostname))) return;
  throw new Refusal("rule", "url: must be an absolute address with https", { rule: "webhook-rules: https" });
}

export const listWebhooks: Handler<"listWebhooks"> = (act) => ({ data: [...act.each("webhooks", "oldest")].map(webhookView) });

export const createWebhook: Handler<"createWebhook"> = (act) => {
  const { url, events, description } = act.body;
  checkUrl(act, url);
  const signing_secret = `whsec_${act.random("secrets").text(32, "0123456789abcdef")}`;
  return show(act, "webhooks", act.create("webhooks", { url, events: [...new Set(events)], signing_secret, ...(description === undefined ? {} : { description }) }), "created") as any;
};

export const updateWebhook: Handler<"updateWebhook"> = (act) => {
  const { url, events, active } = act.body;
  const { id } = act.get("webhooks", act.path.id);
  if (url === undefined && events === undefined && active === undefined) throw new Refusal("rule", "url, events or active is needed", { rule: "webhook-rules: a known field" });
  if (url !== undefined) checkUrl(act, url);
  const patch = { ...(url === undefined ? {} : { url }), ...(events === undefined ? {} : { events: [...new Set(events)] }) };
  const hook = active === undefined ? act.update("webhooks", id, patch) : act.fire("webhooks", id, active ? "setActive" : "setInactive", { ...patch, active });
  return webhookView(hook);
};

/** Sent once, to this webhook alone and whatever it is subscribed to: so not by way of the engine's subscriptions. */
export const testWebhook: Handler<"testWebhook"> = (act) => {
  const hook = act.get("webhooks", act.path.id);
  act.publish("webhook.test", hook, {}, { resource: "webhooks", rowId: hook.id });
  const event = act.world.pending.events.at(-1)!;
  const delivery = act.create("webhookDeliveries", { webhookId: hook.id, eventId: eventIdOf(event.id) });
  act.fetch("webhookTested", hook.url, { deliveryId: delivery.id }, { method: "POST", ...signedEvent(event, hook.signing_secret, act as AuralytikAct) }, 10);
  return answer(202, { deliveryId: delivery.id, status: delivery.status });
};

/** A test has one attempt: what was answered is what became of it. */
export function webhookTested(act: AuralytikAct, { status }: FetchOutcome, { deliveryId }: { deliveryId: string }): void {
  if (!act.find("webhookDeliveries", deliveryId)) return;
  const accepted = status !== undefined && status >= 200 && status < 300;
  act.fire("webhookDeliveries", deliveryId, accepted ? "accept" : "giveUp", { attempts: 1, responseCode: status ?? null });
}

export const listWebhookDeliveries: Handler<"listWebhookDeliveries"> = (act) => {
  const { page = 1, pageSize = 25 } = act.query;
  const rows = deliveriesOf(act as AuralytikAct, act.get("webhooks", act.path.id).id);
  const limit = Math.min(100, pageSize);
  return pageOf(rows.slice((page - 1) * limit, page * limit), page, limit, rows.length) as any;
};
