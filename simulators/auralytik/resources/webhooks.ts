import type { components } from "../../../contracts/gen/auralytik.ts";
import { resource } from "../../core/resource.ts";
import { iso } from "../dates.ts";

type Schemas = components["schemas"];
const HEX = "0123456789abcdef";

/** A subscription, managed over the API; what the engine delivers to is kept in step with it (webhooks.ts). */
export interface StoredWebhook {
  readonly id: string;
  readonly account: string;
  readonly url: string;
  readonly events: readonly Schemas["WebhookEvent"][];
  readonly description: string | null;
  readonly active: boolean;
  readonly created_at: string;
  readonly signing_secret: string;
  /** Microseconds since 1970: the list is oldest first. */
  readonly made: number;
}

/** A test delivery. Those of events are the engine's, and are read from there. */
export interface StoredDelivery {
  readonly id: string;
  readonly account: string;
  readonly webhookId: string;
  readonly eventId: string;
  readonly status: Schemas["WebhookDeliveryStatus"];
  readonly attempts: number;
  readonly responseCode: number | null;
  readonly createdAt: string;
}

export const webhookView = ({ id, url, events, description, active, created_at }: StoredWebhook): Schemas["Webhook"] => ({ id, url, events: [...events], description, active, created_at });

export const webhookResources = {
  webhooks: resource<StoredWebhook>()({
    newId: (_, random) => `wh_${random().text(8, HEX)}`,
    defaults: (act) => ({ description: null, active: true, created_at: iso(act.now), made: act.stamp() }),
    indexes: { oldest: { by: (hook) => hook.account, order: (hook) => hook.made } },
    views: { default: webhookView, created: (hook) => ({ ...webhookView(hook), signing_secret: hook.signing_secret }) },
    secrets: ["signing_secret"],
  }),
  webhookDeliveries: resource<StoredDelivery>()({
    newId: (n) => `dlv_t${n}`,
    defaults: (act) => ({ status: "pending", attempts: 0, responseCode: null, createdAt: iso(act.now) }),
    indexes: { webhook: { by: (delivery) => delivery.webhookId, order: (delivery) => delivery.createdAt } },
  }),
};
