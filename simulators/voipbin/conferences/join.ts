import type { Bridge } from "../calls/bridges.ts";
import type { Call } from "../calls/types.ts";
import type { Outcome, Step } from "../flow/plan.ts";
import { findFlow } from "../flow/stored.ts";
import type { VoipbinAct } from "../resources.ts";
import type { Conference, Conferencecall } from "./resource.ts";

const openRoom = (act: VoipbinAct, id: string): Conference | undefined => {
  const room = act.find("conferences", id);
  return room && !room.tm_delete && room.status === "progressing" ? room : undefined;
};

/** Somebody's place in a room, from the way in to the way out. */
export const placeOf = (act: VoipbinAct, call: string, room: string): Conferencecall | undefined => {
  for (const place of act.each("conferencecalls", "inside", call)) if (place.conference_id === room) return place;
  return undefined;
};

/** On the way into a room: its first flow, the room, its last flow. */
export function joinConference({ act, flow, call, option }: Step): Outcome {
  const room = openRoom(act, option["conference_id"] ?? "");
  if (!room) return "next";
  // A room that was put into the world as it is has none yet.
  if (!act.find("bridges", room.id)) act.create("bridges", { id: room.id, kind: "conference" });
  act.create("conferencecalls", { activeflow_id: flow.id, conference_id: room.id, reference_id: call!.id });
  const join = { id: act.random("actions").uuid(), type: "confbridge_join", option: { confbridge_id: room.id } };
  return { run: [...(findFlow(act, room.pre_flow_id)?.actions ?? []), join, ...(findFlow(act, room.post_flow_id)?.actions ?? [])] };
}

/** May a call come into a bridge? A room must be open, and nobody comes in who was sent out on the way. */
export function letsIn(act: VoipbinAct, bridge: Bridge, call: Call): boolean {
  if (bridge.kind !== "conference") return true;
  const status = placeOf(act, call.id, bridge.id)?.status ?? "joining";
  return openRoom(act, bridge.id) !== undefined && status === "joining";
}
