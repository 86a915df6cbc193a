import { movesFrom } from "../../core/lifecycle.ts";
import type { InfobipAct } from "../resources.ts";
import type { Agent, AgentStatus } from "./stored.ts";

/** What the platform makes of an agent. contracts/infobip/sources.md#heartbeat */
export function availabilityOf({ enabled, present, lostAs, engagement, full, status }: Agent): AgentStatus {
  if (!enabled) return "INVISIBLE";
  if (!present) return lostAs;
  if (engagement !== null) return "BUSY";
  return full && status === "ACTIVE" ? "BUSY" : status;
}

/** May the agent be offered a call, or be handed a conversation? */
export const isFree = (agent: Agent): boolean => availabilityOf(agent) === "ACTIVE";

/**
 * Changes what availability is made of. The move is made where the lifecycle has one between the two; where nothing shows,
 * the row alone changes.
 * @param by - the agent who did it; absent: the service
 */
export function shift(act: InfobipAct, id: string, on: "heartbeat" | "heartbeatMissed" | "enable" | "disable" | "ring" | "call" | "hangUp" | "release" | "clearWrapUp" | "fill" | "drain", patch: Partial<Agent>, by?: string): Agent {
  const before = act.get("agents", id);
  const machine = act.vendor.machinesOf["agents"]!.find(({ name }) => name === "availability")!;
  const [from, to] = [availabilityOf(before), availabilityOf({ ...before, ...patch })];
  const listed = movesFrom(machine.contract, on, from, act.variant).some((move) => move.to === to);
  return listed || from !== to ? act.fire("agents", id, on, patch, { by }) : act.update("agents", id, patch);
}

/** The agent's phone rings. @throws {Refusal} `illegal-transition` when the agent is not free */
export const ring = (act: InfobipAct, id: string): Agent => shift(act, id, "ring", { engagement: "ringing" });
/** The agent is in a call: answered one, or set one off. */
export const engage = (act: InfobipAct, id: string): Agent => shift(act, id, "call", { engagement: "inCall" });
/** The call is over; wrap-up begins. */
export const wrapUp = (act: InfobipAct, id: string): Agent => shift(act, id, "hangUp", { engagement: "wrapping" });
/** Nothing keeps the agent any longer: rang in vain, no wrap-up, or wrapped up. */
export const release = (act: InfobipAct, id: string, on: "release" | "clearWrapUp" = "release"): Agent => shift(act, id, on, { engagement: null });

/** Did this change make the agent free? For reactions on `agents`. */
export const becameFree = (after: Agent | undefined, before: Agent | undefined): boolean => after !== undefined && isFree(after) && !(before && isFree(before));
