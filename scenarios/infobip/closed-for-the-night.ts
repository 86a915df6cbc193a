import { scenario, seeded } from "../scenario.ts";
import { conversation, deskNeeds, entries, spoken, writes } from "./desk.ts";
import { holiday, newHours, newWebForm, week } from "./words.ts";

/** Working hours with a holiday, what is said outside of them, a form on a web page, and the account's older hook. */
export const closedForTheNight = scenario("infobip", {
  summary: "Working hours with a holiday, what is said outside of them, a form on a web page, and the account's older hook.",
  needs: { ...deskNeeds, office: seeded("infobip", "officeHoursId"), hours: seeded("infobip", "workingHoursId") },
  async run({ infobip, needs, stimulus, events, arrange, check, checkLike }) {
    const status = async (id: string) => (await infobip("getWorkingHoursStatus", { path: { id } })).body.status;
    check("New Year, and around the clock", [await status(needs.office), await status(needs.hours)], ["OUTSIDE_OF_WORKING_HOURS", "INSIDE_OF_WORKING_HOURS"]);
    const { body: shop } = await infobip("createWorkingHours", { body: { ...newHours, isDefault: true } });
    const path = { id: shop.id };
    await infobip("updateWorkingHours", { path, body: { ...newHours, message: "Come back tomorrow." } });
    await infobip("patchWorkingHours", { path, body: { closeConversations: true, workWeek: { ...week, WEDNESDAY: { startTime: 0, endTime: 0, enabled: false } } } });
    checkLike("read", (await infobip("getWorkingHours", { path })).body, { message: "Come back tomorrow.", closeConversations: true });
    check("listed", (await infobip("getFilteredWorkingHours", { query: { name: "Shop", enabled: true, orderBy: "name:asc" } })).body.workingHours.length, 1);
    const { body: withHoliday } = await infobip("createWorkingHoursHoliday", { path: { workingHoursId: shop.id }, body: holiday });
    const own = { workingHoursId: shop.id, id: withHoliday.holidays![0]!.id! };
    check("removed", (await infobip("deleteWorkingHoursHoliday", { path: own })).body.statusCode, "SUCCESS");
    check("removed again", (await infobip("deleteWorkingHoursHoliday", { path: own })).body.statusCode, "ERROR");
    await arrange.settings("infobip", { unknownHoliday: "404" });
    await infobip("deleteWorkingHoursHoliday", { path: own, expect: 404 });

    // Whoever writes while the queue is closed is told so, and the conversation ends.
    await infobip("updateQueue", { path: { queueId: needs.queue }, body: { name: "Support", workingHoursId: shop.id } });
    const late = await writes({ stimulus }, "15555550161");
    check("closed", (await conversation(infobip, late)).status, "CLOSED");
    await events.expect("OUTBOUND_MESSAGE", { id: late });
    check("was told so", (await entries(infobip, late)).length, 2);

    const away = { workingHoursConfigId: shop.id };
    await infobip("getConversationsAwayAudioMessage", { path: away, expect: 404 });
    for (const text of ["We are closed.", "We are closed today."]) {
      checkLike("spoken", (await infobip("upsertAwayAudioMessage", { path: away, body: { audioSource: spoken(text), collectables: [{ code: "1", action: "CALLBACK", value: "1" }] } })).body, { workingHoursConfigId: shop.id });
    }
    await infobip("getConversationsAwayAudioMessage", { path: away });
    check("gone", (await infobip("deleteConversationsAwayAudioMessage", { path: away })).body.status, "DELETED");
    await infobip("deleteWorkingHours", { path });
    await infobip("getWorkingHours", { path, expect: 404 });

    const { body: form } = await infobip("createWebform", { body: newWebForm });
    const web = { path: { id: form.id } };
    checkLike("changed", (await infobip("patchWebform", { ...web, body: { url: "https://www.example.org/help" } })).body, { url: "https://www.example.org/help" });
    await infobip("submitWebform", { ...web, body: { from: "caller@example.com", subject: "Router", content: "It blinks.", cc: ["other@example.com"] } });
    await events.expect("CONVERSATION_CREATED", { channel: "EMAIL" });
    await infobip("updateWebform", { ...web, body: { ...newWebForm, enabled: false } });
    await infobip("submitWebform", { ...web, body: { from: "caller@example.com", content: "Still." }, expect: 400 });
    checkLike("read", (await infobip("getWebform", web)).body, { enabled: false });
    await infobip("deleteWebform", web);

    // The older hook signs nothing, and is heard alone here.
    await events.unsubscribe("infobip");
    events.signedWith("infobip", null);
    await infobip("updateConversationAccountConfiguration", { body: { webhookUrl: events.address("infobip") } });
    const older = await writes({ stimulus }, "15555550162", "Are you there?");
    const { body } = await events.expect("legacy-inbound-message");
    checkLike("the older hook", body, { conversationId: older, singleSendMessage: { content: { text: "Are you there?" } } });
    await infobip("updateConversationAccountConfiguration", { body: {} });
  },
});
