import { isSuccess } from "../../exchange.ts";
import type { ReceivedEvent } from "../../received-event.ts";
import { announcedBy, happensOnce, reachableFrom } from "../../lifecycle.ts";
import type { FaultKind, Ground, PassingEvent, Plan, Site } from "../fault.ts";
import { LATE_MILLIS } from "../delivery-proxy.ts";
import { atDelivery, fieldsOfEvent, namesEvent } from "../planting.ts";
import { Sights } from "../../sights.ts";
import type { Recorded } from "../recording.ts";
import { fieldFaults, pointerOf } from "./field-faults.ts";
import { whyNotMissed } from "./owed-events.ts";

interface EventSpot {
  readonly recorded: Recorded;
  readonly n: number;
  readonly event: ReceivedEvent;
}

/** All deliveries of a vendor that the receiver took. */
function* eventsIn({ vendor, recorded }: Ground): Generator<EventSpot> {
  for (const story of recorded) for (const [n, event] of story.events.entries()) if (event.delivery.vendor === vendor && event.subject) yield { recorded: story, n, event };
}

const noEvents = ({ contract }: Ground): string | undefined => (contract.events.length ? undefined : "it sends no events");
const unsigned = (ground: Ground): string | undefined => noEvents(ground) ?? (isSigned(ground) ? undefined : "its deliveries are not signed");

/** Does a delivery without any of its headers fail to prove itself? */
function isSigned(ground: Ground): boolean {
  for (const { event } of eventsIn(ground)) if (ground.adapter.verify({ ...event.delivery, headers: {} }, "secret") !== undefined) return true;
  return false;
}

const site = ({ recorded, n, event }: EventSpot, place: string, plan: Plan, names: Site["names"] = namesEvent(n), untellable?: string): Site => ({
  scenario: recorded.scenario,
  place: `${event.subject!.name} ${place}`,
  plan,
  names,
  ...(untellable === undefined ? {} : { untellable }),
});

/** A kind that changes single deliveries. */
const eventKind = (name: string, change: (event: PassingEvent, spot: EventSpot) => readonly (PassingEvent & { later?: boolean })[], more: { fits?: (spot: EventSpot, ground: Ground) => boolean; names?: (spot: EventSpot) => Site["names"]; absent?: FaultKind["absent"]; untellable?: (spot: EventSpot, ground: Ground) => string | undefined } = {}): FaultKind => ({
  name,
  area: "events",
  absent: more.absent ?? noEvents,
  *sites(ground) {
    for (const spot of eventsIn(ground)) if (more.fits?.(spot, ground) ?? true) yield site(spot, "", atDelivery(spot.n, (event) => change(event, spot)), more.names?.(spot), more.untellable?.(spot, ground));
  },
});

/** What is missing is told where the story waits for it, or at its end: by the name of the event. */
const namesMissing = ({ event }: EventSpot): Site["names"] => (finding) => ["events-complete", "until", "check"].includes(finding.check) && (finding.check !== "events-complete" || finding.expected.startsWith(event.subject!.name));

/** What comes late is missed, or stands behind what happened later. */
const namesLate = (spot: EventSpot): Site["names"] => (finding, ordinals) => namesMissing(spot)(finding, ordinals) || (finding.check === "events-in-order" && finding.expected.startsWith(spot.event.subject!.name));

/** Does something bear a time of an hour later, or more? */
function lastsAnHour({ recorded, n, event }: EventSpot): boolean {
  const { at } = event.subject!;
  const times = [...recorded.events.slice(n).map(({ subject }) => subject?.at), ...recorded.exchanges.map((exchange) => exchange.at)];
  return at !== undefined && times.some((time) => time !== undefined && time >= at + LATE_MILLIS);
}

const taken = ({ event }: EventSpot): boolean => typeof event.delivery.answered === "number" && isSuccess(event.delivery.answered);
const hasJson = ({ event }: EventSpot): boolean => event.delivery.body !== undefined;

const missable = ({ recorded, n }: EventSpot, ground: Ground): string | undefined => whyNotMissed(ground, recorded, n);

/** The next delivery about the same row. */
const nextOf = ({ recorded, n, event }: EventSpot): ReceivedEvent | undefined => {
  const next = recorded.events[n + 1];
  return next?.subject && next.subject.rowId === event.subject!.rowId && next.delivery.vendor === event.delivery.vendor ? next : undefined;
};

/** Does a lifecycle say that one event cannot come after another? */
function cannotFollow({ contract }: Ground, { subject: one }: ReceivedEvent, { subject: other }: ReceivedEvent): boolean {
  const lifecycle = one?.state && contract.lifecycles[one.state.lifecycle];
  if (!lifecycle || other?.state?.lifecycle !== one.state!.lifecycle || (one.key !== undefined && one.key === other.key)) return false;
  const [moves, others] = [one, other].map((subject) => announcedBy(lifecycle, subject.name, subject.state!.to, undefined));
  // Two names of one move may come either way.
  if (moves!.length === 0 || moves!.some((move) => others!.includes(move))) return false;
  const reachable = reachableFrom(lifecycle, other.state.to, undefined);
  return !moves!.some(({ from }) => from.includes("*") || from.some((state) => reachable.has(state)));
}

/** Does an answer show, after an event came and was told too early, a state that cannot follow it? */
function shownLater({ contract, adapter, vendor }: Ground, { recorded, n }: EventSpot, { lifecycle, rowId, to }: NonNullable<NonNullable<ReceivedEvent["subject"]>["state"]>): boolean {
  const sights = new Sights(contract, adapter);
  const reachable = reachableFrom(contract.lifecycles[lifecycle]!, to, undefined);
  return recorded.exchanges.some((exchange, place) => exchange.vendor === vendor && sights.see(exchange).some((sight) => place > recorded.came[n]! && sight.lifecycle === lifecycle && sight.rowId === rowId && !reachable.has(sight.state)));
}

/** Faults of events: whether they come, when, signed how, holding what. */
export const eventKinds: readonly FaultKind[] = [
  eventKind("event missing", () => [], { fits: taken, names: namesMissing, untellable: missable }),
  eventKind("event doubled", (event) => [event, event], { fits: taken, names: ({ n }) => (finding, { event }) => finding.check === "events-once" && event(finding.step) === n + 1, untellable: ({ event: { subject } }, { contract, adapter }) => (adapter.tells === "at least once" ? "the vendor tells at least once, so a delivery may come again" : subject!.key === undefined && (subject!.rowId === undefined || !happensOnce(contract.lifecycles, subject!.name)) ? "nothing in the event tells one fact from another" : undefined) }),
  eventKind("event an hour late", (event) => [{ ...event, later: true }], { fits: taken, names: namesLate, untellable: (spot, ground) => missable(spot, ground) ?? (lastsAnHour(spot) ? "the story takes longer than that, and the contract promises no time" : undefined) }),
  {
    name: "events swapped",
    area: "events",
    absent: noEvents,
    *sites(ground) {
      for (const spot of eventsIn(ground)) {
        const next = nextOf(spot);
        if (!next || !taken(spot)) continue;
        let held: PassingEvent | undefined;
        const deliver: Plan["deliver"] = (n, event) => {
          if (n === spot.n) return ((held = event), []);
          // What comes of other rows meanwhile is in no order with it.
          const [late, isOfRow] = [held, event.text.includes(spot.event.subject!.rowId ?? "")];
          if (!late || !isOfRow) return [event];
          held = undefined;
          return [event, late];
        };
        const [one, two] = [spot.event.subject!.at, next.subject!.at];
        const sameInstant = one === undefined || two === undefined || one >= two;
        // The second to arrive is the one that is too late, or it is missed before the other can come.
        yield site(spot, `and ${next.subject!.name}`, { deliver }, (finding, ordinals) => ordinals.event(finding.step) === spot.n + 1 || namesMissing(spot)(finding, ordinals), sameInstant && !cannotFollow(ground, spot.event, next) ? "both bear the same instant, or none, and either may come first" : undefined);
      }
    },
  },
  {
    name: "event ahead of its time",
    area: "events",
    absent: noEvents,
    *sites(ground) {
      for (const spot of eventsIn(ground)) {
        const now = spot.event.subject!.state;
        const later = now && spot.recorded.events.slice(spot.n + 1).find(({ subject, delivery }) => subject?.state?.lifecycle === now.lifecycle && subject.state.rowId === now.rowId && subject.state.to !== now.to && delivery.vendor === ground.vendor);
        if (!now || !later || !taken(spot)) continue;
        const shown = shownLater(ground, spot, later.subject!.state!);
        yield site(spot, `and already ${later.subject!.name}`, atDelivery(spot.n, (event) => [event, { ...event, headers: later.delivery.headers, text: later.delivery.text }]), (finding, ordinals) => ordinals.event(finding.step) > spot.n || (finding.check === "legal-moves" && finding.expected.startsWith(`after ${later.subject!.name} told`)), shown ? undefined : "no answer shows in between that it is not there yet");
      }
    },
  },
  eventKind("event signed by another", (event) => [{ ...event, headers: Object.fromEntries(Object.entries(event.headers).map(([name, value]) => [name, /authorization|signature/i.test(name) ? value.replace(/.$/, (last) => (last === "0" ? "1" : "0")) : value])) }], { absent: unsigned, fits: (spot, ground) => isSigned(ground) && Object.keys(spot.event.delivery.headers).some((name) => /authorization|signature/i.test(name)) }),
  eventKind("event not signed", (event) => [{ ...event, headers: Object.fromEntries(Object.entries(event.headers).filter(([name]) => !/authorization|signature/i.test(name))) }], { absent: unsigned, fits: (spot, ground) => isSigned(ground) && Object.keys(spot.event.delivery.headers).some((name) => /authorization|signature/i.test(name)) }),
  eventKind("event of an unknown name", (event, { event: { subject } }) => [{ ...event, text: event.text.replaceAll(`"${subject!.name}"`, '"surprise.happened"') }], { fits: (spot) => hasJson(spot) && spot.event.delivery.text.includes(`"${spot.event.subject!.name}"`), names: ({ n }) => (finding, { event }) => finding.check === "event-conforms" && event(finding.step) === n }),
  eventKind("event of another row", (event, { event: { subject } }) => [{ ...event, text: event.text.replaceAll(`"${subject!.rowId}"`, '"69999999"') }], { fits: (spot) => hasJson(spot) && spot.event.subject!.rowId !== undefined && spot.event.delivery.text.includes(`"${spot.event.subject!.rowId}"`), names: (spot) => (finding, ordinals) => namesMissing(spot)(finding, ordinals) || namesEvent(spot.n)(finding, ordinals), untellable: missable }),
  eventKind("event that is no JSON", (event) => [{ ...event, text: event.text.slice(0, -2) }], { fits: hasJson }),
  eventKind("event of another media type", (event) => [{ ...event, headers: { ...event.headers, "content-type": "text/plain" } }], { fits: hasJson, names: ({ n }) => namesEvent(n, "event.headers.content-type") }),
  eventKind("event by another verb", (event) => [{ ...event, method: "PUT" }], { names: ({ n }) => namesEvent(n, "event.method") }),
  ...fieldFaults.map(
    (fault): FaultKind => ({
      name: `event: ${fault.name}`,
      area: "events",
      absent: noEvents,
      *sites(ground) {
        for (const spot of eventsIn(ground)) {
          for (const field of fieldsOfEvent(ground, spot.event)) {
            if (!fault.fits(field)) continue;
            const pointer = pointerOf("event", fault, field);
            // What an event is called, and of which row, is asked for before its fields are.
            const names: Site["names"] = (finding, ordinals) => namesEvent(spot.n, pointer)(finding, ordinals) || (finding.check === "event-conforms" && ordinals.event(finding.step) === spot.n);
            yield site(spot, pointer, atDelivery(spot.n, (event) => [{ ...event, text: JSON.stringify(fault.plant(JSON.parse(event.text), field)) }]), names, fault.untellable?.(field));
          }
        }
      },
    }),
  ),
];
