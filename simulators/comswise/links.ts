import type { Act } from "../core/act.ts";
import type { Visit } from "../core/engine/visit.ts";
import { Refusal } from "../core/refusal.ts";
import type { Principal } from "../core/world/credential.ts";
import type { World } from "../core/world/world.ts";
import { amzDate, fromAmzDate, presign, signatureOf, type SigningKey } from "./sigv4.ts";

export const BUCKET = "comswise-prod";
/** Life of a link. contracts/comswise/sources.md#presigned-urls */
export const LINK_SECONDS = 3600;

/** Second document of the contract: the storage host. */
export const STORAGE = 1;
const HEX = "0123456789abcdef";
const SCOPE = { region: "auto", service: "s3" };

/**
 * A signed address of one object, for one method.
 *
 * The address points at this server; the signature covers the path as R2 knows it (`/<bucket>/<key>`), so neither the
 * mount nor a world's prefix is part of it. The signed host is the host of the address itself: that is what a client
 * sends as `Host`. (R2's own host name would never match what reaches this server.)
 * @param contentType - signed along when given: a PUT must repeat it
 */
export function signedLink(act: Act<any>, method: "PUT" | "GET", key: string, contentType?: string): string {
  const headers = { host: new URL(act.origin).host, ...(contentType === undefined ? {} : { "content-type": contentType }) };
  const path = `/${BUCKET}/${key}`;
  const further = [["x-id", method === "PUT" ? "PutObject" : "GetObject"]] as const;
  const query = presign({ method, path, headers }, { ...SCOPE, date: amzDate(act.now) }, keyOf(act.world, act.account), LINK_SECONDS, further);
  const mount = act.vendor.contract.bundle.documents[STORAGE]!["x-mount"];
  return `${act.origin}${mount}${path.split("/").map(encodeURIComponent).join("/")}?${query}`;
}

/**
 * Judges a signed request: whoever holds the link acts for the organisation whose key it names.
 * @throws {Refusal} with the storage's own codes; a changed request is refused as such even when it is expired too
 */
export function verifyLink(signature: string, visit: Visit): Principal {
  if (visit.header("authorization") !== undefined) throw refusal("InvalidArgument", 400, "an Authorization header came with a signed query");
  const query = [...visit.query()].filter(([name]) => name !== "X-Amz-Signature");
  const date = visit.query().get("X-Amz-Date") ?? "";
  const path = decoded(visit.path);
  const account = path.split("/")[2] ?? "";
  const headers = Object.fromEntries((visit.query().get("X-Amz-SignedHeaders") ?? "").split(";").map((name) => [name, valueOf(name, visit)]));
  const right = signatureOf({ method: visit.method, path, query, headers }, { ...SCOPE, date }, keyOf(visit.world, account).secret);
  if (signature !== right) throw refusal("SignatureDoesNotMatch", 403, "method, path, query or a signed header is not what was signed");
  const expiresAt = fromAmzDate(date) + Number(visit.query().get("X-Amz-Expires")) * 1000;
  if (expiresAt <= visit.world.clock.now()) throw refusal("ExpiredRequest", 400, "the link has expired");
  return { account, roles: [], scopes: [], credential: "presigned" };
}

/**
 * Access key of an organisation, the same for a world's whole life and stored nowhere. The vendor has one for the whole
 * bucket; one each here keeps a link of one organisation from ever opening another's objects.
 */
function keyOf(world: World, account: string): SigningKey {
  const random = world.stream(`comswise/storage/${account}`);
  return { id: random.text(32, HEX), secret: random.text(64, HEX) };
}

// Behind a proxy the Host header may be rewritten; the origin is then what --public-url says, and it is what was signed.
const valueOf = (name: string, visit: Visit) => (name === "host" ? new URL(visit.origin).host : (visit.header(name) ?? ""));

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const refusal = (code: string, status: number, message: string) => new Refusal(status === 403 ? "forbidden" : "invalid-request", message, { code, status, rule: `storage: ${code}` });
