import { show } from "../../core/behaviours.ts";
import { publish } from "../conversations/moves.ts";
import { corePage } from "../pages.ts";
import { against, unknownInPath } from "../refusals.ts";
import type { Handler } from "../resources.ts";
import { done } from "../shown.ts";
import { takeTag } from "./put-on.ts";
import { tagNamed, tags, type Tag } from "./stored.ts";

const ORDERS = { id: "id", name: "name", createdAt: "createdAt" };

const getTags: Handler<"getTags"> = (act) => {
  const { conversationId, name } = act.query;
  const carried = conversationId === undefined ? undefined : act.get("conversations", conversationId).tags;
  const where = carried || name !== undefined ? (tag: Tag) => (carried?.includes(tag.id) ?? true) && (name === undefined || tag.name === name) : undefined;
  return corePage(act, "tags", "tags", ORDERS, { where }) as any;
};

const createTag: Handler<"createTag"> = (act) => {
  const { name } = act.body;
  if (tagNamed(act, name)) throw against("names of tags are unique", "is taken already", "name");
  return show(act, "tags", act.create("tags", { name }), "created") as any;
};

/** Out of the catalogue, and off every conversation, closed ones too. */
const deleteTags: Handler<"deleteTags"> = (act) => {
  const tag = tagNamed(act, act.path.tagName);
  if (!tag) throw unknownInPath("tag", act.path.tagName);
  for (const row of [...act.each("conversations", "id")]) {
    if (!row.tags.includes(tag.id)) continue;
    takeTag(act, row.id, tag, {}, "dropTag");
    publish(act, "CONVERSATION_TAG_REMOVED", row.id, { tag: { id: tag.id, name: tag.name } });
  }
  act.remove("tags", tag.id);
  return done("Tag deleted");
};

export const rows = { getTags, createTag, deleteTags };

export const resources = { tags };
