import { Refusal } from "../../core/refusal.ts";
import { resource } from "../../core/resource.ts";
import { credentialKey } from "../../core/world/credential.ts";
import { basicText } from "../credentials.ts";
import type { Handler, InfobipAct } from "../resources.ts";

/** Who may ask for bearer tokens. */
export interface Client {
  readonly id: string;
  readonly account: string;
  readonly secret: string;
  readonly scopes: readonly string[];
}

/** A session for whoever is let in with name and password; its scopes are those of the user. */
const createSession: Handler<"createSession"> = (act) => {
  const { username, password } = act.body;
  const user = act.world.credentials.get(credentialKey(act.vendor.name, basicText(username, password)));
  if (user?.scheme !== "basic" || user.state !== "active") throw new Refusal("unauthorized", "name or password is wrong", { rule: "session: name and password" });
  const { text } = act.mint("session", { scheme: "session", account: user.account, scopes: user.scopes ?? [], expiresAt: act.now + act.settings.sessionSeconds * 1000 });
  return { token: text };
};

/** Ends the session that asks; a key or a bearer token has none to end. */
const destroySession: Handler<"destroySession"> = (act) => {
  const own = [...act.world.credentials.all()].find((one) => one.vendor === act.vendor.name && one.name === act.principal.credential);
  if (own?.scheme === "session") act.world.credentials.put(credentialKey(own.vendor, own.text), { ...own, state: "revoked" });
  return undefined;
};

const refused = (code: string, status: 400 | 401, message: string): Refusal => new Refusal("rule", message, { code, status, rule: `RFC 6749: ${code}` });

/** Form fields, or the same in the query with an empty body. contracts/infobip/sources.md#authentication */
function fieldsOf(act: { body: unknown; search: string }): Record<string, string | undefined> {
  return { ...Object.fromEntries(new URLSearchParams(act.search)), ...(act.body as Record<string, string> | undefined) };
}

const createOauth2Token: Handler<"createOauth2Token"> = (act) => {
  const { client_id: id, client_secret: secret, grant_type: grant } = fieldsOf(act);
  if (!grant || !id || !secret) throw refused("invalid_request", 400, "client_id, client_secret and grant_type are needed");
  if (grant !== "client_credentials") throw refused("unsupported_grant_type", 400, `${grant} is not supported`);
  const client: Client | undefined = (act as InfobipAct).table("clients").get(id);
  if (client?.secret !== secret) throw refused("invalid_client", 401, "the client is not known");
  const seconds = act.settings.tokenSeconds;
  const { text } = act.mint("oauth", { scheme: "oauth", account: client.account, scopes: client.scopes, expiresAt: act.now + seconds * 1000 });
  return { access_token: text, expires_in: seconds, token_type: "Bearer" };
};

export const rows = { createSession, destroySession, createOauth2Token };

export const resources = { clients: resource<Client>()({ secrets: ["secret"] }) };
