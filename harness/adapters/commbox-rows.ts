import type { RowLaw } from "./row-law.ts";

/** What clients of CommBox make. Tags, groups, teams, agents and indicators can be removed; a conversation is only marked as deleted. */
export const commboxRows: readonly RowLaw[] = [
  {
    kind: "tag",
    made: "Create_tag",
    id: "data.id",
    list: { operation: "get_tags", rows: "data", id: "id" },
    remove: { operation: "Delete_tag", parameter: "TAG_ID" },
    goesWith: ["Delete_tags_group"],
  },
  {
    kind: "tag group",
    made: "Create_Tags_Group",
    id: "data.id",
    list: { operation: "Get_Tags_Group", rows: "data", id: "id" },
    remove: { operation: "Delete_tags_group", parameter: "TAGS_GROUP_ID" },
  },
  {
    kind: "team",
    made: "Create_Team",
    id: "data.id",
    list: { operation: "Get_Team", rows: "data", id: "teamId" },
    remove: { operation: "Delete_team_by_team_id", parameter: "TEAM_ID" },
  },
  {
    // The list leaves out agents of some permissions.
    kind: "agent",
    made: "Create_Manager",
    id: "data.id",
    read: { operation: "Get_Manager", parameter: "MANAGER_ID", id: "data.id" },
    remove: { operation: "Delete_Manager", parameter: "MANAGER_ID" },
  },
  {
    kind: "conversation",
    made: "Create_Object",
    lifecycle: "conversation",
    unless: "data.sendToClient",
    id: "data.id",
    read: { operation: "Get_Object", parameter: "OBJECT_ID", id: "data.0.objectId" },
    // The record stays readable, and so does the customer that came with it.
    remove: { operation: "Set_Object_Status", parameter: "OBJECT_ID", path: { STATUS_ID: 5 }, leaves: "deleted" },
    // Moved to another channel, it is found there.
    goesWith: ["Update_Object_Stream"],
  },
];
