import { verifyStored } from "../core/engine/authenticate.ts";
import type { Visit } from "../core/engine/visit.ts";
import { Refusal, type Problem } from "../core/refusal.ts";
import type { Paging, Wire } from "../core/vendor.ts";
import { verifyLink } from "./links.ts";
import type { Settings } from "./settings.ts";

const URL_SAFE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const NOBODY = { account: "", roles: [], scopes: [], credential: "" };
const STORAGE_OPERATIONS = ["putUploadObject", "downloadTranscript"];

const paging: Paging = {
  read: (act) => ({ limit: readLimit(act.query.limit), descending: true, ...(act.query.cursor ? { after: readCursor(act.query.cursor, act) } : {}) }),
  write: (calls, { more }, last) => ({ calls, cursor: more && last ? writeCursor(last) : null, hasMore: more }),
};

export const wire: Wire = {
  mint: (_, random) => `cw_${random.text(43, URL_SAFE)}`,
  present: (credential) => ({ headers: { authorization: `Bearer ${credential.text}` } }),
  schemes: {
    bearerAuth: {
      present: (visit) => /^bearer +(.*)$/i.exec(visit.header("authorization") ?? "")?.[1]?.trim(),
      verify: (text, visit) => (redirects(visit) ? NOBODY : verifyStored(text, "bearerAuth", visit)),
    },
    presigned: { present: (visit) => visit.query().get("X-Amz-Signature") ?? undefined, verify: verifyLink },
  },
  rateLimit: (settings: Settings, operationId) => {
    const limited = settings.rateLimit > 0 && !STORAGE_OPERATIONS.includes(operationId) && !(operationId === "redirectCalls" && settings.trailingSlash === "redirect");
    return limited ? { limit: settings.rateLimit, windowSeconds: 60 } : undefined;
  },
  paging,
};

// The framework's router redirects before anything looks at credentials, so also with a bad key.
const redirects = (visit: Visit) => visit.operation?.id === "redirectCalls" && visit.world.store<Settings>("settings").get("comswise")!.trailingSlash === "redirect";

/** `/v1/calls` passes its query on unread, so there the bounds of the contract are checked here. */
function readLimit(given: unknown): number {
  const limit = given === undefined ? 20 : typeof given === "string" && /^[+-]?\d+$/.test(given) ? Number(given) : given;
  const about = { in: "query", at: ["limit"], value: given } as const;
  if (typeof limit !== "number") throw outside({ ...about, keyword: "type", params: { type: "integer" }, message: "limit must be integer" });
  if (limit < 1) throw outside({ ...about, keyword: "minimum", params: { limit: 1 }, message: "limit must be >= 1" });
  if (limit > 100) throw outside({ ...about, keyword: "maximum", params: { limit: 100 }, message: "limit must be <= 100" });
  return limit;
}

const outside = (problem: Problem) => new Refusal("invalid-request", problem.message, { problems: [problem], rule: "listCalls: limit" });

/** A cursor is a position in the list, so rows that come later shift no page. */
const writeCursor = (at: { order: number | string; key: string }) => Buffer.from(`${at.order}|${at.key}`).toString("base64url");

/** @throws {Refusal} unless it is the position of a call of this organisation */
function readCursor(text: string, act: Parameters<Paging["read"]>[0]): { order: number; key: string } {
  const [order, key = ""] = Buffer.from(text, "base64url").toString().split("|");
  const call = act.find("calls", key) as { createdAt: number } | undefined;
  if (!call || String(call.createdAt) !== order) throw new Refusal("rule", "Invalid cursor", { rule: "listCalls: cursor" });
  return { order: call.createdAt, key };
}
