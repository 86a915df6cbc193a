import type { AnyAnswer, Need } from "../../harness/index.ts";
import { type ClientOf, seeded, type VendorOperations } from "../scenario.ts";

/** How a request is to be made, and what it must be answered with. */
export interface Manner {
  readonly as?: string | null;
  readonly expect: 401 | 429 | 500;
}

type EveryRequest = { readonly [Id in keyof VendorOperations["commbox"]]: (manner: Manner) => Promise<AnyAnswer> };

/** The rows that requests name. */
export const rowNeeds = {
  stream: seeded<number>("commbox", "streamId"),
  secondStream: seeded<number>("commbox", "secondStreamId"),
  whatsapp: seeded("commbox", "whatsappStreamCode"),
  whatsappStream: seeded<number>("commbox", "whatsappStreamId"),
  call: seeded<number>("commbox", "objectId"),
  agent: seeded<number>("commbox", "managerId"),
  user: seeded<number>("commbox", "userId"),
  identity: seeded<number>("commbox", "userIdentityId"),
  tag: seeded<number>("commbox", "tagId"),
  group: seeded<number>("commbox", "tagGroupId"),
  team: seeded<number>("commbox", "teamId"),
  profile: seeded<number>("commbox", "profileId"),
  secondProfile: seeded<number>("commbox", "secondProfileId"),
  form: seeded<number>("commbox", "formId"),
  audience: seeded("commbox", "audienceId"),
};
type Rows = { readonly [Name in keyof typeof rowNeeds]: (typeof rowNeeds)[Name] extends Need<infer Value> ? Value : never };

const TO = "12025550143";
const message = { data: { Message: "Are you still there?" } };

/** Every operation once, as it would succeed with the rows: for what all have in common. A new operation does not compile until it stands here. */
export const everyRequest = (commbox: ClientOf<"commbox">, rows: Rows): EveryRequest => {
  const [STREAM_ID, OBJECT_ID, MANAGER_ID, USER_ID, USER_IDENTITY_ID] = [String(rows.stream), rows.call, rows.agent, rows.user, rows.identity];
  const [TAG_ID, TAGS_GROUP_ID, TEAM_ID, PROFILE_ID, FORM_ID] = [rows.tag, rows.group, rows.team, rows.profile, rows.form];
  // Named escaped for an address; the client escapes once more.
  const ENCRYPTED_STREAM_ID = decodeURIComponent(rows.whatsapp);
  return {
    Get_Stream_Objects: (manner) => commbox("Get_Stream_Objects", { ...manner, path: { STREAM_ID }, query: { unixStartTime: 1735603200, unixEndTime: 1735689600 } }),
    Create_Object: (manner) => commbox("Create_Object", { ...manner, path: { STREAM_ID }, body: message }),
    Set_Remark_Log: (manner) => commbox("Set_Remark_Log", { ...manner, path: { OBJECT_ID }, body: { data: { Text: "A note." } } }),
    Set_Object_Content: (manner) => commbox("Set_Object_Content", { ...manner, path: { OBJECT_ID }, body: { data: { conversation_status: "DISCONNECTED" } } }),
    Set_Object_Status: (manner) => commbox("Set_Object_Status", { ...manner, path: { OBJECT_ID, STATUS_ID: 2 } }),
    Create_Child_Object: (manner) => commbox("Create_Child_Object", { ...manner, path: { STREAM_ID, OBJECT_ID }, body: message }),
    Get_Object: (manner) => commbox("Get_Object", { ...manner, path: { STREAM_ID, OBJECT_ID } }),
    Get_Object_Activities: (manner) => commbox("Get_Object_Activities", { ...manner, path: { OBJECT_ID } }),
    Get_Object_Transcript: (manner) => commbox("Get_Object_Transcript", { ...manner, path: { STREAM_ID, OBJECT_ID } }),
    Update_Object_Stream: (manner) => commbox("Update_Object_Stream", { ...manner, path: { OBJECT_ID }, body: { data: { streamId: rows.secondStream } } }),
    Set_Activity_Log: (manner) => commbox("Set_Activity_Log", { ...manner, path: { OBJECT_ID }, body: { data: { Text: "Opened in the shop." } } }),
    Get_Object_Indicators: (manner) => commbox("Get_Object_Indicators", { ...manner, path: { OBJECT_ID } }),
    Set_Object_Indicator: (manner) => commbox("Set_Object_Indicator", { ...manner, path: { OBJECT_ID }, body: { data: { IndicatorId: "vip", DisplayClass: "star" } } }),
    Delete_Custom_Indicator: (manner) => commbox("Delete_Custom_Indicator", { ...manner, path: { OBJECT_ID, INDICATOR_ID: "vip" } }),
    Create_Child_Object_By_Provider_Id: (manner) => commbox("Create_Child_Object_By_Provider_Id", { ...manner, path: { STREAM_ID, STREAM_PROVIDER_ID: `call-${OBJECT_ID}`, STREAM_PROVIDER_TYPE: 5 }, body: message }),
    Get_Manager_Assignments: (manner) => commbox("Get_Manager_Assignments", { ...manner, path: { MANAGER_ID } }),
    Assign_Manager: (manner) => commbox("Assign_Manager", { ...manner, path: { MANAGER_ID }, query: { objectId: OBJECT_ID } }),
    Unassign_Manager: (manner) => commbox("Unassign_Manager", { ...manner, path: { MANAGER_ID }, query: { objectId: OBJECT_ID } }),
    Get_Managers: (manner) => commbox("Get_Managers", manner),
    Create_Manager: (manner) => commbox("Create_Manager", { ...manner, body: { data: { FirstName: "Noa", LastName: "Sample", Email: "noa@example.com", IsAdmin: false, Password: "not-a-real-password" } } }),
    Get_Manager_stats: (manner) => commbox("Get_Manager_stats", { ...manner, path: { MANAGER_ID } }),
    Get_Manager: (manner) => commbox("Get_Manager", { ...manner, path: { MANAGER_ID } }),
    Update_Manager: (manner) => commbox("Update_Manager", { ...manner, path: { MANAGER_ID }, body: { data: { FirstName: "Noa" } } }),
    Delete_Manager: (manner) => commbox("Delete_Manager", { ...manner, path: { MANAGER_ID } }),
    Get_Manager_presence: (manner) => commbox("Get_Manager_presence", { ...manner, path: { MANAGER_ID } }),
    Update_Manager_presence: (manner) => commbox("Update_Manager_presence", { ...manner, path: { MANAGER_ID, ACTIVITY_ID: 3 } }),
    Get_presence_types: (manner) => commbox("Get_presence_types", manner),
    Get_Stream_Availability: (manner) => commbox("Get_Stream_Availability", { ...manner, path: { STREAM_ID } }),
    Get_streams_stats: (manner) => commbox("Get_streams_stats", manner),
    Get_SLA_streams_stats: (manner) => commbox("Get_SLA_streams_stats", manner),
    Get_Substream_Availability: (manner) => commbox("Get_Substream_Availability", { ...manner, path: { STREAM_ID, SUBSTREAM_ID: 0 } }),
    List_Streams: (manner) => commbox("List_Streams", manner),
    Get_User: (manner) => commbox("Get_User", { ...manner, path: { USER_ID } }),
    Update_User: (manner) => commbox("Update_User", { ...manner, path: { USER_ID }, body: { data: { FirstName: "Robin" } } }),
    Delete_User: (manner) => commbox("Delete_User", { ...manner, path: { USER_ID } }),
    Get_User_Objects: (manner) => commbox("Get_User_Objects", { ...manner, path: { USER_IDENTITY_ID } }),
    Get_User_Objects_V2: (manner) => commbox("Get_User_Objects_V2", { ...manner, path: { USER_IDENTITY_ID } }),
    Get_User_By_Identity: (manner) => commbox("Get_User_By_Identity", { ...manner, query: { streamProviderId: TO, streamProviderType: 5 } }),
    Get_User_Details: (manner) => commbox("Get_User_Details", { ...manner, path: { USER_ID } }),
    Update_User_Details: (manner) => commbox("Update_User_Details", { ...manner, path: { USER_ID }, form: { data: { FirstName: "Robin" } } }),
    Set_Object_Tag: (manner) => commbox("Set_Object_Tag", { ...manner, path: { STREAM_ID, OBJECT_ID, TAG_ID } }),
    Delete_Object_Tag: (manner) => commbox("Delete_Object_Tag", { ...manner, path: { STREAM_ID, OBJECT_ID, TAG_ID } }),
    get_tags: (manner) => commbox("get_tags", manner),
    Create_tag: (manner) => commbox("Create_tag", { ...manner, body: { data: { Name: "New" } } }),
    Update_tag: (manner) => commbox("Update_tag", { ...manner, path: { TAG_ID }, body: { data: { Name: "New" } } }),
    Delete_tag: (manner) => commbox("Delete_tag", { ...manner, path: { TAG_ID } }),
    Get_Tags_Group: (manner) => commbox("Get_Tags_Group", manner),
    Create_Tags_Group: (manner) => commbox("Create_Tags_Group", { ...manner, body: { data: { Name: "New" } } }),
    Update_tags_group: (manner) => commbox("Update_tags_group", { ...manner, path: { TAGS_GROUP_ID }, body: { data: { Name: "New" } } }),
    Delete_tags_group: (manner) => commbox("Delete_tags_group", { ...manner, path: { TAGS_GROUP_ID } }),
    Get_manager_by_team_id: (manner) => commbox("Get_manager_by_team_id", { ...manner, path: { TEAM_ID } }),
    Update_team_by_team_id: (manner) => commbox("Update_team_by_team_id", { ...manner, path: { TEAM_ID }, query: { Name: "New" } }),
    Delete_team_by_team_id: (manner) => commbox("Delete_team_by_team_id", { ...manner, path: { TEAM_ID } }),
    Get_Team: (manner) => commbox("Get_Team", manner),
    Create_Team: (manner) => commbox("Create_Team", { ...manner, query: { Name: "New" } }),
    Get_manager_by_profile_id: (manner) => commbox("Get_manager_by_profile_id", { ...manner, path: { PROFILE_ID } }),
    Get_profiles: (manner) => commbox("Get_profiles", manner),
    Add_Profiles: (manner) => commbox("Add_Profiles", { ...manner, path: { MANAGER_ID }, query: { add: [rows.secondProfile] } }),
    Remove_All_Manager_Profiles: (manner) => commbox("Remove_All_Manager_Profiles", { ...manner, path: { MANAGER_ID } }),
    Delete_Manager_Profile: (manner) => commbox("Delete_Manager_Profile", { ...manner, path: { MANAGER_ID, PROFILE_ID } }),
    Send_initial_text_SMS: (manner) => commbox("Send_initial_text_SMS", { ...manner, path: { ENCRYPTED_STREAM_ID, PHONE_NUMBER: Number(TO) } }),
    Send_SMS: (manner) => commbox("Send_SMS", { ...manner, path: { ENCRYPTED_STREAM_ID }, body: { data: { Number: TO, Message: "Your order is ready." } } }),
    Send_Templated_Message_V2: (manner) => commbox("Send_Templated_Message_V2", { ...manner, path: { ENCRYPTED_STREAM_ID }, body: { data: [{ template_data: { to: TO, template: { name: "end_of_year_sale", language: { code: "en_uk" } } } }] } }),
    Upload_A_File_And_Get_Id_For_Uploaded_File: (manner) => commbox("Upload_A_File_And_Get_Id_For_Uploaded_File", { ...manner, path: { ENCRYPTED_STREAM_ID }, form: { pic: { fileName: "new.jpg", contentType: "image/jpeg", bytes: new Uint8Array([0xff, 0xd8]) } } }),
    Validate_WhatsApp_Acoount: (manner) => commbox("Validate_WhatsApp_Acoount", { ...manner, path: { ENCRYPTED_STREAM_ID, PHONE_NUMBER: Number(TO) } }),
    EmarsysSendWhatsAppTemplate: (manner) => commbox("EmarsysSendWhatsAppTemplate", { as: "emarsys", ...manner, path: { ENCRYPTED_STREAM_ID }, body: { to: TO, templateName: "end_of_year_sale", "template.language.code": "en_uk" } }),
    send_campaigns: (manner) => commbox("send_campaigns", { ...manner, form: { notify_mail: "avi@example.com", template_name: "end_of_year_sale", language_code: "en_uk", stream_id: String(rows.whatsappStream), audience_id: rows.audience } }),
    Get_WhatsApp_Templates: (manner) => commbox("Get_WhatsApp_Templates", { ...manner, path: { ENCRYPTED_STREAM_ID } }),
    Send_Templated_Message_V1: (manner) => commbox("Send_Templated_Message_V1", { ...manner, path: { ENCRYPTED_STREAM_ID }, body: { recipient: TO, template_name: "end_of_year_sale" } }),
    Get_New_Form_Link: (manner) => commbox("Get_New_Form_Link", { ...manner, path: { FORM_ID }, body: { data: { streamProviderId: TO, streamProviderType: 5 } } }),
    Create_Predefined_Form_Link: (manner) => commbox("Create_Predefined_Form_Link", { ...manner, path: { FORM_ID }, form: { streamProviderId: TO, streamProviderType: 5 } }),
    Create_Ticket: (manner) => commbox("Create_Ticket", { ...manner, body: { data: { brand: "The shop", email: "dana@example.com" } as { brand: string; email: string } } }),
    Get_Object_Context: (manner) => commbox("Get_Object_Context", { ...manner, path: { OBJECT_ID }, query: { properties: ["data.name"] } }),
    Insert_Data_Context: (manner) => commbox("Insert_Data_Context", { ...manner, path: { OBJECT_ID }, body: { data: { properties: { name: "Robin" } } } }),
    JUMP_TO_NODE: (manner) => commbox("JUMP_TO_NODE", { ...manner, path: { OBJECT_ID }, body: { data: { address: "4079:n_8" } } }),
    systemStatus: (manner) => commbox("systemStatus", manner),
    Status_Ping: (manner) => commbox("Status_Ping", manner),
    Get_Enum: (manner) => commbox("Get_Enum", { ...manner, path: { ENUM_NAME: "ObjectType" } }),
  };
};
