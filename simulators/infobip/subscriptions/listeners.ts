import type { FetchOutcome } from "../../core/vendor.ts";
import type { InfobipAct } from "../resources.ts";
import type { Manner } from "./delivery.ts";
import { heardBy } from "./names.ts";
import { keyOf, type Profile, type Security, type StoredSubscription } from "./stored.ts";
import type { Narrowing } from "./wants.ts";

/** Has the engine deliver to a subscription as its row and its profile say. */
export function listen(act: InfobipAct, { id, account, channel, events, profileId }: StoredSubscription): void {
  const url = act.find("profiles", keyOf(account, profileId))?.webhook?.notifyUrl;
  const { kinds, ...heard } = heardBy(channel, events, act.vendor.contract.events);
  if (url === undefined) return act.world.subscriptions.delete(id);
  act.world.subscriptions.put(id, { id, vendor: act.vendor.name, account, url, ...heard, options: { profileId, ...(kinds ? { kinds } : {}) } satisfies Narrowing & Manner });
}

/** A profile changed: all that deliver by it go where it says now. */
export function listenAll(act: InfobipAct, { id }: Profile): void {
  for (const subscription of act.each("subscriptions", "profile", id)) listen(act, subscription);
}

/** Nothing more is told; deliveries that are under way go on. */
export const silence = (act: InfobipAct, { id }: StoredSubscription): void => act.world.subscriptions.delete(id);

/** A token for deliveries: asked for where the security says, by its client credentials. */
export function askForToken(act: InfobipAct, { id, type, credentials }: Security, before?: Security): void {
  if (type !== "OAUTH" || credentials === before?.credentials) return;
  const { tokenUrl, grantType, clientId, clientSecret, scope, username, password, headers = {} } = credentials!;
  const fields = Object.entries({ grant_type: grantType, client_id: clientId, client_secret: clientSecret, scope, username, password }).filter(([, value]) => value !== undefined);
  const request = { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded", ...headers }, body: new URLSearchParams(fields as [string, string][]).toString() };
  act.fetch("keepToken", tokenUrl, { id }, request);
}

/** What the token address gave; without a token deliveries go out without one. */
export function keepToken(act: InfobipAct, { bytes }: FetchOutcome, { id }: { id: string }): void {
  if (!bytes || !act.find("securities", id)) return;
  const token = tokenIn(Buffer.from(bytes).toString("utf8"));
  if (token !== undefined) act.update("securities", id, { token });
}

function tokenIn(text: string): string | undefined {
  try {
    const { access_token: token } = JSON.parse(text) as { access_token?: unknown };
    return typeof token === "string" ? token : undefined;
  } catch {
    return undefined;
  }
}
