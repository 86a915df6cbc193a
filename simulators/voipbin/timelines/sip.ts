import type { Call } from "../calls/types.ts";
import type { Leg } from "../../telephony/leg.ts";

/** One message of the signalling of a call. */
export interface SipMessage {
  readonly atMs: number;
  readonly sender: "platform" | "carrier";
  readonly method: string;
  readonly raw: string;
}

// Addresses for documentation. Source: RFC 5737.
export const PLATFORM = { ip: "192.0.2.10", port: 5060 } as const;
export const CARRIER = { ip: "198.51.100.20", port: 5060 } as const;
const HOSTS = { platform: PLATFORM, carrier: CARRIER } as const;

const REASONS: Readonly<Record<number, string>> = { 100: "Trying", 180: "Ringing", 200: "OK", 404: "Not Found", 408: "Request Timeout", 480: "Temporarily Unavailable", 486: "Busy Here", 487: "Request Terminated", 502: "Bad Gateway", 503: "Service Unavailable", 504: "Server Time-out", 603: "Decline" };

type Side = "platform" | "carrier";
const callerOf = (leg: Leg): Side => (leg.direction === "outgoing" ? "platform" : "carrier");
const otherThan = (side: Side): Side => (side === "platform" ? "carrier" : "platform");

/** What went over the wire for a call, in its order. Source: RFC 3261 §13, §15, §9. */
export function sipOf(call: Call, leg: Leg): readonly SipMessage[] {
  const caller = callerOf(leg);
  const called = otherThan(caller);
  const messages: SipMessage[] = [];
  const ask = (atMs: number, sender: Side, method: string, cseq = `1 ${method}`) =>
    messages.push({ atMs, sender, method, raw: text(call, leg, `${method} sip:${sender === caller ? leg.to : leg.from}@${HOSTS[otherThan(sender)].ip} SIP/2.0`, cseq, sender, sender) });
  const reply = (atMs: number, sender: Side, status: number, cseq = "1 INVITE") => messages.push({ atMs, sender, method: String(status), raw: text(call, leg, `SIP/2.0 ${status} ${REASONS[status] ?? "Unknown"}`, cseq, sender, otherThan(sender)) });
  ask(leg.startedAt, caller, "INVITE");
  reply(leg.startedAt, called, 100);
  if (leg.ringingAt !== null) reply(leg.ringingAt, called, 180);
  if (leg.answeredAt !== null) {
    reply(leg.answeredAt, called, 200);
    ask(leg.answeredAt, caller, "ACK");
  }
  if (leg.endedAt === null || leg.hangup === null) return messages;
  const near: Side = leg.hangup.by === "near" ? "platform" : "carrier";
  const other = otherThan(near);
  if (leg.answeredAt !== null) {
    ask(leg.endedAt, near, "BYE", "2 BYE");
    reply(leg.endedAt, other, 200, "2 BYE");
    return messages;
  }
  if (leg.hangup.cause === "originatorCancel") {
    ask(leg.endedAt, caller, "CANCEL", "1 CANCEL");
    reply(leg.endedAt, called, 200, "1 CANCEL");
  }
  reply(leg.endedAt, called, leg.hangup.sip);
  ask(leg.endedAt, caller, "ACK");
  return messages;
}

/** @param of - who asks, or whose question is answered: the dialog's ends are named from that side */
const text = (call: Call, leg: Leg, first: string, cseq: string, sender: Side, of: Side): string => {
  const [from, to] = of === callerOf(leg) ? [leg.from, leg.to] : [leg.to, leg.from];
  return [
    first,
    `Via: SIP/2.0/UDP ${HOSTS[sender].ip}:${HOSTS[sender].port};branch=z9hG4bK${call.id.slice(0, 8)}`,
    `From: <sip:${from}@${HOSTS[of].ip}>;tag=${call.id.slice(9, 13)}`,
    `To: <sip:${to}@${HOSTS[otherThan(of)].ip}>`,
    `Call-ID: ${call.id}`,
    `CSeq: ${cseq}`,
    "Max-Forwards: 70",
    "Content-Length: 0",
    "",
    "",
  ].join("\r\n");
};

/** Packets of 20 ms each way, and how they came: a bad line loses every twelfth. */
export function rtcpOf(leg: Leg, now: number): object | null {
  if (leg.answeredAt === null) return null;
  const bad = leg.far.kind === "subscriber" && leg.far.subscriber.badLine === true;
  const seconds = ((leg.endedAt ?? now) - leg.answeredAt) / 1000;
  const packets = Math.floor(seconds * 50);
  const reports = Math.floor(seconds / 5);
  return { mos: bad ? 2.4 : 4.4, jitter: bad ? 48 : 2, packet_loss_pct: bad ? 8.3 : 0, rtt: bad ? 310 : 42, rtp_bytes: packets * 172, rtp_packets: packets, rtp_errors: bad ? Math.floor(packets / 12) : 0, rtcp_bytes: reports * 72, rtcp_packets: reports, rtcp_errors: 0 };
}
