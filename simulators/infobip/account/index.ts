import type { Reaction } from "../../core/vendor.ts";
import { resource } from "../../core/resource.ts";
import type { Handler, InfobipAct } from "../resources.ts";
import { done } from "../shown.ts";

/** What an account itself has: the older hook, which is told of inbound messages alone. */
export interface Account {
  /** The account's own name. */
  readonly id: string;
  readonly account: string;
  readonly webhookUrl: string | null;
}

const updateConversationAccountConfiguration: Handler<"updateConversationAccountConfiguration"> = (act) => {
  const webhookUrl = act.body.webhookUrl || null;
  if (act.find("accounts", act.account)) act.update("accounts", act.account, { webhookUrl });
  else act.create("accounts", { id: act.account, webhookUrl });
  return done("Configuration stored");
};

export const rows = { updateConversationAccountConfiguration };

export const resources = { accounts: resource<Account>()({ defaults: () => ({ webhookUrl: null }) }) };

/** Keeps who is told in step with the address. */
function hook(act: InfobipAct, { id: account, webhookUrl: url }: Account): void {
  const id = `account/${account}`;
  if (url === null) return act.world.subscriptions.delete(id);
  act.world.subscriptions.put(id, { id, vendor: act.vendor.name, account, url, events: ["legacy-inbound-message"] });
}

export const reactions: readonly Reaction[] = ["create", "update"].map((on) => ({ resource: "accounts", on, run: hook }));
