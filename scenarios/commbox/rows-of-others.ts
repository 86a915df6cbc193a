import { scenario, seeded } from "../scenario.ts";

/** Another account tries our numbers, one operation after the other: to it, none of our rows exist. */
export const rowsOfOthers = scenario("commbox", {
  summary: "Another account tries our numbers, one operation after the other: to it, none of our rows exist.",
  needs: { stream: seeded<number>("commbox", "streamId"), call: seeded<number>("commbox", "objectId"), agent: seeded<number>("commbox", "managerId"), user: seeded<number>("commbox", "userId"), identity: seeded<number>("commbox", "userIdentityId"), tag: seeded<number>("commbox", "tagId"), group: seeded<number>("commbox", "tagGroupId"), team: seeded<number>("commbox", "teamId"), profile: seeded<number>("commbox", "profileId"), form: seeded<number>("commbox", "formId") },
  async run({ commbox, needs, check }) {
    const other = { as: "other", expect: 404 } as const;
    const [STREAM_ID, OBJECT_ID, MANAGER_ID] = [String(needs.stream), needs.call, needs.agent];
    const message = { data: { Message: "x" } };
    const status = async () => (await commbox("Get_Object", { path: { STREAM_ID, OBJECT_ID } })).body.data[0]!.statusId;
    const before = await status();
    await commbox("Get_Stream_Objects", { ...other, path: { STREAM_ID }, query: { unixStartTime: 0, unixEndTime: 1 } });
    await commbox("Create_Object", { ...other, path: { STREAM_ID }, body: message });
    await commbox("Get_Object", { ...other, path: { STREAM_ID, OBJECT_ID } });
    await commbox("Get_Object_Transcript", { ...other, path: { STREAM_ID, OBJECT_ID } });
    await commbox("Create_Child_Object", { ...other, path: { STREAM_ID, OBJECT_ID }, body: message });
    await commbox("Create_Child_Object_By_Provider_Id", { ...other, path: { STREAM_ID, STREAM_PROVIDER_ID: "call-69716571", STREAM_PROVIDER_TYPE: 5 }, body: message });
    await commbox("Set_Remark_Log", { ...other, path: { OBJECT_ID }, body: { data: { Text: "x" } } });
    await commbox("Set_Activity_Log", { ...other, path: { OBJECT_ID }, body: { data: { Text: "x" } } });
    await commbox("Get_Object_Indicators", { ...other, path: { OBJECT_ID } });
    await commbox("Set_Object_Indicator", { ...other, path: { OBJECT_ID }, body: { data: { IndicatorId: "vip", DisplayClass: "star" } } });
    await commbox("Delete_Custom_Indicator", { ...other, path: { OBJECT_ID, INDICATOR_ID: "vip" } });
    await commbox("Get_Object_Context", { ...other, path: { OBJECT_ID }, query: { properties: ["name"] } });
    await commbox("Insert_Data_Context", { ...other, path: { OBJECT_ID }, body: { data: { properties: {} } } });
    await commbox("JUMP_TO_NODE", { ...other, path: { OBJECT_ID }, body: { data: { address: "4079:n_8" } } });

    await commbox("Get_Manager", { ...other, path: { MANAGER_ID } });
    await commbox("Update_Manager", { ...other, path: { MANAGER_ID }, body: { data: { FirstName: "x" } } });
    await commbox("Delete_Manager", { ...other, path: { MANAGER_ID } });
    await commbox("Create_Manager", { ...other, body: { data: { FirstName: "x", LastName: "x", Email: "x@example.org", IsAdmin: false, Password: "x", TeamId: needs.team } } });
    await commbox("Get_Manager_stats", { ...other, path: { MANAGER_ID } });
    await commbox("Get_Manager_Assignments", { ...other, path: { MANAGER_ID } });
    await commbox("Unassign_Manager", { ...other, path: { MANAGER_ID }, query: { objectId: OBJECT_ID } });
    await commbox("Get_Manager_presence", { ...other, path: { MANAGER_ID } });
    await commbox("Update_Manager_presence", { ...other, path: { MANAGER_ID, ACTIVITY_ID: 1 } });
    await commbox("Get_Stream_Availability", { ...other, path: { STREAM_ID } });
    await commbox("Get_Substream_Availability", { ...other, path: { STREAM_ID, SUBSTREAM_ID: 0 } });

    const customer = { ...other, path: { USER_ID: needs.user } };
    await commbox("Get_User", customer);
    await commbox("Update_User", { ...customer, body: { data: { FirstName: "x" } } });
    await commbox("Delete_User", customer);
    await commbox("Get_User_Details", customer);
    await commbox("Update_User_Details", { ...customer, form: { data: { FirstName: "x" } } });
    await commbox("Get_User_Objects", { ...other, path: { USER_IDENTITY_ID: needs.identity } });
    await commbox("Get_User_Objects_V2", { ...other, path: { USER_IDENTITY_ID: needs.identity } });

    await commbox("Set_Object_Tag", { ...other, path: { STREAM_ID, OBJECT_ID, TAG_ID: needs.tag } });
    await commbox("Create_tag", { ...other, body: { data: { Name: "x", TagGroupId: needs.group } } });
    await commbox("Update_tag", { ...other, path: { TAG_ID: needs.tag }, body: { data: { Name: "x" } } });
    await commbox("Delete_tag", { ...other, path: { TAG_ID: needs.tag } });
    await commbox("Update_tags_group", { ...other, path: { TAGS_GROUP_ID: needs.group }, body: { data: { Name: "x" } } });
    await commbox("Delete_tags_group", { ...other, path: { TAGS_GROUP_ID: needs.group } });
    await commbox("Get_manager_by_team_id", { ...other, path: { TEAM_ID: needs.team } });
    await commbox("Update_team_by_team_id", { ...other, path: { TEAM_ID: needs.team } });
    await commbox("Delete_team_by_team_id", { ...other, path: { TEAM_ID: needs.team } });
    await commbox("Get_manager_by_profile_id", { ...other, path: { PROFILE_ID: needs.profile } });
    await commbox("Add_Profiles", { ...other, path: { MANAGER_ID }, query: { add: [needs.profile] } });
    await commbox("Remove_All_Manager_Profiles", { ...other, path: { MANAGER_ID } });
    await commbox("Delete_Manager_Profile", { ...other, path: { MANAGER_ID, PROFILE_ID: needs.profile } });

    const ENCRYPTED_STREAM_ID = "V2hhdHNBcHBDaGFubmVsMQ==";
    await commbox("Upload_A_File_And_Get_Id_For_Uploaded_File", { ...other, path: { ENCRYPTED_STREAM_ID }, form: { pic: { fileName: "x", contentType: "image/png", bytes: new Uint8Array(1) } } });
    await commbox("Validate_WhatsApp_Acoount", { ...other, path: { ENCRYPTED_STREAM_ID, PHONE_NUMBER: 12025550143 } });
    await commbox("Get_WhatsApp_Templates", { ...other, path: { ENCRYPTED_STREAM_ID } });
    await commbox("Send_Templated_Message_V2", { ...other, path: { ENCRYPTED_STREAM_ID }, body: { data: [{ template_data: { to: "12025550143", template: { name: "order_ready", language: { code: "en" } } } }] } });
    await commbox("EmarsysSendWhatsAppTemplate", { as: "emarsys", expect: 404, path: { ENCRYPTED_STREAM_ID: "T3RoZXJWb2ljZTAwMDAwMQ==" }, body: { to: "12025550143", templateName: "order_ready", "template.language.code": "en" } });
    const whose = { streamProviderId: "12025550143", streamProviderType: 5 as const };
    await commbox("Get_New_Form_Link", { ...other, path: { FORM_ID: needs.form }, body: { data: whose } });
    await commbox("Create_Predefined_Form_Link", { ...other, path: { FORM_ID: needs.form }, form: whose });
    check("our call is as it was", await status(), before);
  },
});
