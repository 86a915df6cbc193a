import { createHmac } from "node:crypto";
import type { HandlerAct } from "../../core/act.ts";
import { utc } from "../instants.ts";

const LIVES = 8 * 3600;
const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/**
 * A token for the RTC SDK: a JWT, signed with HS256 by a secret of the world's own.
 * Claims: identity, name, exp, caps, location. contracts/infobip/sources.md#webrtc-token
 */
export function generateWebrtcToken(act: HandlerAct<any>): unknown {
  const { identity, displayName, timeToLive = LIVES } = act.body;
  const exp = Math.floor(act.now / 1000) + timeToLive;
  const claims = { identity, name: displayName ?? identity, iss: "Infobip", iat: Math.floor(act.now / 1000), exp, caps: [], location: null };
  const signed = `${part({ alg: "HS256", typ: "JWT" })}.${part(claims)}`;
  const token = `${signed}.${createHmac("sha256", `rtc/${act.account}`).update(signed).digest("base64url")}`;
  return { token, expirationTime: utc(exp * 1_000_000) };
}

/** Whose token is this? @returns undefined for one that is not ours, or has expired */
export function identityOf(token: string, account: string, now: number): string | undefined {
  const [head, claims, signature] = token.split(".");
  if (signature !== createHmac("sha256", `rtc/${account}`).update(`${head}.${claims}`).digest("base64url")) return undefined;
  const { identity, exp } = JSON.parse(Buffer.from(claims!, "base64url").toString());
  return exp * 1000 > now ? identity : undefined;
}
