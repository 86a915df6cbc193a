import type { Act, HandlerAct } from "../../core/act.ts";
import { Refusal } from "../../core/refusal.ts";
import { resource } from "../../core/resource.ts";
import type { Stimulus } from "../../core/vendor.ts";
import { instant, readInstant, type Us } from "../instants.ts";
import { slice } from "../pages.ts";
import { identityOf } from "./token.ts";

/** A client came or went. */
export interface Activity {
  readonly id: number;
  readonly account: string;
  readonly identity: string;
  readonly sessionId: string;
  readonly activityType: "CONNECTED" | "DISCONNECTED";
  readonly at: Us;
}

const key = (account: string, identity: string) => `${account}|${identity}`;

export const activityResources = {
  "user-activity": resource<Activity>()({
    defaults: (act) => ({ at: act.stamp() }),
    indexes: { identity: { by: (row) => key(row.account, row.identity), order: (row) => row.at } },
    views: { default: ({ sessionId, activityType, at }) => ({ sessionId, activityType, timestamp: instant(at) }) },
  }),
};

/** Latest first. */
export function getUserActivity(act: HandlerAct<any>): unknown {
  const { identity, sessionId, page = 0, size = 20 } = act.query;
  if (!identity) throw new Refusal("rule", "identity is missing", { status: 400, rule: "user-activity: identity", data: { validationErrors: { identity: ["must not be null"] } } });
  const [from, to] = [readInstant(act.query.startTime), readInstant(act.query.endTime)];
  const where = (row: Activity) => (sessionId === undefined || row.sessionId === sessionId) && (from === undefined || row.at >= from) && (to === undefined || row.at <= to);
  const { rows, total } = slice(act, "user-activity", { index: "identity", group: key(act.account, identity), where: sessionId || from || to ? where : undefined, skip: page * size, limit: size, descending: true });
  return { identity, results: rows, pageInfo: { page, size, totalPages: Math.ceil(total / size), totalResults: total } };
}

const latest = (act: Act<any>, identity: string) => act.table("user-activity").first("identity", key(act.account, identity), { descending: true }) as Activity | undefined;

function connect(act: Act<any>, body: any): unknown {
  const identity = body.token === undefined ? body.identity : identityOf(body.token, act.account, act.now);
  if (!identity) throw new Refusal("unauthorized", "the token is not valid", { rule: "RTC: token" });
  const sessionId = act.random("rtc-sessions").uuid();
  act.create("user-activity", { identity, sessionId, activityType: "CONNECTED" } as any);
  return { identity, sessionId };
}

function disconnect(act: Act<any>, { identity }: { identity: string }): unknown {
  const last = latest(act, identity);
  if (last?.activityType !== "CONNECTED") throw new Refusal("illegal-transition", `${identity} is not connected`, { rule: "RTC: connected" });
  act.create("user-activity", { identity, sessionId: last.sessionId, activityType: "DISCONNECTED" } as any);
  return { identity, sessionId: last.sessionId };
}

const text = { type: "string", minLength: 1 };

export const activityStimuli: Readonly<Record<string, Stimulus>> = {
  rtcConnect: { summary: "A client of the RTC SDK comes: with its token, or by its identity alone", schema: { type: "object", properties: { token: text, identity: text }, anyOf: [{ required: ["token"] }, { required: ["identity"] }] }, run: connect },
  rtcDisconnect: { summary: "A client of the RTC SDK goes", schema: { type: "object", required: ["identity"], properties: { identity: text } }, run: disconnect },
};
