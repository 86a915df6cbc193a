import { show } from "../../core/behaviours.ts";
import { Refusal } from "../../core/refusal.ts";
import type { Handler } from "../resources.ts";
import { isPerson, presenceOf, presenceView, PRESENCES, type StoredPresence } from "../resources/managers.ts";

/** Agents and admins; bots and customers are not listed. */
export const getManagers: Handler<"Get_Managers"> = (act) => [...act.each("managers", "account")].filter(isPerson).map((manager) => show(act, "managers", manager, "listed") as any);

export const getPresenceTypes: Handler<"Get_presence_types"> = (act) => [...PRESENCES, ...([...act.each("presences", "account")] as StoredPresence[]).map(({ id, name, presenceType }) => ({ id, name, presenceType }))];

export const getManagerPresence: Handler<"Get_Manager_presence"> = (act) => presenceView(act.get("managers", act.path.MANAGER_ID), act);

/** Sets a presence and echoes it. Refusing an unknown one with 400 is inferred: contracts/commbox/sources.md#agents */
export const updateManagerPresence: Handler<"Update_Manager_presence"> = (act) => {
  const manager = act.get("managers", act.path.MANAGER_ID);
  const presence = presenceOf(act, act.path.ACTIVITY_ID);
  if (!presence) throw new Refusal("rule", `there is no presence ${act.path.ACTIVITY_ID}`, { rule: "presences of this account", code: "Invalid parameters" });
  return presenceView(act.fire("managers", manager.id, "setPresence", { presenceId: presence.id, presenceType: presence.presenceType }), act);
};
