import { get } from "./adapter.ts";
import { always, type Guards } from "./guards.ts";

/**
 * Not in here: remarks, log lines, statuses and assignments stay inside the desk; links to forms and login tickets are answered and sent
 * to nobody; an uploaded file and a bot's stored values reach nobody until something else does.
 */
export const commboxGuards: Guards = {
  billable: {
    ...always("Send_initial_text_SMS", "Send_SMS", "Send_Templated_Message_V1", "Send_Templated_Message_V2", "EmarsysSendWhatsAppTemplate", "send_campaigns"),
    // What an agent adds to a conversation goes to its customer.
    ...always("Create_Child_Object", "Create_Child_Object_By_Provider_Id"),
    // The bot goes on talking at the node that it is sent to.
    ...always("JUMP_TO_NODE"),
    // A conversation is only opened, unless its first line is sent, too.
    Create_Object: (body) => [get(body, "data", "sendToClient"), get(body, "data", "createChildObject")].some((sends) => sends !== undefined && sends !== false),
  },
  billableStimuli: ["customerWrites"],
  // Tags and indicators of a conversation are not in here: they can be put on it again.
  destructive: [
    ..."Delete_Manager Delete_User Delete_tag Delete_tags_group Delete_team_by_team_id".split(" "),
    // What an agent may do; profiles that are given replace those there are.
    ..."Update_Manager Add_Profiles Remove_All_Manager_Profiles Delete_Manager_Profile".split(" "),
  ],
};
