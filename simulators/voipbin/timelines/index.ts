import type { HandlerAct } from "../../core/act.ts";
import type { Row } from "../../core/behaviours.ts";
import { Refusal } from "../../core/refusal.ts";
import { Answer } from "../../core/vendor.ts";
import type { Leg } from "../../telephony/leg.ts";
import { findLeg } from "../../telephony/network.ts";
import type { Call } from "../calls/types.ts";
import type { Types } from "../resources.ts";
import { microsOf, timeOf } from "../times.ts";
import { pageOfEvents } from "./events.ts";
import { pcap } from "./pcap.ts";
import { CARRIER, PLATFORM, rtcpOf, sipOf } from "./sip.ts";

// What happened, looked at afterwards.

type Asked = HandlerAct<Types>;

/** A call with its leg. @throws {Refusal} `not-found` where nothing went over the wire */
function traced(act: Asked): { call: Call; leg: Leg } {
  const call = act.get("calls", act.path.call_id);
  const leg = call.leg ? findLeg(act, call.leg) : undefined;
  if (!leg) throw new Refusal("not-found", `call ${call.id} has no leg`, { code: "no SIP data available for this call", rule: "traced call" });
  return { call, leg };
}

const ends = (sender: "platform" | "carrier") => (sender === "platform" ? { from: PLATFORM, to: CARRIER } : { from: CARRIER, to: PLATFORM });

const analysis: Row = (act: Asked) => {
  const { call, leg } = traced(act);
  const sip_messages = sipOf(call, leg).map(({ atMs, sender, method, raw }) => {
    const { from, to } = ends(sender);
    return { timestamp: timeOf(atMs * 1000), method, src_ip: from.ip, src_port: from.port, dst_ip: to.ip, dst_port: to.port, raw };
  });
  return { sip_messages, rtcp_stats: rtcpOf(leg, act.now) };
};

const trace: Row = (act: Asked) => {
  const { call, leg } = traced(act);
  const bytes = pcap(sipOf(call, leg).map(({ atMs, sender, raw }) => ({ atMs, ...ends(sender), payload: new TextEncoder().encode(raw) })));
  return new Answer(200, bytes, { "content-type": "application/vnd.tcpdump.pcap", "content-disposition": `attachment; filename=call-${call.id}.pcap` });
};

const KINDS = ["calls", "conferences", "flows", "activeflows"] as const;

const eventsOf: Row = (act: Asked) => {
  const kind = KINDS.find((one) => one === act.path.resource_type);
  if (!kind) throw new Refusal("rule", "unknown resource type", { rule: "resource_type" });
  const before = act.query.page_token ? microsOf(act.query.page_token) : undefined;
  if (Number.isNaN(before)) throw new Refusal("rule", "invalid page token", { rule: "page_token" });
  return pageOfEvents(act, kind, act.get(kind, act.path.resource_id).id, before);
};

export const rows = {
  GetTimelinesCallsCallIdPcap: trace,
  GetTimelinesCallsCallIdSipAnalysis: analysis,
  GetTimelinesResourceTypeResourceIdEvents: eventsOf,
} satisfies Record<string, Row>;
