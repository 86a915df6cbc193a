import { LayerAct } from "../core/layer.ts";
import type { ControlPart, ControlVisit } from "../core/control/control.ts";
import { Refusal } from "../core/refusal.ts";
import type { Leg } from "./leg.ts";
import { answers, callIn, ends, getLeg, hears, LAYER, presses, setSubscriber } from "./network.ts";
import { NUMBER_PLAN } from "./number-plan.ts";
import type { Subscriber } from "./subscriber.ts";

const at = ({ world, server }: ControlVisit) => new LayerAct(world, LAYER, server.originOf(world.name));

/** Runs something of the outside world as one transaction, then lets what is due happen. */
function happen<T>(visit: ControlVisit, run: (at: LayerAct) => T): T {
  const result = visit.world.transact(() => run(at(visit)));
  visit.server.worlds.drive(visit.world).nudge();
  return result;
}

/** What a person at the other end can do to a leg. */
const ACTIONS: Readonly<Record<string, (at: LayerAct, leg: Leg, body: { digits?: string; text?: string }) => unknown>> = {
  answer: (net, leg) => answers(net, outgoing(leg, "answered by the other end").id),
  reject: (net, leg) => ends(net, outgoing(leg, "declined by the other end").id, "callRejected", "far"),
  busy: (net, leg) => ends(net, outgoing(leg, "found busy").id, "userBusy", "far"),
  hangup: (net, leg) => ends(net, leg.id, leg.state === "answered" ? "normalClearing" : leg.direction === "incoming" ? "originatorCancel" : "noAnswer", "far"),
  digits: (net, leg, { digits }) => presses(net, answered(leg).id, needed(digits, "digits")),
  say: (net, leg, { text }) => hears(net, answered(leg).id, needed(text, "text")),
};

const outgoing = (leg: Leg, what: string): Leg => {
  if (leg.far.kind !== "subscriber" || leg.direction !== "outgoing" || (leg.state !== "ringing" && leg.state !== "dialing")) throw new Refusal("illegal-transition", `leg ${leg.id} is ${leg.direction} and ${leg.state}: it cannot be ${what}`);
  return leg;
};
const answered = (leg: Leg): Leg => {
  if (leg.state !== "answered") throw new Refusal("illegal-transition", `leg ${leg.id} is ${leg.state}, not answered`);
  return leg;
};
const needed = (text: string | undefined, name: string): string => {
  if (!text) throw new Refusal("invalid-request", `${name} is missing`);
  return text;
};

/** The outside world: `/_sim/telephone`. */
export const telephoneRoutes: ControlPart = {
  listTestNumbers: () => ({ ranges: ["+1 NPA 555-01xx", "+44 7700 900xxx"], plan: NUMBER_PLAN }),
  listSubscribers: ({ world }) => ({ subscribers: Object.fromEntries(world.store<Subscriber>("telephony/subscribers").entries()), owned: Object.fromEntries(world.store("telephony/numbers").entries()) }),
  putSubscriber: (visit) => {
    happen(visit, (net) => setSubscriber(net, visit.path["e164"], visit.body));
    return { number: visit.path["e164"], subscriber: visit.body };
  },
  placeCall: (visit) => [201, happen(visit, (net) => callIn(net, visit.body))],
  listLegs: ({ world, query }) => ({ legs: [...world.store<Leg>("telephony/legs").all()].filter((leg) => (!query["vendor"] || leg.vendor === query["vendor"]) && (!query["state"] || leg.state === query["state"]) && (!query["number"] || leg.from === query["number"] || leg.to === query["number"])).slice(-query["limit"]) }),
  actOnLeg: (visit) => {
    happen(visit, (net) => ACTIONS[visit.path["action"]]!(net, getLeg(net, visit.path["id"]), visit.body ?? {}));
    return getLeg(at(visit), visit.path["id"]);
  },
};
