import type { operations } from "../../../contracts/gen/commbox.ts";
import { create, update, type Row } from "../../core/behaviours.ts";
import { deleteObjectTag, setObjectTag } from "../handlers/object-tags.ts";
import { createTag, deleteTag, deleteTagGroup, getTagGroups, getTags, updateTag } from "../handlers/tags.ts";

export const tagRows = {
  Set_Object_Tag: setObjectTag,
  Delete_Object_Tag: deleteObjectTag,
  get_tags: getTags,
  Create_tag: createTag,
  Update_tag: updateTag,
  Delete_tag: deleteTag,
  Get_Tags_Group: getTagGroups,
  Create_Tags_Group: create("tagGroups", { view: "id" }),
  Update_tags_group: update("tagGroups", { view: "id" }),
  Delete_tags_group: deleteTagGroup,
} satisfies Partial<Record<keyof operations, Row>>;
