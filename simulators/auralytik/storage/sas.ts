import { createHmac } from "node:crypto";
import type { Act } from "../../core/act.ts";
import type { Visit } from "../../core/engine/visit.ts";
import { Refusal } from "../../core/refusal.ts";
import type { Principal } from "../../core/world/credential.ts";
import type { World } from "../../core/world/world.ts";
import { iso } from "../dates.ts";

/** Second document of the contract: the storage host. Its account is named in what is signed. */
export const STORAGE = 1;
export const STORAGE_ACCOUNT = "storage";
export const SAS_VERSION = "2023-11-03";
/** What is signed, in this order; the fourth is the resource. Source: Microsoft, "Create a service SAS", version 2020-12-06 and later. */
const BEFORE = ["sp", "st", "se"];
const BEHIND = ["si", "sip", "spr", "sv", "sr", "snapshot", "ses", "rscc", "rscd", "rsce", "rscl", "rsct"];

/** @returns base64 of HMAC-SHA256 over the sixteen fields */
export function sasSignature(of: (name: string) => string | null | undefined, resource: string, key: Buffer): string {
  const text = [...BEFORE.map((name) => of(name) ?? ""), `/blob/${STORAGE_ACCOUNT}${resource}`, ...BEHIND.map((name) => of(name) ?? "")].join("\n");
  return createHmac("sha256", key).update(text, "utf8").digest("base64");
}

/** A signed address of one blob. It points at this server; the signature covers the path as Azure knows it. */
export function sasLink(act: Act<any>, container: string, blob: string, sp: "r" | "w", seconds: number): string {
  const resource = `/${container}/${blob}`;
  const query: Record<string, string> = { sv: SAS_VERSION, se: iso(act.now + seconds * 1000), sr: "b", sp, spr: "https" };
  query["sig"] = sasSignature((name) => query[name], resource, keyOf(act.world));
  const mount = act.vendor.contract.bundle.documents[STORAGE]!["x-mount"];
  return `${act.origin}${mount}/${container}/${encodeURIComponent(blob)}?${Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&")}`;
}

/** The account's key: one for a world's whole life, stored nowhere. */
const keyOf = (world: World): Buffer => Buffer.from(world.stream("auralytik/storage").text(64, "0123456789abcdef"), "hex");

const no = (code: string, message: string, detail?: string) => new Refusal("forbidden", message, { code, status: 403, rule: `storage: ${code}`, ...(detail ? { data: { detail } } : {}) });
const failed = (detail: string) => no("AuthenticationFailed", "Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature.", detail);

/** Judges a link by itself, before anything is said of the blob. @throws {Refusal} with the storage's own codes */
export function checkSas(signature: string, visit: Visit): void {
  const query = visit.query();
  const of = (name: string) => query.get(name);
  const now = visit.world.clock.now();
  if (visit.header("authorization") !== undefined && visit.world.store<any>("settings").get("auralytik")?.strayAuthorization === "refuse") throw failed("An Authorization header came with a signed query.");
  if (signature !== sasSignature(of, decoded(visit.path), keyOf(visit.world))) throw failed("Signature did not match.");
  const [start, end] = [of("st"), Date.parse(of("se") ?? "")];
  const httpDate = (ms: number) => new Date(ms).toUTCString();
  if (!(now < end) || (start !== null && now < Date.parse(start))) {
    const times = start === null ? `Signed expiry time [${httpDate(end)}] must be after signed start time [${httpDate(now)}]` : `Signature not valid in the specified time frame: Start [${httpDate(Date.parse(start))}] - Expiry [${httpDate(end)}] - Current [${httpDate(now)}]`;
    throw failed(times);
  }
  if (!(of("sp") ?? "").includes(visit.method === "PUT" ? "w" : "r")) throw no("AuthorizationPermissionMismatch", "This request is not authorized to perform this operation using this permission.");
}

/** The `sas` scheme: whoever holds a good link acts for the client whose blob it names. */
export function verifySas(signature: string, visit: Visit): Principal {
  checkSas(signature, visit);
  const [, container = "", blob = ""] = decoded(visit.path).split("/");
  const resource = { recordings: "voiceCalls", audio: "audioFiles", exports: "exports" }[container] ?? "";
  const row: any = visit.vendor.resources[resource] && visit.world.table("auralytik", resource).get(blob.replace(/\.[^.]*$/, ""));
  return { account: row?.account ?? "", roles: [], scopes: [], credential: "sas" };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
