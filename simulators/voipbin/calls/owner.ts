import type { VoipbinAct } from "../resources.ts";
import { NIL } from "../ids.ts";
import type { Address } from "./types.ts";

interface Reached {
  readonly id: string;
  readonly addresses?: readonly Address[] | null;
}

/** Whose call it is: the agent who has the address. */
export function ownerOf(act: VoipbinAct, { type, target }: Address): { owner_type: string; owner_id: string } {
  if (target) for (const agent of act.each("agents", "live") as Iterable<Reached>) if (agent.addresses?.some((one) => one.type === type && one.target === target)) return { owner_type: "agent", owner_id: agent.id };
  return { owner_type: "", owner_id: NIL };
}
