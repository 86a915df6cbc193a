import { moved, type By } from "../conversations/moves.ts";
import type { Conversation } from "../conversations/stored.ts";
import type { InfobipAct } from "../resources.ts";
import type { Tag } from "./stored.ts";

/** Puts a tag of the catalogue on a conversation; one that it carries already changes nothing. */
export function putTag(act: InfobipAct, id: string, tag: Tag, by: By = {}): Conversation {
  const row = act.get("conversations", id);
  return row.tags.includes(tag.id) ? row : moved(act, id, "addTag", { tags: [...row.tags, tag.id] }, { ...by, tag: { id: tag.id, name: tag.name } });
}

/** Takes a tag off. @param on - `dropTag` where the tag itself goes; closed conversations lose it then too */
export function takeTag(act: InfobipAct, id: string, tag: Tag, by: By = {}, on: "removeTag" | "dropTag" = "removeTag"): Conversation {
  const row = act.get("conversations", id);
  return row.tags.includes(tag.id) ? moved(act, id, on, { tags: row.tags.filter((other) => other !== tag.id) }, { ...by, tag: { id: tag.id, name: tag.name } }) : row;
}
