import type { Outbound } from "../core/world/records.ts";
import type { AuralytikAct } from "./resources.ts";
import type { StoredDelivery, StoredWebhook } from "./resources/webhooks.ts";

/** Has the engine deliver to a webhook as the row says; an inactive one keeps its secret for what is still to be tried. */
export function subscribe(act: AuralytikAct, { id, account, url, events, active, signing_secret }: StoredWebhook): void {
  act.world.subscriptions.put(id, { id, vendor: act.vendor.name, account, url, events: active ? events : [], secret: signing_secret });
}

/** What was set off before goes to the new address from its next attempt on. */
export function redirect(act: AuralytikAct, { id, url }: StoredWebhook): void {
  for (const call of waitingFor(act, id)) act.world.outbound.put(call.id, { ...call, url });
}

/** Nothing more is told, not even what was still to be tried. */
export function unsubscribe(act: AuralytikAct, id: string): void {
  act.world.subscriptions.delete(id);
  for (const call of waitingFor(act, id)) {
    act.world.sends.delete(call.id);
    act.world.outbound.delete(call.id);
  }
}

const waitingFor = (act: AuralytikAct, id: string): Outbound[] => [...act.world.outbound.all()].filter((call) => call.subscription === id && call.state === "pending");

/** A delivery as the vendor shows it. */
export interface ShownDelivery {
  readonly id: string;
  readonly event_id: string;
  readonly event: any;
  readonly status: StoredDelivery["status"];
  readonly attempts: number;
  readonly response_code: number | null;
  readonly created_at: string;
}

/** What became of the deliveries of a webhook, the latest first: the engine's own, and its tests. */
export function deliveriesOf(act: AuralytikAct, webhookId: string): ShownDelivery[] {
  const told = [...act.world.settled.all(), ...act.world.outbound.all()].filter((call) => call.subscription === webhookId).map(shownCall);
  const tests = [...act.each("webhookDeliveries", "webhook", webhookId)].map(shownTest);
  return [...told, ...tests].sort((a, b) => (a.created_at === b.created_at ? numberOf(b) - numberOf(a) : a.created_at < b.created_at ? 1 : -1));
}

const numberOf = ({ event_id }: ShownDelivery): number => Number(event_id.slice(4));
export const eventIdOf = (factId: string): string => factId.replace("-", "_");

function shownCall(call: Outbound): ShownDelivery {
  const { id, name, at } = call.event!;
  const status = call.state === "delivered" ? "delivered" : call.state === "dropped" ? "failed" : call.attempts.length > 0 ? "retrying" : "pending";
  return { id: `dlv_${call.id.slice(4)}`, event_id: eventIdOf(id), event: name, status, attempts: call.attempts.length, response_code: call.attempts.at(-1)?.status ?? null, created_at: `${at.slice(0, 19)}Z` };
}

const shownTest = ({ id, eventId, status, attempts, responseCode, createdAt }: StoredDelivery): ShownDelivery => ({ id, event_id: eventId, event: "webhook.test", status, attempts, response_code: responseCode, created_at: createdAt });
