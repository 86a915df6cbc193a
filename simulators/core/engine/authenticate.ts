import { deref } from "../contract/document.ts";
import { cookieOf } from "../contract/request.ts";
import { Refusal } from "../refusal.ts";
import type { Scheme, Vendor } from "../vendor.ts";
import { credentialKey, type Credential, type Principal } from "../world/credential.ts";
import type { World } from "../world/world.ts";
import type { Worlds } from "../world/worlds.ts";
import type { Visit } from "./visit.ts";

const NOBODY: Principal = { account: "", roles: [], scopes: [], credential: "" };

/**
 * Finds out who is calling, by the operation's `security`: the first alternative whose schemes are all presented and hold.
 * @throws {Refusal} `unauthorized`, or `forbidden` when a scope is missing
 */
export function authenticate(visit: Visit): Principal {
  const alternatives = visit.operation?.security ?? visit.contract.bundle.documents[visit.document]?.security ?? [];
  if (alternatives.length === 0) return NOBODY;
  let refusal: Refusal | undefined;
  for (const alternative of alternatives.filter((a) => Object.keys(a).length > 0)) {
    try {
      let principal = NOBODY;
      for (const [name, scopes] of Object.entries(alternative)) {
        principal = judge(name, visit);
        const missing = scopes.filter((scope) => !principal.scopes.includes(scope));
        if (missing.length) throw new Refusal("forbidden", `scope ${missing.join(", ")} is missing`, { rule: `scopes of ${visit.operation?.id}` });
      }
      return principal;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (!refusal || refusal.detail.data === "absent") refusal = error;
    }
  }
  // `security: [{}, …]`: a caller may also come without a credential, though not with a bad one.
  const open = alternatives.some((a) => Object.keys(a).length === 0);
  if (refusal && !(open && refusal.detail.data === "absent")) throw refusal;
  return NOBODY;
}

function judge(name: string, visit: Visit): Principal {
  const scheme = schemeOf(visit.vendor, visit.document, name);
  const text = scheme.present(visit);
  if (text === undefined) throw new Refusal("unauthorized", `no credential for ${name}`, { rule: `security ${name}`, data: "absent" });
  if (scheme.verify) return scheme.verify(text, visit);
  return verifyStored(text, name, visit);
}

/** The principal of a stored credential. @throws {Refusal} when it is unknown, for another scheme, expired or revoked */
export function verifyStored(text: string, scheme: string, visit: Visit): Principal {
  const credential = visit.world.credentials.get(credentialKey(visit.vendor.name, text));
  const no = (why: string) => new Refusal("unauthorized", why, { rule: `security ${scheme}` });
  if (!credential || credential.scheme !== scheme) throw no("the credential is not known");
  if (credential.state === "expired" || credential.state === "revoked") throw no(`the credential is ${credential.state}`);
  if (credential.expiresAt !== undefined && credential.expiresAt <= visit.world.clock.now()) throw no("the credential is expired");
  return principalOf(credential);
}

const principals = new WeakMap<Credential, Principal>();
export function principalOf(credential: Credential): Principal {
  let found = principals.get(credential);
  if (!found) {
    found = { account: credential.account, roles: credential.roles ?? [], scopes: credential.scopes ?? [], credential: credential.name, ...(credential.subject ? { subject: credential.subject } : {}) };
    principals.set(credential, found);
  }
  return found;
}

/** The world that a credential of this request opens, before anything else is known of it. */
export function worldOfCredential(visit: Visit, worlds: Worlds): World | undefined {
  const { vendor, document } = visit;
  for (const name of Object.keys(vendor.contract.bundle.documents[document]!.components?.securitySchemes ?? {})) {
    const text = schemeOf(vendor, document, name).present(visit);
    const world = text === undefined ? undefined : worlds.worldOfCredential(vendor.name, text);
    if (world) return world;
  }
  return undefined;
}

const schemes = new WeakMap<Vendor, Map<string, Scheme>>();
function schemeOf(vendor: Vendor, document: number, name: string): Scheme {
  let known = schemes.get(vendor);
  if (!known) schemes.set(vendor, (known = new Map()));
  const key = `${document}/${name}`;
  let scheme = known.get(key);
  if (!scheme) known.set(key, (scheme = { present: presenter(vendor, document, name), ...vendor.wire.schemes?.[name] }));
  return scheme;
}

/** How a scheme of the contract is carried: what OpenAPI says. */
function presenter(vendor: Vendor, document: number, name: string): Scheme["present"] {
  const doc = vendor.contract.bundle.documents[document]!;
  const given = (doc.components?.securitySchemes as any)?.[name];
  const scheme = given && deref(doc, given, "").node;
  if (!scheme) return () => undefined;
  if (scheme.type === "apiKey") {
    if (scheme.in === "header") return (visit) => visit.header(scheme.name.toLowerCase());
    if (scheme.in === "query") return (visit) => (visit.search.includes(scheme.name) ? (visit.query().get(scheme.name) ?? undefined) : undefined);
    return (visit) => cookieOf(visit.header("cookie"), scheme.name);
  }
  const word = scheme.type === "http" && scheme.scheme.toLowerCase() !== "bearer" ? scheme.scheme : "Bearer";
  const prefix = `${word.toLowerCase()} `;
  return (visit) => {
    const header = visit.header("authorization");
    return header && header.slice(0, prefix.length).toLowerCase() === prefix ? header.slice(prefix.length).trim() : undefined;
  };
}
