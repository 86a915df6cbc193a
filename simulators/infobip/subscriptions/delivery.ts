import { createHmac } from "node:crypto";
import type { Act } from "../../core/act.ts";
import type { EventFact, Subscription } from "../../core/world/records.ts";
import { basicText } from "../credentials.ts";
import type { InfobipAct } from "../resources.ts";
import { keyOf, type Profile, type Security } from "./stored.ts";

/** What a subscription of the engine keeps of how it is delivered. */
export interface Manner {
  readonly profileId?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** HMAC_SHA_256 as the digest's own name. */
const digestName = (algorithm: string): string => algorithm.replace("HMAC_", "").replaceAll("_", "").toLowerCase();

/** Headers that secure a delivery, by the type of the profile's security. contracts/infobip/sources.md#subscription-security */
const SECURED: Readonly<Record<Security["type"], (security: Security, body: string, act: InfobipAct) => Record<string, string>>> = {
  BASIC: ({ credentials }) => ({ authorization: `Basic ${basicText(credentials?.["username"] ?? "", credentials?.["password"] ?? "")}` }),
  HMAC: ({ credentials }, body, { settings }) => ({ [settings.hmacHeader]: createHmac(digestName(credentials?.["algorithm"] ?? "HMAC_SHA_256"), credentials?.["secretKey"] ?? "").update(body).digest(settings.hmacDigest) }),
  OAUTH: ({ token }): Record<string, string> => (token === null ? {} : { authorization: `Bearer ${token}` }),
  CUSTOM: () => ({}),
};

/** One attempt: signed over the very bytes that go out. */
export function request(event: EventFact, { account, options, secret }: Subscription, given: Act<any>): { headers: Record<string, string>; body: string } {
  const act = given as InfobipAct;
  const body = JSON.stringify(event.payload);
  const { profileId, headers = {} } = (options ?? {}) as Manner;
  const profile: Profile | undefined = profileId === undefined ? undefined : act.find("profiles", keyOf(account, profileId));
  const security: Security | undefined = profile?.authId ? act.find("securities", keyOf(account, profile.authId)) : undefined;
  const plain: Record<string, string> = { "content-type": profile?.webhook?.contentType ?? "application/json", ...headers, ...profile?.headers };
  if (security) return { headers: { ...plain, ...SECURED[security.type](security, body, act) }, body };
  // Who subscribes through the control plane gives a secret alone.
  return { headers: secret ? { ...plain, [act.settings.hmacHeader]: createHmac("sha256", secret).update(body).digest(act.settings.hmacDigest) } : plain, body };
}
