import { createHash, createHmac } from "node:crypto";
import type { Act } from "../../core/act.ts";
import type { Visit } from "../../core/engine/visit.ts";
import { Refusal } from "../../core/refusal.ts";
import type { Scheme } from "../../core/vendor.ts";

export const BUCKET = "voipbin-media";
const MOUNT = "/voipbin-storage";
const SIGNER = "storage@example.com";
const SECRET = "ringback-voipbin-storage";

const stampOf = (ms: number): string => new Date(ms).toISOString().replace(/[-:]|\.\d+/g, "");
const encode = (path: string): string => path.split("/").map(encodeURIComponent).join("/");

/**
 * A link to an object that whoever has it may fetch.
 * @param key - name of the object in the bucket, as in `blobs` under `voipbin/`
 * @param seconds - how long it holds
 */
export function linkTo(act: Act<any>, key: string, seconds: number): string {
  const path = `/${BUCKET}/${encode(key)}`;
  const date = stampOf(act.now);
  const query = new URLSearchParams({ "X-Goog-Algorithm": "GOOG4-RSA-SHA256", "X-Goog-Credential": `${SIGNER}/${date.slice(0, 8)}/auto/storage/goog4_request`, "X-Goog-Date": date, "X-Goog-Expires": String(seconds), "X-Goog-SignedHeaders": "host" });
  query.set("X-Goog-Signature", signatureOf("GET", path, query));
  return `${act.origin}${MOUNT}${path}?${query}`;
}

/** Signed as version 4 is, but with a secret in place of a private key: nobody else can make one either. */
function signatureOf(method: string, path: string, query: URLSearchParams): string {
  const canonical = [...query].filter(([name]) => name !== "X-Goog-Signature").sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join("&");
  const request = createHash("sha256").update(`${method}\n${path}\n${canonical}`).digest("hex");
  return createHmac("sha256", SECRET).update(`${query.get("X-Goog-Date")}\n${request}`).digest("hex");
}

const readStamp = (text: string): number => Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));

/** Links are followed without a credential of the API: the signature and the time decide. */
export const signedLink: Scheme = {
  present: (visit: Visit) => visit.query().get("X-Goog-Signature") ?? undefined,
  verify: (signature, visit) => {
    const query = visit.query();
    if (signature !== signatureOf(visit.method === "HEAD" ? "GET" : visit.method, visit.path, query)) throw new Refusal("unauthorized", "the signature does not hold", { rule: "signed link" });
    const until = readStamp(query.get("X-Goog-Date") ?? "") + Number(query.get("X-Goog-Expires")) * 1000;
    if (!(visit.world.clock.now() < until)) throw new Refusal("unauthorized", "the link is expired", { rule: "signed link", code: "ExpiredToken" });
    return { account: "", roles: [], scopes: [], credential: "signed link" };
  },
};
