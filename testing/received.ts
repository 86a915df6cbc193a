import { firstDifference, told } from "../harness/compare.ts";
import { asCallsAre, type Call, CALL_PARTS, type CallMatch } from "./calls.ts";
import { kindOf, onlyKnown, simulatorGiven } from "./given.ts";
import type { MatcherResult } from "./keep-contract.ts";
import { shownAt, shownCalls } from "./shown.ts";
import type { TestSimulator } from "./simulator.ts";

export interface ReceivedOptions extends CallMatch {
  /** Exactly so often; at least once unless said. */
  readonly times?: number;
}

/**
 * Was the simulator asked for this operation? `expect(sim).toHaveReceived("createCall", { times: 1, body: { callId: "pbx-1" } })`.
 * @param options - how often, and what each of these calls holds at least
 * @throws for what is no simulator of `ringback/testing`, and for options that there are not
 */
export function toHaveReceived(sim: TestSimulator, operationId: string, options: ReceivedOptions = {}): MatcherResult {
  simulatorGiven("toHaveReceived", sim);
  if (typeof sim.calls !== "function") throw new TypeError("toHaveReceived takes a simulator of createSimulator from ringback/testing; that of ringback keeps no calls");
  if (typeof operationId !== "string") throw new TypeError(`toHaveReceived takes the id of an operation, not ${kindOf(operationId)}`);
  onlyKnown("the options of toHaveReceived", options, ["times", ...CALL_PARTS]);
  const { times, ...match } = options;
  if (times !== undefined && !(Number.isSafeInteger(times) && times >= 0)) throw new TypeError(`times takes a whole number from 0, not ${typeof times === "number" ? times : kindOf(times)}`);
  const all = sim.calls(operationId);
  const fitting = sim.calls(operationId, match);
  const pass = times === undefined ? fitting.length > 0 : fitting.length === times;
  const wanted = `${operationId}${Object.keys(match).length ? ` with ${told(match)}` : ""}`;
  const often = times === undefined ? "at least once" : `${times} ${times === 1 ? "time" : "times"}`;
  return { pass, message: () => (pass ? `${wanted} was received ${fitting.length} times, and was expected not to be` : `${wanted} was expected ${often} and came ${fitting.length} times${insteadOf(all, fitting, match, sim)}`) };
}

/** What came in its place: the nearest miss, or the operations that were called. */
function insteadOf(all: readonly Call[], fitting: readonly Call[], match: CallMatch, sim: TestSimulator): string {
  if (fitting.length) return `:\n${shownCalls(fitting)}`;
  if (all.length) return `; the others:\n${shownCalls(all, (call) => missOf(call, match))}`;
  const others = sim.calls();
  return others.length ? `; what came:\n${shownCalls(others)}` : "; no request came at all";
}

function missOf(call: Call, match: CallMatch): string {
  const miss = firstDifference(call, asCallsAre(match), "like");
  return miss ? `\n    ${miss.path}: expected ${miss.expected}, got ${shownAt(miss.path, miss.got)}` : "";
}
