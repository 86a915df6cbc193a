import { createHmac } from "node:crypto";
import { registerContract } from "../contract/contract.ts";
import { Refusal, type RefusalKind } from "../refusal.ts";
import { choice, number, seconds } from "../settings.ts";
import type { EventsPlan, VendorDefinition, Wire } from "../vendor.ts";
import { meridianContract } from "./meridian-contract.ts";
import { meridianCode } from "./meridian-lifecycles.ts";
import { meridianOperations } from "./meridian-operations.ts";
import { meridianResources } from "./meridian-resources.ts";

registerContract(meridianContract);

const settings = {
  strictness: choice(["strict", "lenient"], "strict", { summary: "What a move that changes nothing is" }),
  queuedSeconds: seconds(1, { summary: "Before a call rings" }),
  patienceSeconds: seconds(30, { summary: "How long a call rings" }),
  rateLimit: number(0, { summary: "Requests a minute; 0: no limit" }),
  adminPassword: { kind: "secret", default: "", summary: "Of the vendor's web page", provenance: "inferred" } as const,
};

const wire: Wire = {
  mint: (name, random) => `mk_${name}_${random.text(24, "abcdefghijklmnopqrstuvwxyz234567")}`,
  present: ({ scheme, text }) => ({ headers: (scheme === "apiKey" ? { "x-meridian-key": text } : { authorization: `Bearer ${text}` }) as Record<string, string> }),
  variant: (chosen) => chosen.strictness,
  rateLimit: (chosen) => (chosen.rateLimit > 0 ? { limit: chosen.rateLimit, windowSeconds: 60 } : undefined),
  paging: {
    read: ({ query }) => ({ limit: query.limit, ...(query.cursor ? { after: readCursor(query.cursor) } : {}) }),
    write: (calls, { more }, last) => ({ calls, next: more && last ? Buffer.from(`${last.order}|${last.key}`).toString("base64url") : null }),
  },
};

function readCursor(cursor: string): { order: number; key: string } {
  const [order, key] = Buffer.from(cursor, "base64url").toString().split("|");
  if (!key || !Number.isSafeInteger(Number(order))) throw new Refusal("rule", "no such page", { rule: "listCalls: cursor" });
  return { order: Number(order), key };
}

const told = { resource: "calls", payload: (call: any, act: any) => act.vendor.resources.calls.views.default(call, act) };

const events: EventsPlan = {
  table: { "call.queued": told, "call.ringing": told, "call.answered": told, "call.ended": told },
  request: ({ id, name, at, payload }, { secret }) => {
    const body = JSON.stringify({ id, event: name, at, call: payload });
    return { headers: { "content-type": "application/json", "x-meridian-signature": createHmac("sha256", secret ?? "").update(body).digest("hex") }, body };
  },
  retryAfterSeconds: [10, 60, 300],
  timeoutSeconds: 5,
  // An ear hears the events that it named.
  *frames({ name, account, payload }, act) {
    for (const { id, account: owner, data } of act.sockets("ear")) if (owner === account && data.names.includes(name)) yield { socket: id, body: JSON.stringify({ event: name, call: (payload as any).id }) };
  },
};

const STATUS: Record<RefusalKind, number> = {
  unauthorized: 401, forbidden: 403, "not-found": 404, "unknown-route": 404, "wrong-method": 405, "malformed-body": 400, "unsupported-media-type": 415, "payload-too-large": 413,
  "invalid-request": 422, rule: 400, conflict: 409, "illegal-transition": 409, "rate-limited": 429, unsupported: 501, fault: 500,
};

/** A vendor that does not exist, with one of everything that core can do. */
export const meridian: VendorDefinition = {
  name: "meridian",
  title: "Meridian",
  resources: meridianResources,
  lifecycles: meridianCode,
  settings,
  events,
  reactions: [
    { resource: "calls", on: "answer", run: (act, call) => act.schedule("remind", 120, { call: call.id }, { key: `remind/${call.id}` }) },
    { resource: "calls", on: "hangup", run: (act, call) => act.cancel(`remind/${call.id}`) },
    {
      resource: "calls",
      on: "hangup",
      run: (act, call) => {
        const tally = act.find("tallies", call.account) as any;
        if (tally) act.update("tallies", call.account, { ended: tally.ended + 1 } as any);
        else act.create("tallies", { id: call.account, ended: 1 } as any);
      },
    },
  ],
  timers: { remind: (act, { call }) => void (act.find("calls", call) && act.update("calls", call, { reminders: (act.get("calls", call) as any).reminders + 1 } as any)) },
  continuations: { lookedUp: (act, { status, error }, { lookup }) => void act.update("lookups", lookup, { outcome: error ?? String(status) } as any) },
  stimuli: {
    answer: {
      summary: "Somebody picks up",
      schema: { type: "object", required: ["callId"], additionalProperties: false, properties: { callId: { type: "string" }, account: { type: "string" } } },
      run: (act, { callId }) => act.fire("calls", callId, "answer"),
    },
  },
  sockets: {
    ear: {
      received(act, socket, frame) {
        if (typeof frame !== "string") throw new Refusal("rule", "text only", { rule: "ear: text" });
        socket.data = { names: [...socket.data.names, frame] };
        act.tell(socket.id, `listening to ${frame}`);
        if (frame === "bye") act.closeSocket(socket.id);
      },
    },
  },
  wire,
  error: ({ kind, message, detail }) => ({
    status: detail.status ?? STATUS[kind],
    headers: { "content-type": "application/json", ...(kind === "rate-limited" ? { "retry-after": String((detail.data as any).retryAfter) } : {}) },
    body: { error: message, ...(detail.problems ? { fields: detail.problems.map((p) => [p.in, ...p.at].join(".")) } : {}) },
  }),
  operations: meridianOperations,
  sample: { operationId: "listCalls" },
};
