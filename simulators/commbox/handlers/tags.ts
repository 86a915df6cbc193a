import type { Handler, CommboxAct } from "../resources.ts";
import { show } from "../../core/behaviours.ts";
import type { StoredTag } from "../resources/tags.ts";

export const createTag: Handler<"Create_tag"> = (act) => {
  assertGroup(act, act.body.data.TagGroupId);
  const tag = act.create("tags", act.vendor.resources["tags"]!.accept(act.body, act, undefined));
  act.publish("Tag.OnAdd", tag, {}, { resource: "tags", rowId: String(tag.id) });
  return { id: tag.id };
};

export const updateTag: Handler<"Update_tag"> = (act) => {
  const tag = act.get("tags", act.path.TAG_ID);
  const { data } = act.body;
  assertGroup(act, data["Tag Group Id"] ?? data.TagGroupId);
  return { id: act.update("tags", tag.id, act.vendor.resources["tags"]!.accept(act.body, act, tag)).id };
};

export const deleteTag: Handler<"Delete_tag"> = (act) => ({ id: forgetTag(act, act.get("tags", act.path.TAG_ID)) });

/** Documented: a group goes with all tags in it. */
export const deleteTagGroup: Handler<"Delete_tags_group"> = (act) => {
  const group = act.remove("tagGroups", act.path.TAGS_GROUP_ID);
  for (const tag of [...act.each("tags", "group", String(group.id))]) forgetTag(act, tag);
  return { id: group.id };
};

export const getTags: Handler<"get_tags"> = (act) => [...act.each("tags", "all")].map((tag) => show(act, "tags", tag) as any);

export const getTagGroups: Handler<"Get_Tags_Group"> = (act) => [...act.each("tagGroups", "all")].map((group) => show(act, "tagGroups", group) as any);

function assertGroup(act: CommboxAct, id: number | undefined): void {
  if (id) act.get("tagGroups", id);
}

/** Removes a tag, and takes it off all that carry it; no event is published for those. */
function forgetTag(act: CommboxAct, tag: StoredTag): number {
  for (const tagging of [...act.each("taggings", "tag", String(tag.id))]) act.remove("taggings", tagging.id);
  act.remove("tags", tag.id);
  return tag.id;
}
