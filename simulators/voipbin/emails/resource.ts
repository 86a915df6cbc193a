import type { LifecycleCode, Pace } from "../../core/lifecycle.ts";
import { resource } from "../../core/resource.ts";
import type { CommonAddress } from "../addresses.ts";
import { uuid } from "../ids.ts";
import { live } from "../pages.ts";
import { shown } from "../shown.ts";
import { dated } from "../taken.ts";
import { nowOf } from "../times.ts";

export interface Attachment {
  readonly reference_type: "" | "recording";
  readonly reference_id: string;
}

export interface Email {
  readonly id: string;
  readonly customer_id: string;
  readonly source: CommonAddress;
  readonly destinations: readonly CommonAddress[];
  readonly status: "initiated" | "processed" | "delivered" | "open" | "click" | "bounce" | "dropped" | "deferred" | "unsubscribe" | "spamreport";
  readonly subject: string;
  readonly content: string;
  readonly attachments: readonly Attachment[];
  readonly tm_create: string;
  readonly tm_update: string | null;
  readonly tm_delete: string | null;
}

/** Whom e-mails of the platform are from. */
const SENDER: CommonAddress = { type: "email", target: "service@example.com", target_name: "VoIPBIN" };

export const emails = resource<Email>()({
  owner: "customer_id",
  newId: uuid,
  defaults: (act) => ({ source: SENDER, status: "initiated", subject: "", content: "", attachments: [], ...dated(act) }),
  indexes: { live },
  views: { default: shown<Email>(["id", "customer_id", "source", "destinations", "status", "subject", "content", "attachments", "tm_create", "tm_update", "tm_delete"], []) },
});

const byItself = (on: string, seconds: number): Pace<Email> => ({ on, afterSeconds: (act) => (act.settings.deliveryReports === "automatic" ? seconds : undefined), patch: (act) => ({ tm_update: nowOf(act) }) });
export const email: LifecycleCode<Email> = { field: "status", pacing: { initiated: byItself("process", 1), processed: byItself("deliver", 2) } };
