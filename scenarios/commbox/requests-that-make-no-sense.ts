import { scenario } from "../scenario.ts";

/** A client sends words where numbers belong and leaves out what must be there: it is told so, and nothing is stored. */
export const requestsThatMakeNoSense = scenario("commbox", {
  summary: "A client sends words where numbers belong and leaves out what must be there: it is told so.",
  async run({ commbox, check }) {
    const [STREAM_ID, OBJECT_ID, MANAGER_ID, ENCRYPTED_STREAM_ID] = ["5321", 69716571, 28361974, "V2hhdHNBcHBDaGFubmVsMQ=="];
    const wrong = (id: Parameters<typeof commbox.wrong>[0], breaks: string, input: Parameters<typeof commbox.wrong>[2]) => commbox.wrong(id, { breaks, expect: 400 }, input);
    const NAN = "x";

    const { body: missing } = await wrong("Create_Object", "body.data.Message", { path: { STREAM_ID }, body: { data: { Type: 8 } } });
    check("which field", (missing as { description: string }).description, "Invalid parameters - missing mandatory field - Message");
    await wrong("Create_Object", "body.data", { path: { STREAM_ID }, body: { Message: "x" } });
    await wrong("Create_Object", "body.data.Type", { path: { STREAM_ID }, body: { data: { Message: "x", Type: 19 } } });
    await wrong("Create_Object", "body.data.StatusId", { path: { STREAM_ID }, body: { data: { Message: "x", StatusId: 12 } } });
    await wrong("Create_Object", "body", { path: { STREAM_ID }, raw: "{" });
    await commbox("Create_Object", { path: { STREAM_ID: "5371" }, body: { data: { Message: "a channel that is switched off" } }, expect: 400 });
    await commbox("Get_Stream_Objects", { path: { STREAM_ID }, expect: 400 });
    await commbox("Get_Stream_Objects", { path: { STREAM_ID }, query: { unixStartTime: 1 }, expect: 400 });
    for (const id of ["Get_Object", "Get_Object_Transcript"] as const) await wrong(id, "path.OBJECT_ID", { path: { STREAM_ID, OBJECT_ID: NAN } });
    for (const id of ["Get_Object_Activities", "Get_Object_Indicators"] as const) await wrong(id, "path.OBJECT_ID", { path: { OBJECT_ID: NAN } });
    await wrong("Get_Object_Activities", "query.activityType", { path: { OBJECT_ID }, query: { activityType: 24 } });
    await wrong("Create_Child_Object", "body.data", { path: { STREAM_ID, OBJECT_ID }, body: { data: "x" } });
    await wrong("Create_Child_Object_By_Provider_Id", "path.STREAM_PROVIDER_TYPE", { path: { STREAM_ID, STREAM_PROVIDER_ID: "call-69716571", STREAM_PROVIDER_TYPE: 99 }, body: { data: {} } });
    await wrong("Set_Activity_Log", "body.data.Text", { path: { OBJECT_ID }, body: { data: {} } });
    await wrong("Set_Object_Indicator", "body.data.IndicatorId", { path: { OBJECT_ID }, body: { data: { DisplayClass: "star" } } });
    await wrong("Delete_Custom_Indicator", "path.OBJECT_ID", { path: { OBJECT_ID: NAN, INDICATOR_ID: "vip" } });
    for (const id of ["Get_Object_Context", "Insert_Data_Context", "JUMP_TO_NODE"] as const) await wrong(id, id === "Get_Object_Context" ? "query.properties" : "body.data", { path: { OBJECT_ID }, ...(id === "Get_Object_Context" ? {} : { body: {} }) });

    for (const id of ["Get_Manager", "Delete_Manager", "Get_Manager_stats", "Get_Manager_Assignments", "Get_Manager_presence", "Remove_All_Manager_Profiles"] as const) await wrong(id, "path.MANAGER_ID", { path: { MANAGER_ID: NAN } });
    await wrong("Update_Manager", "body.data.IsAdmin", { path: { MANAGER_ID }, body: { data: { IsAdmin: "perhaps" } } });
    await wrong("Create_Manager", "body.data.Email", { body: { data: { FirstName: "Noa", LastName: "Example", IsAdmin: false, Password: "x" } } });
    await wrong("Delete_Manager_Profile", "path.PROFILE_ID", { path: { MANAGER_ID, PROFILE_ID: NAN } });
    await wrong("Get_manager_by_profile_id", "path.PROFILE_ID", { path: { PROFILE_ID: NAN } });
    for (const id of ["Get_manager_by_team_id", "Update_team_by_team_id", "Delete_team_by_team_id"] as const) await wrong(id, "path.TEAM_ID", { path: { TEAM_ID: NAN } });
    await wrong("Create_Team", "query.Name", {});
    await wrong("Get_Stream_Availability", "query.autoAssign", { path: { STREAM_ID }, query: { autoAssign: "perhaps" } });
    await wrong("Get_Substream_Availability", "path.SUBSTREAM_ID", { path: { STREAM_ID, SUBSTREAM_ID: NAN } });

    for (const id of ["Get_User", "Delete_User", "Get_User_Details"] as const) await wrong(id, "path.USER_ID", { path: { USER_ID: NAN } });
    await wrong("Update_User", "body.data.UniqueId", { path: { USER_ID: 1769668 }, body: { data: { UniqueId: "1".repeat(51) } } });
    await wrong("Update_User_Details", "body.data", { path: { USER_ID: 1769668 }, form: {} });
    await wrong("Get_User_Objects", "query.order", { path: { USER_IDENTITY_ID: 1957166 }, query: { order: "by name" } });
    await wrong("Get_User_Objects_V2", "path.USER_IDENTITY_ID", { path: { USER_IDENTITY_ID: NAN } });
    await wrong("Get_User_By_Identity", "query.streamProviderId", { query: { streamProviderType: 5 } });

    for (const id of ["Set_Object_Tag", "Delete_Object_Tag"] as const) await wrong(id, "path.TAG_ID", { path: { STREAM_ID, OBJECT_ID, TAG_ID: NAN } });
    // A tag that is for customers only.
    await commbox("Set_Object_Tag", { path: { STREAM_ID, OBJECT_ID, TAG_ID: 1007 }, expect: 400 });
    await wrong("Create_tag", "body.data.Name", { body: { data: {} } });
    await wrong("Update_tag", "body.data.Name", { path: { TAG_ID: 2789 }, body: { data: { Name: "" } } });
    await wrong("Delete_tag", "path.TAG_ID", { path: { TAG_ID: NAN } });
    await wrong("Create_Tags_Group", "body.data.Name", { body: { data: {} } });
    await wrong("Update_tags_group", "body.data.Name", { path: { TAGS_GROUP_ID: 123 }, body: { data: {} } });
    await wrong("Delete_tags_group", "path.TAGS_GROUP_ID", { path: { TAGS_GROUP_ID: NAN } });

    for (const id of ["Send_initial_text_SMS", "Validate_WhatsApp_Acoount"] as const) await wrong(id, "path.PHONE_NUMBER", { path: { ENCRYPTED_STREAM_ID, PHONE_NUMBER: 0 } });
    await wrong("Send_SMS", "body.data.Number", { path: { ENCRYPTED_STREAM_ID }, body: { data: { Message: "x" } } });
    await wrong("Send_Templated_Message_V2", "body.data", { path: { ENCRYPTED_STREAM_ID }, body: { data: [] } });
    await wrong("Send_Templated_Message_V1", "body.template_name", { path: { ENCRYPTED_STREAM_ID }, body: { recipient: "12025550143" } });
    await wrong("Upload_A_File_And_Get_Id_For_Uploaded_File", "body.pic", { path: { ENCRYPTED_STREAM_ID }, form: { picture: "x" } });
    await wrong("Get_WhatsApp_Templates", "query.limit", { path: { ENCRYPTED_STREAM_ID }, query: { limit: 201 } });
    await wrong("Get_New_Form_Link", "body.data.streamProviderType", { path: { FORM_ID: 501 }, body: { data: { streamProviderId: "12025550143" } } });
    await wrong("Create_Ticket", "body.data", { body: { data: { brand: "Example brand" } } });
    await wrong("Get_Enum", "path.ENUM_NAME", { path: { ENUM_NAME: "Nothing" } });
  },
});
