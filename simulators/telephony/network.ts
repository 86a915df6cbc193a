import type { Act } from "../core/act.ts";
import { inLayer, type LayerAct } from "../core/layer.ts";
import { Refusal } from "../core/refusal.ts";
import { atAnswer, atDial, farHears } from "./far-end.ts";
import { HANGUP_CAUSES, type HangupBy, type HangupCause } from "./hangup-cause.ts";
import type { Leg, LegFact, Turn } from "./leg.ts";
import { planned } from "./number-plan.ts";
import { speechMs } from "./recording/speech.ts";
import { DEFAULT_SUBSCRIBER, type Subscriber } from "./subscriber.ts";

export const LAYER = "telephony";

/** A number that a vendor's simulator answers for. */
export interface OwnedNumber {
  readonly vendor: string;
  readonly account: string;
  /** The vendor's own row. */
  readonly ref: string;
}

const legs = (net: LayerAct) => net.world.store<Leg>("telephony/legs");
const owners = (net: LayerAct) => net.world.store<OwnedNumber>("telephony/numbers");
const subscribers = (net: LayerAct) => net.world.store<Subscriber>("telephony/subscribers");
/** Timers of a leg, all called off when it ends. */
const TIMERS = ["ring", "answer", "giveUp", "speak", "leave", "drop", "press"];
export const timerKey = (what: string, leg: string, n = 0): string => `${LAYER}/${what}/${leg}${n ? `/${n}` : ""}`;

const net = (act: Act<any> | LayerAct): LayerAct => ("layer" in act ? (act as LayerAct) : inLayer(act as Act<any>, LAYER));

/** A number rings at a vendor from now on. */
export const ownNumber = (act: Act<any>, e164: string, ref: string): void => owners(net(act)).put(e164, { vendor: act.vendor.name, account: act.account, ref });
export const releaseNumber = (act: Act<any>, e164: string): void => owners(net(act)).delete(e164);
export const ownerOf = (act: Act<any> | LayerAct, e164: string): OwnedNumber | undefined => owners(net(act)).get(e164);

/** Sets how the phone with a number behaves in this world. */
export const setSubscriber = (act: LayerAct, e164: string, subscriber: Subscriber): void => subscribers(act).put(e164, subscriber);

export const findLeg = (act: Act<any> | LayerAct, id: string): Leg | undefined => legs(net(act)).get(id);

/** @throws {Refusal} `not-found` */
export function getLeg(act: Act<any> | LayerAct, id: string): Leg {
  const leg = findLeg(act, id);
  if (!leg) throw new Refusal("not-found", `there is no leg ${id}`);
  return leg;
}

/**
 * A vendor dials. Who is reached: a number that a vendor of this world owns, else the world's subscriber of that number, else the
 * plan of test numbers, else the default subscriber.
 * @param given.ref - the vendor's own row, given back with everything that it hears of this leg
 */
export function dial(act: Act<any>, given: { from: string; to: string; ref: string }): Leg {
  const at = net(act);
  const owner = ownerOf(at, given.to);
  const subscriber = subscribers(at).get(given.to) ?? planned(given.to) ?? DEFAULT_SUBSCRIBER;
  const leg = begin(at, { ...given, vendor: act.vendor.name, account: act.account, direction: "outgoing", far: { kind: "subscriber", subscriber } });
  if (!owner) {
    atDial(at, leg, subscriber);
    return leg;
  }
  const other = begin(at, { from: given.from, to: given.to, ref: owner.ref, vendor: owner.vendor, account: owner.account, direction: "incoming", callId: leg.callId, far: { kind: "leg", leg: leg.id } });
  const joined = change(at, leg.id, { far: { kind: "leg", leg: other.id } });
  at.schedule("ring", 1, timerKey("ring", leg.id), { leg: leg.id });
  return joined;
}

/** Somebody outside calls a number that a vendor owns. @throws {Refusal} `not-found` when none does */
export function callIn(at: LayerAct, given: { from: string; to: string; subscriber?: Subscriber }): Leg {
  const owner = ownerOf(at, given.to);
  if (!owner) throw new Refusal("not-found", `no vendor of this world owns ${given.to}`);
  const subscriber = given.subscriber ?? subscribers(at).get(given.from) ?? planned(given.from) ?? DEFAULT_SUBSCRIBER;
  const leg = begin(at, { from: given.from, to: given.to, ref: owner.ref, vendor: owner.vendor, account: owner.account, direction: "incoming", far: { kind: "subscriber", subscriber } });
  rings(at, leg.id);
  if (getLeg(at, leg.id).state !== "ended") at.schedule("giveUp", 60, timerKey("giveUp", leg.id), { leg: leg.id });
  return getLeg(at, leg.id);
}

/** A leg rings: at the phone that is called, and in the ear of who calls. */
export function rings(at: LayerAct, id: string): void {
  const leg = getLeg(at, id);
  if (leg.state !== "dialing") return;
  const ringing = change(at, id, { state: "ringing", ringingAt: at.now });
  tell(at, { change: leg.direction === "incoming" ? "incoming" : "ringing", leg: ringing });
  if (leg.direction === "outgoing" && leg.far.kind === "leg") rings(at, leg.far.leg);
}

/** The called side answers: a vendor an incoming leg, or the far end an outgoing one. */
export function answers(act: Act<any> | LayerAct, id: string, machine = false): Leg {
  const at = net(act);
  const leg = getLeg(at, id);
  if (leg.state !== "ringing" && leg.state !== "dialing") return leg;
  for (const what of ["ring", "answer", "giveUp"]) at.cancel(timerKey(what, id));
  const answered = change(at, id, { state: "answered", answeredAt: at.now, ringingAt: leg.ringingAt ?? at.now, machine });
  tell(at, { change: "answered", leg: answered });
  if (leg.far.kind === "leg") answers(at, leg.far.leg);
  else if (getLeg(at, id).state === "answered") atAnswer(at, answered, leg.far.subscriber);
  return getLeg(at, id);
}

/** A leg ends. @param by - seen from the vendor that holds it; the other leg of the call ends too */
export function ends(act: Act<any> | LayerAct, id: string, cause: HangupCause, by: HangupBy): Leg {
  const at = net(act);
  const leg = getLeg(at, id);
  if (leg.state === "ended") return leg;
  for (const what of TIMERS) at.cancel(timerKey(what, id));
  const presses = leg.far.kind === "subscriber" ? (leg.far.subscriber.presses?.length ?? 0) : 0;
  for (let n = 1; n <= presses; n++) at.cancel(timerKey("press", id, n));
  const ended = change(at, id, { state: "ended", endedAt: at.now, held: false, bridgedTo: null, hangup: { cause, ...HANGUP_CAUSES[cause], by } });
  if (leg.bridgedTo) unbridge(at, leg.bridgedTo);
  tell(at, { change: "ended", leg: ended });
  if (leg.far.kind === "leg") ends(at, leg.far.leg, cause, by === "near" ? "far" : by === "far" ? "near" : "network");
  return ended;
}

/** The vendor hangs up; before an answer that is a cancelled call, or a declined one when it was called. */
export function hangUp(act: Act<any>, id: string, cause?: HangupCause): Leg {
  const leg = getLeg(act, id);
  return ends(act, id, cause ?? (leg.state === "answered" ? "normalClearing" : leg.direction === "outgoing" ? "originatorCancel" : "callRejected"), "near");
}

/** The vendor puts the far side on hold, or takes it back. */
export function hold(act: Act<any>, id: string, held: boolean): Leg {
  const leg = getLeg(act, id);
  if (leg.state !== "answered" || leg.held === held) return leg;
  const at = net(act);
  const now = change(at, id, { held });
  if (leg.far.kind === "leg") tell(at, { change: held ? "held" : "resumed", leg: getLeg(at, leg.far.leg) });
  return now;
}

/** Joins two answered legs of a vendor: what one far side says, the other hears. */
export function bridge(act: Act<any>, one: string, other: string): void {
  for (const id of [one, other]) if (getLeg(act, id).state !== "answered") throw new Refusal("illegal-transition", `leg ${id} is ${getLeg(act, id).state}: only answered legs can be joined`);
  change(net(act), one, { bridgedTo: other });
  change(net(act), other, { bridgedTo: one });
}

export function unbridge(act: Act<any> | LayerAct, id: string): void {
  const leg = findLeg(act, id);
  if (!leg?.bridgedTo) return;
  change(net(act), id, { bridgedTo: null });
  unbridge(act, leg.bridgedTo);
}

/** The vendor says something on a leg (a prompt, a bot's line). The far side hears it unless it is on hold. */
export function say(act: Act<any> | LayerAct, id: string, text: string): Turn {
  const at = net(act);
  const leg = getLeg(at, id);
  const turn: Turn = { side: "near", text, atMs: at.now - (leg.answeredAt ?? at.now), durationMs: speechMs(text) };
  const heard = change(at, id, { turns: [...leg.turns, turn] });
  if (leg.held || leg.state !== "answered") return turn;
  if (leg.far.kind === "leg") hears(at, leg.far.leg, text);
  else farHears(at, heard, leg.far.subscriber, turn);
  return turn;
}

/** The far side of a leg says something; a bridged leg hears it as said by its vendor. */
export function hears(at: LayerAct, id: string, text: string): void {
  const leg = getLeg(at, id);
  if (leg.state !== "answered") return;
  const turn: Turn = { side: "far", text, atMs: at.now - leg.answeredAt!, durationMs: speechMs(text) };
  tell(at, { change: "speech", leg: change(at, id, { turns: [...leg.turns, turn] }), turn });
  if (leg.bridgedTo && !leg.held) say(at, leg.bridgedTo, text);
}

/** The far side of a leg presses keys. */
export function presses(at: LayerAct, id: string, digits: string): void {
  const leg = getLeg(at, id);
  if (leg.state === "answered") tell(at, { change: "digits", leg: change(at, id, { digits: leg.digits + digits }), digits });
}

/** The vendor sends keys to the far side. */
export function sendDigits(act: Act<any>, id: string, digits: string): void {
  const leg = getLeg(act, id);
  if (leg.state === "answered" && leg.far.kind === "leg") presses(net(act), leg.far.leg, digits);
}

type Beginning = Pick<Leg, "from" | "to" | "ref" | "vendor" | "account" | "direction" | "far"> & { callId?: string };

function begin(at: LayerAct, given: Beginning): Leg {
  const id = `leg-${at.world.next("telephony/legs")}`;
  const leg: Leg = { id, callId: `call-${id}`, state: "dialing", held: false, bridgedTo: null, startedAt: at.now, ringingAt: null, answeredAt: null, endedAt: null, machine: false, hangup: null, turns: [], digits: "", ...given };
  legs(at).put(id, leg);
  return leg;
}

function change(at: LayerAct, id: string, patch: Partial<Leg>): Leg {
  const leg = { ...getLeg(at, id), ...patch };
  legs(at).put(id, leg);
  return leg;
}

const tell = (at: LayerAct, fact: LegFact): void => at.tell(fact.leg.vendor, fact.leg.account, "leg", fact);
