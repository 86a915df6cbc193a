import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { principalOf } from "../core/engine/authenticate.ts";
import type { Visit } from "../core/engine/visit.ts";
import { Refusal } from "../core/refusal.ts";
import type { Scheme } from "../core/vendor.ts";
import { credentialKey, type Credential, type Principal } from "../core/world/credential.ts";
import type { StoredKey } from "./resources/keys.ts";
import type { Settings } from "./settings.ts";

const no = (code: string, message: string) => new Refusal("unauthorized", message, { code, rule: `order-of-checks: ${code}` });
const bearerOf = (visit: Visit): string | undefined => /^bearer +(.*)$/i.exec(visit.header("authorization") ?? "")?.[1]?.trim();
const settingsOf = (visit: Visit): Settings | undefined => (visit.world as Visit["world"] | undefined)?.store<Settings>("settings").get("auralytik");

/** Where both come, the key decides, also when it fails: the bearer token is then as good as absent. */
export const schemes: Readonly<Record<string, Scheme>> = {
  apiKeyHmac: { present: (visit) => visit.header("x-api-key") ?? (takesBearer(visit) ? bearerOf(visit) : undefined), verify },
  bearerAuth: { present: (visit) => (visit.header("x-api-key") === undefined ? bearerOf(visit) : undefined), verify },
};

/** Exports are for keys with a signature alone, unless a setting says otherwise. */
const takesBearer = (visit: Visit): boolean => visit.operation?.tags.includes("Exports") === true && settingsOf(visit)?.exportsBearer === "accept";

/** The checks of a key in the vendor's order; the scope follows in the engine. contracts/auralytik/sources.md#order-of-checks */
function verify(text: string, visit: Visit): Principal {
  const credential = visit.world.credentials.get(credentialKey("auralytik", text));
  const key = credential && keyOf(credential, visit);
  if (!credential || credential.state !== "active" || !key || key.state !== "active") throw no("INVALID_API_KEY", "The key is not known");
  const signature = visit.header("x-signature");
  const mustSign = visit.header("x-api-key") !== undefined && text.startsWith("ak_live_");
  if (signature === undefined && mustSign) throw no("INVALID_SIGNATURE", "A live key signs every request");
  if (signature !== undefined) checkSignature(signature, key.hmacSecret, visit);
  return principalOf(credential);
}

const keyOf = (credential: Credential, visit: Visit): StoredKey | undefined => visit.world.table("auralytik", "apiKeys").get(credential.subject ?? "");

function checkSignature(signature: string, secret: string, visit: Visit): void {
  const stamp = visit.header("x-timestamp") ?? "";
  const away = Math.abs(visit.world.clock.now() / 1000 - Number(stamp));
  if (!/^\d+$/.test(stamp) || Math.floor(away) > settingsOf(visit)!.signatureToleranceSeconds) throw no("TIMESTAMP_EXPIRED", "The timestamp is not in time");
  const hash = createHash("sha256").update(visit.body?.bytes ?? visit.body?.text ?? "").digest("base64");
  const good = pathsOf(visit).some((path) => same(signature, createHmac("sha256", secret).update(`${stamp}.${visit.method.toUpperCase()}.${path}.${hash}`).digest("base64")));
  if (!good) throw no("INVALID_SIGNATURE", "The signature does not hold");
}

/** The path as the vendor knows it, or as it was sent to this server, which serves the vendor below a path of its own. */
const pathsOf = (visit: Visit): string[] => [visit.path, `${new URL(visit.origin).pathname.replace(/\/$/, "")}${visit.contract.bundle.documents[visit.document]!["x-mount"]}${visit.path}`];

const same = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
