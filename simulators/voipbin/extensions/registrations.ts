import type { Act } from "../../core/act.ts";
import { Refusal } from "../../core/refusal.ts";
import { show, type Row } from "../../core/behaviours.ts";
import { checkPlanLimit } from "../billing/limits.ts";
import { idsOf, texts, word } from "../taken.ts";
import { nowOf } from "../times.ts";

export interface Extension {
  readonly id: string;
  readonly customer_id: string;
  readonly name: string;
  readonly detail: string;
  readonly extension: string;
  readonly domain_name: string;
  readonly username: string;
  readonly password: string;
  /** Empty, or by what it can be called from outside. */
  readonly direct_hash: string;
  readonly tm_create: string;
  readonly tm_update: string | null;
  readonly tm_delete: string | null;
}

export interface Trunk {
  readonly id: string;
  readonly customer_id: string;
  readonly name: string;
  readonly detail: string;
  readonly domain_name: string;
  readonly auth_types: readonly ("basic" | "ip")[];
  readonly username: string;
  readonly password: string;
  readonly allowed_ips: readonly string[];
  readonly tm_create: string;
  readonly tm_update: string | null;
  readonly tm_delete: string | null;
}

const newHash = (act: Act<any>): string => act.random("direct").text(12, "0123456789abcdef");

export const PostExtensions: Row = (act) => {
  const given = texts(act.body, "extension", "password", "name", "detail");
  if (given.extension === "") throw new Refusal("rule", "extension is empty", { rule: "extension" });
  if (act.table("extensions").first("extension", `${act.account}/${given.extension}`)) throw new Refusal("conflict", `extension ${given.extension} is there already`, { rule: "extension" });
  checkPlanLimit(act, "extensions");
  return show(act, "extensions", act.create("extensions", { ...given, username: given.extension, domain_name: act.account } as object));
};

export const PutExtensionsId: Row = (act) => {
  const { direct, direct_regenerate } = act.body;
  const extension = act.get("extensions", act.path.id) as unknown as Extension;
  const kept = direct === false ? "" : direct_regenerate || (direct && extension.direct_hash === "") ? newHash(act) : extension.direct_hash;
  return show(act, "extensions", act.update("extensions", extension.id, { ...texts(act.body, "name", "detail", "password"), direct_hash: kept, tm_update: nowOf(act) }));
};

const DOMAIN = /^[a-zA-Z][a-zA-Z0-9\-.]{1,30}$/;

/** What a trunk proves itself with; whether it has that is not checked. */
const proof = (body: any) => ({
  ...texts(body, "name", "detail", "username", "password"),
  auth_types: (body.auth_types ?? []).map((type: string) => word(type, ["basic", "ip"] as const, "auth_types")),
  allowed_ips: body.allowed_ips ?? [],
});

export const PostTrunks: Row = (act) => {
  const { domain_name = "" } = act.body;
  if (!DOMAIN.test(domain_name)) throw new Refusal("rule", `${domain_name} is no domain name of a trunk`, { rule: "domain_name" });
  if (act.table("trunks").first("domain", domain_name)) throw new Refusal("conflict", `${domain_name} is taken`, { rule: "domain_name" });
  checkPlanLimit(act, "trunks");
  return show(act, "trunks", act.create("trunks", { ...proof(act.body), domain_name } as object));
};

export const PutTrunksId: Row = (act) => show(act, "trunks", act.update("trunks", (act.get("trunks", act.path.id) as any).id, { ...proof(act.body), tm_update: nowOf(act) }));

/** The extensions in an agent's addresses. */
export const extensionsOf = (addresses: readonly { type?: string; target?: string }[]): string[] => idsOf(addresses.flatMap(({ type, target }) => (type === "extension" && target ? [target] : [])), "addresses");
