import { show, type Row } from "../../core/behaviours.ts";
import type { HandlerAct } from "../../core/act.ts";
import { Refusal } from "../../core/refusal.ts";
import type { Agent } from "../agents/agents.ts";
import { createdAt, pageAsked, pageOf } from "../pages.ts";
import type { Types } from "../resources.ts";

type Asked = HandlerAct<Types>;

/** Extensions among the addresses of the caller: a handful. */
function idsOf(act: Asked): Set<string> {
  const agent: Agent | undefined = act.find("agents", act.principal.subject!);
  return new Set((agent?.addresses ?? []).flatMap(({ type, target }) => (type === "extension" && target ? [target] : [])));
}

export const listExtensions: Row = (act: Asked) => {
  const { limit, after } = pageAsked(act);
  const own = [...idsOf(act)].flatMap((id) => act.find("extensions", id) ?? []).filter((row) => !row.tm_delete && (!after || createdAt(row) < after.order));
  const rows = own.sort((a, b) => createdAt(b) - createdAt(a)).slice(0, limit);
  return pageOf(rows.map((row) => show(act, "extensions", row)), rows.at(-1));
};

/** @throws {Refusal} `not-found` for one that is none of the caller's addresses */
export const readExtension: Row = (act: Asked) => {
  if (!idsOf(act).has(act.path.id)) throw new Refusal("not-found", `extension ${act.path.id} is none of the caller's addresses`, { rule: "own extensions only" });
  return show(act, "extensions", act.get("extensions", act.path.id));
};
