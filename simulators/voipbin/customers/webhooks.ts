import type { Act } from "../../core/act.ts";
import type { Customer } from "./customers.ts";

const isHttp = (uri: string): boolean => /^https?:\/\/[^\s/]+/i.test(uri) && URL.canParse(uri);

/** Has the engine deliver to a customer's address by its method; a customer without one, or a deleted one, is told nothing. */
export function subscribe(act: Act<any>, { id, webhook_uri, webhook_method, tm_delete }: Customer): void {
  const key = `voipbin/${id}`;
  if (tm_delete || !isHttp(webhook_uri)) act.world.subscriptions.delete(key);
  // Without a method the service asks with a GET.
  else act.world.subscriptions.put(key, { id: key, vendor: act.vendor.name, account: id, url: webhook_uri, options: { method: webhook_method || "GET" } });
}

/** Only what says who is told is looked at. */
export function followWebhook(act: Act<any>, after: Customer, before: Customer | undefined): void {
  if (!before || after.webhook_uri !== before.webhook_uri || after.webhook_method !== before.webhook_method || after.tm_delete !== before.tm_delete) subscribe(act, after);
}
