import type { Contract } from "../../simulators/core/contract/contract.ts";
import { isSuccess } from "../exchange.ts";
import { divergence, silentEvent } from "./change.ts";
import type { Aspect, Change, Difference, Verdict } from "./difference.ts";
import type { Call, Observation } from "./observation.ts";

const REALITY = "the contract allows both, and the vendor is what there is";

/** Where simulator and vendor part though the contract holds neither against them. */
export function differencesBySide(scenario: string, ours: Observation, theirs: Observation, contractOf: (vendor: string) => Contract): Difference[] {
  const found: Difference[] = [];
  const note = (vendor: string, aspect: Aspect, operation: string, place: string, simulator: string, observed: string, step: number, said: { verdict?: Verdict; because?: string; contract?: string; change?: Change } = {}) => {
    const { verdict = "simulator wrong", because = REALITY, contract = "allows both" } = said;
    const entry = { operation, what: `${place}: ${simulator}; the vendor has ${observed}`, because: verdict === "simulator wrong" ? "found by drift" : because, closeWhen: verdict === "simulator wrong" ? "the simulator does as the vendor does" : "the vendor keeps its contract, or changes it" };
    found.push({ vendor, aspect, operation, place, contract, simulator, observed, verdict, because, change: said.change ?? divergence(entry), seen: [{ scenario, step }] });
  };

  for (const [key, their] of theirs.calls) {
    const our = ours.calls.get(key);
    if (!our || our.exchange.operation?.id !== their.exchange.operation?.id) continue;
    const { vendor, request, operation } = their.exchange;
    const at = (aspect: Aspect, place: string, simulator: string, observed: string) => note(vendor, aspect, operation!.id, place, simulator, observed, their.step);
    if (our.status !== their.status) {
      // Two answers of different kinds have nothing further in common.
      const decides = request.method !== "GET" && isSuccess(our.status) !== isSuccess(their.status);
      at(decides ? "actions" : "statuses", "status", `${our.status}${decides ? ` (${isSuccess(our.status) ? "allowed" : "refused"})` : ""}`, `${their.status}${decides ? ` (${isSuccess(their.status) ? "allowed" : "refused"})` : ""}`);
      continue;
    }
    for (const [place, types] of shapeDifferences(our, their)) at("shape", place, types[0], types[1]);
    for (const [place, values] of closedDifferences(our, their, statesOf(contractOf(vendor)))) at("values", place, values[0], values[1]);
    for (const [place, reference] of their.references) {
      // In lists, the order is what is compared.
      const other = our.references.get(place);
      if (our.shape.has(place) && !/\.\d+\./.test(place) && other !== reference) at("references", `body.${place}`, other ?? "an id not met before", reference);
    }
    for (const [place, order] of their.lists) {
      const both = order.filter((row) => our.lists.get(place)?.includes(row));
      const other = (our.lists.get(place) ?? []).filter((row) => both.includes(row));
      if (both.join() !== other.join()) at("order", `body.${place}`, other.join(", "), both.join(", "));
    }
    for (const [place, order] of timeContradictions(our, their)) at("order", place, order[0], order[1]);
  }

  const stops = [ours.stopped, theirs.stopped].filter((stop) => stop !== undefined);
  for (const [row, their] of stops.every(({ by }) => by === "until") ? theirs.states : []) {
    const our = ours.states.get(row);
    const swapped = our && firstSwap(our, their);
    if (our && (swapped || our.at(-1) !== their.at(-1))) note(row.split(" ")[0]!, "states", row.split(" ")[1]!, swapped ? `order of ${swapped.join(" and ")}` : "last state", our.join(" → "), their.join(" → "), 0);
  }

  // A side that waited in vain for an event lacks that one; of those after it nothing is known.
  for (const row of stops.every(({ by }) => by === "events-complete") ? new Set([...ours.events.keys(), ...theirs.events.keys()]) : []) {
    const [vendor = "", ...rest] = row.split(" ");
    for (const difference of eventDifferences(ours.events.get(row) ?? [], theirs.events.get(row) ?? [], contractOf(vendor))) {
      const { name, simulator, observed, ...said } = difference;
      if (stops.length === 0 || stops.some(({ waitedFor }) => waitedFor === name)) note(vendor, "events", name, `events of ${rest.join(" ")}`, simulator, observed, 0, said);
    }
  }
  return found;
}

const statesOf = ({ lifecycles }: Contract): ReadonlySet<string> => new Set(Object.values(lifecycles).flatMap(({ states }) => Object.keys(states)));

/** Places that only one side has, or that hold values of other types; an empty list or null says nothing about what would be in it. */
function* shapeDifferences(our: Call, their: Call): Generator<[string, [string, string]]> {
  for (const place of new Set([...our.shape.keys(), ...their.shape.keys()])) {
    const [ourTypes, theirTypes] = [our.shape.get(place), their.shape.get(place)];
    const parent = place.slice(0, Math.max(0, place.lastIndexOf(".")));
    if (place !== "" && (!our.shape.has(parent) || !their.shape.has(parent) || place.endsWith("*"))) continue;
    if ([our, their].some((side) => place.includes(".") && !hasObject(side, parent))) continue;
    const words = (types: ReadonlySet<string> | undefined) => (types ? [...types].sort().join(" or ") : "no such field");
    const solid = (types: ReadonlySet<string> | undefined) => [...(types ?? [])].filter((type) => type !== "null");
    const clash = ourTypes === undefined || theirTypes === undefined || (solid(ourTypes).length > 0 && solid(theirTypes).length > 0 && solid(ourTypes).sort().join() !== solid(theirTypes).sort().join());
    if (clash) yield [place === "" ? "body" : `body.${place}`, [words(ourTypes), words(theirTypes)]];
  }
}

const hasObject = (side: Call, place: string): boolean => side.shape.get(place)?.has("object") ?? false;

/** Values of closed sets at one place of one answer. States are left to their order: a look may come sooner or later. */
function* closedDifferences(our: Call, their: Call, states: ReadonlySet<string>): Generator<[string, [string, string]]> {
  for (const [place, values] of their.closed) {
    const other = our.closed.get(place);
    const [mine, yours] = [[...(other ?? [])].sort(), [...values].sort()];
    if (!other || mine.join() === yours.join() || [...mine, ...yours].every((value) => states.has(value))) continue;
    yield [`body.${place}`, [mine.join(", "), yours.join(", ")]];
  }
}

/** Two stamps of one body that stand the other way round. */
function* timeContradictions(our: Call, their: Call): Generator<[string, [string, string]]> {
  const places = [...their.times.keys()].filter((place) => our.times.has(place));
  for (const [i, a] of places.entries()) {
    for (const b of places.slice(i + 1)) {
      const [mine, yours] = [Math.sign(our.times.get(a)! - our.times.get(b)!), Math.sign(their.times.get(a)! - their.times.get(b)!)];
      if (mine * yours < 0) yield [`body.${a} and body.${b}`, [mine < 0 ? "in this order" : "the other way round", yours < 0 ? "in this order" : "the other way round"]];
    }
  }
}

/** Two states that both sides show, in contrary order. */
function firstSwap(ours: readonly string[], theirs: readonly string[]): [string, string] | undefined {
  for (const [i, a] of theirs.entries()) {
    for (const b of theirs.slice(i + 1)) {
      if (a !== b && ours.includes(a) && ours.includes(b) && ours.lastIndexOf(b) < ours.indexOf(a) && !theirs.slice(0, i).includes(b)) return [a, b];
    }
  }
  return undefined;
}

interface EventDifference {
  readonly name: string;
  readonly simulator: string;
  readonly observed: string;
  readonly verdict?: Verdict;
  readonly because?: string;
  readonly contract?: string;
  readonly change?: Change;
}

function eventDifferences(ours: readonly string[], theirs: readonly string[], contract: Contract): EventDifference[] {
  const count = (all: readonly string[], name: string) => all.filter((one) => one === name).length;
  const sums = [...new Set([...ours, ...theirs])].filter((name) => count(ours, name) !== count(theirs, name) && contract.events.includes(name) && hookOf(contract, name)["x-observed-otherwise"] === undefined);
  if (sums.length === 0) return ours.join() === theirs.join() || [...ours, ...theirs].some((name) => !contract.events.includes(name)) ? [] : [{ name: "order", simulator: ours.join(", "), observed: theirs.join(", ") }];
  return sums.map((name) => {
    const [mine, yours] = [count(ours, name), count(theirs, name)];
    const both = { name, simulator: `${mine} times`, observed: `${yours} times` };
    if (yours > 0) return both;
    const promised = hookOf(contract, name)["x-provenance"] ?? "documented";
    return { ...both, contract: `${name} is sent`, ...(promised === "inferred" ? { verdict: "contract wrong" as const, because: "the event was only inferred, and the vendor does not send it", change: silentEvent(name, "0 times") } : { verdict: "vendor wrong" as const, because: `the event is ${promised}, and the simulator sends it` }) };
  });
}

const hookOf = ({ bundle }: Contract, event: string): Readonly<Record<string, unknown>> =>
  (bundle.documents.map((doc) => doc.webhooks?.[event] as { post?: Record<string, unknown> } | undefined).find(Boolean)?.post ?? {});
