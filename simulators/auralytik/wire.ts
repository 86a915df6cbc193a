import type { Visit } from "../core/engine/visit.ts";
import type { Wire } from "../core/vendor.ts";
import { schemes } from "./credentials.ts";
import { iso } from "./dates.ts";
import type { StoredKey } from "./resources/keys.ts";
import type { Settings } from "./settings.ts";
import { storageHeaders } from "./storage/errors.ts";
import { STORAGE, verifySas } from "./storage/sas.ts";

const ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const UNLIMITED = ["getHealth", "downloadRecordingBlob", "downloadAudioBlob", "downloadExportFile", "uploadAudioBlob"];

/** Names a request: header and body say the same. */
export const requestId = (visit: Visit): string => `req_${visit.nth.toString(16).padStart(8, "0")}`;

export const wire: Wire = {
  schemes: { ...schemes, sas: { present: (visit) => visit.query().get("sig") ?? undefined, verify: verifySas } },
  // K3 is the key of the documents that must sign; a rotated key stays what it was.
  mint: (name, random) => `ak_${name === "K3" || name === "live" ? "live" : "test"}_${random.text(32, ALPHANUMERIC)}`,
  present: ({ scheme, text, subject }, world): { headers: Record<string, string>; hmacSecret?: string } => {
    if (scheme === "bearerAuth") return { headers: { authorization: `Bearer ${text}` } };
    const key: StoredKey | undefined = world?.table("auralytik", "apiKeys").get(subject ?? "");
    return { headers: { "x-api-key": text }, ...(key ? { hmacSecret: key.hmacSecret } : {}) };
  },
  headers: (visit): Record<string, string> => (visit.document === STORAGE ? storageHeaders(visit) : { "x-request-id": requestId(visit), ...rateHeaders(visit) }),
  rateLimit: (settings: Settings, operationId) => (settings.rateLimitPerMinute > 0 && !UNLIMITED.includes(operationId) ? { limit: settings.rateLimitPerMinute, windowSeconds: 60 } : undefined),
  encode: (_, body: any, visit) => {
    if (body === undefined || visit.document === STORAGE) return body;
    const meta = { requestId: requestId(visit), timestamp: iso(visit.world.clock.now()) };
    if (body.pagination) return { ...body, meta };
    return settingsOf(visit).envelope === "wrapped" ? { data: body, meta } : body;
  },
  // The other reading of the envelope is the vendor's as well: the contract holds for what is in it.
  promised: (body: any, visit) => (settingsOf(visit).envelope === "wrapped" && visit.document !== STORAGE && body?.meta && !body.pagination ? body.data : body),
};

const settingsOf = (visit: Visit): Settings => visit.world.store<Settings>("settings").get("auralytik")!;

/** What is left of the window in which this request was counted. */
function rateHeaders(visit: Visit): Record<string, string> {
  const { rateLimitHeaders, rateLimitPerMinute: limit } = settingsOf(visit);
  if (!rateLimitHeaders || limit === 0 || !visit.principal?.account) return {};
  const window = Math.floor(visit.world.clock.now() / 60_000);
  const known = visit.world.store<{ window: number; used: number }>("rates").get(`auralytik/${visit.principal.account}`);
  const used = known?.window === window ? known.used : 0;
  return { "x-ratelimit-limit": String(limit), "x-ratelimit-remaining": String(Math.max(0, limit - used)), "x-ratelimit-reset": String((window + 1) * 60) };
}
