import type { RowLaw } from "./row-law.ts";

/**
 * What clients of CommBox make. Tags, groups, teams and agents can be removed; a conversation is only marked as deleted.
 * Lines of a log, values for a bot, tags and indicators are parts of a conversation. A login ticket is a secret that ends by itself.
 */
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
    // The record stays readable.
    remove: { operation: "Set_Object_Status", parameter: "OBJECT_ID", path: { STATUS_ID: 5 }, leaves: "deleted" },
    // Moved to another channel, it is found there.
    goesWith: ["Update_Object_Stream"],
  },
  {
    kind: "customer",
    made: "Create_Object",
    unless: "data.sendToClient",
    id: "$body.data.UserStreamProviderId",
    kept: "CommBox makes a customer of an address that it does not know, and no answer tells whether it did; removing one might remove one that was there before",
  },
  ...["Create_Child_Object", "Create_Child_Object_By_Provider_Id"].map((made): RowLaw => ({ kind: "message", made, id: "data.id", kept: "CommBox has no operation that removes a message" })),
  ...["Send_Templated_Message_V2", "EmarsysSendWhatsAppTemplate"].map((made): RowLaw => ({ kind: "template message", made, id: "data.*.id", kept: "it was sent; a conversation and a customer may have come with it" })),
  { kind: "text message", made: "Send_SMS", id: "$body.data.Number", kept: "it was sent" },
  { kind: "text message", made: "Send_initial_text_SMS", id: "$PHONE_NUMBER", kept: "it was sent" },
  { kind: "campaign of a template", made: "send_campaigns", id: "$body.template_name", kept: "CommBox has no operation that removes a campaign" },
  { kind: "uploaded file", made: "Upload_A_File_And_Get_Id_For_Uploaded_File", id: "data.*.id", kept: "CommBox has no operation that removes an uploaded file" },
  ...["Get_New_Form_Link", "Create_Predefined_Form_Link"].map((made): RowLaw => ({ kind: "form link of a conversation", made, id: "data.conversation_id", finds: true, kept: "CommBox has no operation that removes a form link; a conversation and a customer may have come with it" })),
];
