import { show } from "../../core/behaviours.ts";
import { Refusal } from "../../core/refusal.ts";
import { iso } from "../dates.ts";
import { filteredPage } from "../pages.ts";
import type { Handler } from "../resources.ts";

/** The move that each status is reached by. */
const MOVES = { active: "activate", completed: "complete", archived: "archive" } as const;

export const listEngagements: Handler<"listEngagements"> = (act) => filteredPage(act, "engagements", [], {}) as any;

export const updateEngagement: Handler<"updateEngagement"> = (act) => {
  const { name, description, status } = act.body;
  const { id } = act.get("engagements", act.path.id);
  if (name === undefined && description === undefined && status === undefined) throw new Refusal("rule", "name, description or status is needed", { rule: "engagements: a known field" });
  const patch = { updatedAt: iso(act.now), ...(name === undefined ? {} : { name }), ...(description === undefined ? {} : { description }) };
  return show(act, "engagements", status === undefined ? act.update("engagements", id, patch) : act.fire("engagements", id, MOVES[status], patch)) as any;
};
