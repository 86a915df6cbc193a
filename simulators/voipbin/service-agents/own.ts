import { show, type Row } from "../../core/behaviours.ts";
import type { HandlerAct } from "../../core/act.ts";
import { Refusal } from "../../core/refusal.ts";
import { pageAsked, pageOf } from "../pages.ts";
import type { Types } from "../resources.ts";
import { getLive } from "../soft-delete.ts";

type Asked = HandlerAct<Types>;
type Owned = "calls" | "conversations";

/** A page of what the caller owns. An access key owns nothing. */
export const listOwn =
  (resource: Owned): Row =>
  (act: Asked) => {
    const { rows } = act.page(resource, "owner", { ...pageAsked(act), group: act.principal.subject! });
    return pageOf(rows.map((row) => show(act, resource, row)), rows.at(-1));
  };

/** A row that the caller owns; a deleted call is gone. @throws {Refusal} `not-found` for anybody else's */
export function getOwn(act: Asked, resource: Owned): any {
  const row = resource === "calls" ? getLive(act, resource, act.path.id) : act.get(resource, act.path.id);
  if (row.owner_id !== act.principal.subject) throw new Refusal("not-found", `${resource} ${row.id} is not the caller's`, { rule: "own rows only" });
  return row;
}
