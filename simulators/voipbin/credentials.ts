import { createHmac } from "node:crypto";
import { cookieOf } from "../core/contract/request.ts";
import { principalOf } from "../core/engine/authenticate.ts";
import type { Visit } from "../core/engine/visit.ts";
import { Refusal } from "../core/refusal.ts";
import type { Scheme } from "../core/vendor.ts";
import { credentialKey, type Credential, type Principal } from "../core/world/credential.ts";
import type { RandomStream } from "../core/world/random.ts";
import { isLiveKey } from "./accesskeys/keys.ts";

const ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
/** Published on purpose: whoever wants to may read and check a token; a made-up one is not known here. */
const JWT_SECRET = "ringback-voipbin";
export const TOKEN_DAYS = 7;

const bearerOf = (visit: Visit): string | undefined => /^bearer +(.*)$/i.exec(visit.header("authorization") ?? "")?.[1]?.trim();
const queryOf = (visit: Visit, name: string): string | undefined => (visit.search.includes(name) ? (visit.query().get(name) ?? undefined) : undefined);

/** Where a credential may stand, in the order in which the service looks. */
const PLACES: readonly (readonly [string, (visit: Visit) => string | undefined])[] = [
  ["tokenCookie", (visit) => cookieOf(visit.header("cookie"), "token")],
  ["tokenQuery", (visit) => queryOf(visit, "token")],
  ["bearerAuth", bearerOf],
  ["accesskeyCookie", (visit) => cookieOf(visit.header("cookie"), "accesskey")],
  ["accesskeyQuery", (visit) => queryOf(visit, "accesskey")],
];

/** The first that is there decides; the others are as good as absent. */
function presentAs(scheme: string): Scheme["present"] {
  return (visit) => {
    for (const [place, read] of PLACES) {
      const text = read(visit);
      if (text !== undefined) return place === scheme ? text : undefined;
    }
    return undefined;
  };
}

const no = (why: string) => new Refusal("unauthorized", why, { rule: "credentials" });

function known(text: string, visit: Visit, kind: "token" | "accesskey"): Credential {
  const credential = visit.world.credentials.get(credentialKey("voipbin", text));
  if (!credential || credential.state !== "active" || kindOf(credential) !== kind) throw no(`the ${kind} is not known`);
  if (credential.expiresAt !== undefined && credential.expiresAt <= visit.world.clock.now()) throw no(`the ${kind} is expired`);
  return credential;
}

const kindOf = ({ scheme }: Pick<Credential, "scheme">) => (scheme.startsWith("accesskey") ? "accesskey" : "token");

const verifyToken = (text: string, visit: Visit): Principal => principalOf(known(text, visit, "token"));

function verifyKey(text: string, visit: Visit): Principal {
  const credential = known(text, visit, "accesskey");
  if (!isLiveKey(credential.subject!, visit)) throw no("the access key is expired or deleted");
  return principalOf(credential);
}

export const schemes: Readonly<Record<string, Scheme>> = Object.fromEntries(PLACES.map(([place]) => [place, { present: presentAs(place), verify: kindOf({ scheme: place }) === "token" ? verifyToken : verifyKey }]));

/** A token says who its bearer is, a key says nothing. */
export const mint = (_: string, random: RandomStream, given: Pick<Credential, "scheme" | "claims">): string =>
  kindOf(given) === "accesskey" ? `vb_${random.text(32, ALPHANUMERIC)}` : jwt({ ...given.claims, jti: random.uuid() });

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

export function jwt(claims: object): string {
  const signed = `${base64url({ alg: "HS256", typ: "JWT" })}.${base64url(claims)}`;
  return `${signed}.${createHmac("sha256", JWT_SECRET).update(signed).digest("base64url")}`;
}

export const present = ({ scheme, text }: Credential): { headers: Record<string, string> } => ({ headers: kindOf({ scheme }) === "accesskey" ? { cookie: `accesskey=${text}` } : { authorization: `Bearer ${text}` } });
