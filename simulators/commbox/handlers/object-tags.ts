import { Refusal } from "../../core/refusal.ts";
import type { CommboxAct, Handler } from "../resources.ts";
import type { StoredConversation } from "../resources/conversations.ts";
import { findChannel } from "../resources/streams.ts";
import { groupName, taggingId, type StoredTag } from "../resources/tags.ts";

/** A tag that is there already stays, without a second line. Inferred: contracts/commbox/sources-2.md#tags */
export const setObjectTag: Handler<"Set_Object_Tag"> = (act) => {
  const { object, tag } = named(act, act.path);
  if (!tag.objectTag) throw new Refusal("rule", `tag ${tag.id} is not for conversations`, { rule: "ObjectTag of the tag" });
  const id = taggingId(`object/${object.id}`, tag.id);
  if (act.find("taggings", id)) return undefined;
  act.create("taggings", { id, subject: `object/${object.id}`, tagId: tag.id });
  tell(act, object, tag, false);
  return undefined;
};

export const deleteObjectTag: Handler<"Delete_Object_Tag"> = (act) => {
  const { object, tag } = named(act, act.path);
  act.remove("taggings", taggingId(`object/${object.id}`, tag.id));
  tell(act, object, tag, true);
  return undefined;
};

/** @throws {Refusal} `not-found`, also when the conversation is in another channel */
function named(act: CommboxAct, path: { STREAM_ID: string; OBJECT_ID: number; TAG_ID: number }): { object: StoredConversation; tag: StoredTag } {
  const stream = findChannel(act, path.STREAM_ID);
  const object = act.get("conversations", path.OBJECT_ID);
  if (object.streamId !== stream.id) throw new Refusal("not-found", `conversation ${object.id} is not in channel ${stream.id}`, { rule: "conversations of this channel" });
  return { object, tag: act.get("tags", path.TAG_ID) };
}

/** The move brings its line of the log along. */
function tell(act: CommboxAct, object: StoredConversation, tag: StoredTag, isRemoveTag: boolean): void {
  const data = { tagId: tag.id, objectId: object.id, isRemoveTag, name: tag.name, group_name: groupName(act, tag) };
  act.fire("conversations", object.id, "tag", { updatedAt: act.stamp() }, { type: 7, data });
}
