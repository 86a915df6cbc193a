import { unsupported } from "../../core/behaviours.ts";
import type { EventPlan } from "../../core/vendor.ts";
import { resource } from "../../core/resource.ts";

export const rows = {
  updateConversationAccountConfiguration: unsupported("not built yet"),
};

export const resources = { accounts: resource<{ readonly id: string; readonly account: string; readonly webhookUrl: string | null }>()({}) };

export const events: Record<string, EventPlan> = { "legacy-inbound-message": { payload: (x) => x } };
