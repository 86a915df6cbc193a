import { credentialKey } from "../../core/world/credential.ts";
import { iso } from "../dates.ts";
import type { AuralytikAct, Handler } from "../resources.ts";

/** Credentials that carry a key; the row holds no text. */
const credentialsOf = (act: AuralytikAct, keyId: string) => [...act.world.credentials.all()].filter(({ vendor, account, subject }) => vendor === act.vendor.name && account === act.account && subject === keyId);

/** The old text is refused at once; id, name and scopes stay, and a live key stays a live one. */
export const rotateApiKey: Handler<"rotateApiKey"> = (act) => {
  const { id } = act.get("apiKeys", act.path.keyId);
  const [old] = credentialsOf(act as AuralytikAct, id);
  revokeCredentials(act as AuralytikAct, id);
  const { text } = act.mint(old?.text.startsWith("ak_live_") ? "live" : "test", { scheme: "apiKeyHmac", scopes: old?.scopes ?? [], subject: id });
  const { hmacSecret } = act.fire("apiKeys", id, "rotate", { hmacSecret: act.random("hmac").text(32, "0123456789abcdef"), rotatedAt: iso(act.now) });
  return { keyId: id, key: text, hmacSecret };
};

export function revokeCredentials(act: AuralytikAct, keyId: string): void {
  for (const old of credentialsOf(act, keyId)) act.world.credentials.put(credentialKey(old.vendor, old.text), { ...old, state: "revoked" });
}
