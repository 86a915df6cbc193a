import { Refusal } from "../core/refusal.ts";
import type { Wire } from "../core/vendor.ts";

const URL_SAFE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

export const wire: Wire = {
  mint: (_, random) => `cw_${random.text(43, URL_SAFE)}`,
  present: (credential) => ({ headers: { authorization: `Bearer ${credential.text}` } }),
  rateLimit: (settings) => (settings.rateLimit > 0 ? { limit: settings.rateLimit, windowSeconds: 60 } : undefined),
  paging: {
    read: ({ query }) => ({ limit: query.limit ?? 20, descending: true, ...(query.cursor ? { after: readCursor(query.cursor) } : {}) }),
    write: (calls, { more }, last) => ({ calls, cursor: more && last ? writeCursor(last) : null, hasMore: more }),
  },
};

/** A cursor is a position in the list, so rows that come later shift no page. */
const writeCursor = (at: { order: number | string; key: string }) => Buffer.from(`${at.order}|${at.key}`).toString("base64url");

function readCursor(text: string): { order: number; key: string } {
  const [order, key] = Buffer.from(text, "base64url").toString().split("|");
  if (!key || !Number.isSafeInteger(Number(order))) throw new Refusal("rule", "Invalid cursor", { rule: "listCalls: cursor" });
  return { order: Number(order), key };
}
