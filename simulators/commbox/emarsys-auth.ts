import { createHmac, timingSafeEqual } from "node:crypto";
import { verifyStored } from "../core/engine/authenticate.ts";
import type { Visit } from "../core/engine/visit.ts";
import { Refusal } from "../core/refusal.ts";
import type { Scheme } from "../core/vendor.ts";
import type { Principal } from "../core/world/credential.ts";
import type { StoredBrand } from "./resources/streams.ts";

const no = (why: string) => new Refusal("unauthorized", why, { rule: "security emarsysAuth" });
const decoded = (part: string): any => JSON.parse(Buffer.from(part, "base64url").toString());

/** A token of Emarsys: a known one, or any that is signed with the secret of an account's Emarsys module. */
export const emarsysVerify: NonNullable<Scheme["verify"]> = (text, visit) => {
  const account = signerOf(text, visit);
  return account === undefined ? verifyStored(text, "emarsysAuth", visit) : { account, roles: [], scopes: [], credential: "emarsys" };
};

/** Account whose module's secret signed the token; undefined: none's. @throws {Refusal} `unauthorized` when it is expired */
function signerOf(text: string, visit: Visit): Principal["account"] | undefined {
  const [header, payload, signature] = text.split(".");
  if (!header || !payload || !signature) return undefined;
  for (const brand of visit.world.table("commbox", "brands").all() as Iterable<StoredBrand>) {
    if (!brand.emarsysSecret || !isSigned(`${header}.${payload}`, signature, brand.emarsysSecret)) continue;
    assertCurrent(header, payload, visit);
    return brand.account;
  }
  return undefined;
}

function isSigned(content: string, signature: string, secret: string): boolean {
  const [expected, given] = [createHmac("sha256", secret).update(content).digest(), Buffer.from(signature, "base64url")];
  return expected.length === given.length && timingSafeEqual(expected, given);
}

function assertCurrent(header: string, payload: string, visit: Visit): void {
  let claims: { alg?: unknown; exp?: unknown };
  try {
    claims = { ...decoded(payload), alg: decoded(header).alg };
  } catch {
    throw no("the token is no JWT");
  }
  if (claims.alg !== "HS256") throw no(`the token is signed by ${String(claims.alg)}, not HS256`);
  if (typeof claims.exp === "number" && claims.exp * 1000 <= visit.world.clock.now()) throw no("the token is expired");
}
