import { scenario } from "../scenario.ts";
import { agent, callSettings, conversation, CUSTOMER, deskNeeds, entries, latest, NUMBER, present, spoken, timeline } from "./desk.ts";

/** A caller waits, is answered, is moved to another queue, answered there, and hangs up. */
export const inboundCallMovedToAnotherQueue = scenario("infobip", {
  summary: "A caller waits, is answered, is moved to another queue, answered there, and hangs up.",
  settings: callSettings,
  needs: deskNeeds,
  async run({ infobip, stimulus, needs, telephone, events, clock, check, checkLike }) {
    const { body: music } = await infobip("uploadAudioFiles", { body: { url: "https://www.example.com/music.wav" } });
    const wanted = {
      name: "Patience",
      maximumWaitTime: { unit: "MINUTES", value: 2 },
      greetingMessage: spoken("Welcome to us"),
      musicOnHold: { enabled: true, fileAudioSource: { fileDescriptor: music.fileId } },
      announcementMessage: { ...spoken("You are number {POSITION_IN_QUEUE} in line"), repeatInterval: { unit: "SECONDS", value: 20 } },
      maximumWaitTimeMessage: spoken("Please call again"),
      conditionType: "QUEUE",
      condition: { queues: [needs.queue] },
    } as const;
    const { body: strategy } = await infobip("createConversationsWaitingStrategy", { body: wanted });
    check("senders of one for queues", strategy.senders, []);
    const other = { ...wanted, conditionType: "SENDER" as const, condition: { senders: [{ clientType: "PSTN" as const, identifier: NUMBER }] } };
    await infobip("updateConversationsWaitingStrategy", { path: { id: strategy.id }, body: other, expect: 400 });
    await infobip("updateConversationsWaitingStrategy", { path: { id: strategy.id }, body: { ...wanted, name: "Much patience" } });
    check("renamed", (await infobip("getConversationsWaitingStrategy", { path: { id: strategy.id } })).body.name, "Much patience");

    await telephone.calls(CUSTOMER, NUMBER);
    const id = await latest(infobip);
    await events.expect("CONVERSATION_CREATED", { id });
    await events.expect("CONVERSATION_QUEUE_UPDATED", { id });
    checkLike("waits", await conversation(infobip, id), { status: "OPEN", queueId: needs.queue });
    await clock.pass("45s");
    const heard = await timeline({ stimulus }, id);
    check("heard", heard, [
      [0, "greeting", "Welcome to us"],
      [1.2, "music", music.fileId],
      [20, "announcement", "You are number 1 in line"],
      [22.4, "music", music.fileId],
      [40, "announcement", "You are number 1 in line"],
      [42.4, "music", music.fileId],
    ]);

    await present(infobip, needs.a);
    check("rings", (await agent(infobip, needs.a)).availability, "BUSY");
    await stimulus("infobip", "rtcAnswer", { agentId: needs.a });
    await events.expect("CONVERSATION_ASSIGNMENT_UPDATED", { id });
    check("whose", (await conversation(infobip, id)).agentId, needs.a);

    const { body: queues } = await infobip("getTransferQueues");
    checkLike("queues", queues.elements.find(({ queueId }) => queueId === needs.secondQueue), { queueName: "Sales", active: true, autoAssignmentEnabled: true });
    check("the default queue has no id", queues.elements.filter(({ queueId }) => queueId === null).map(({ queueName }) => queueName), ["Default"]);
    const path = { conversationId: id };
    await infobip.wrong("transferCallToQueue", { breaks: "body.queueId", expect: 400 }, { path, body: {} });
    checkLike("unknown queue", (await infobip("transferCallToQueue", { path, body: { queueId: "none" }, expect: 404 })).body, { status: "ERROR" });
    const { body: queue } = await infobip("getQueue", { path: { queueId: needs.secondQueue } });
    const closed = { name: "Closed", message: "We are back tomorrow.", timezone: "Europe/London", workWeek: never, enabled: true, holidays: [] };
    const { body: hours } = await infobip("createWorkingHours", { body: closed });
    await infobip("updateQueue", { path: { queueId: needs.secondQueue }, body: { name: "Sales", isAutoAssignmentEnabled: false } });
    checkLike("hands out nothing", (await infobip("transferCallToQueue", { path, body: { queueId: needs.secondQueue }, expect: 409 })).body, { status: "ERROR" });
    await infobip("updateQueue", { path: { queueId: needs.secondQueue }, body: { name: "Sales", isAutoAssignmentEnabled: true, workingHoursId: hours.id } });
    checkLike("closed", (await infobip("transferCallToQueue", { path, body: { queueId: needs.secondQueue }, expect: 409 })).body, { status: "ERROR" });
    check("shown as closed", (await infobip("getTransferQueues")).body.elements.find(({ queueId }) => queueId === needs.secondQueue)!.active, false);
    await infobip("updateWorkingHours", { path: { id: hours.id }, body: { ...closed, workWeek: always } });

    await infobip("updateTransferStrategy", { body: { musicOnHold: { enabled: true, useDefault: false, fileAudioSource: { fileDescriptor: music.fileId } } } });
    check("done", (await infobip("transferCallToQueue", { path, body: { queueId: needs.secondQueue } })).body.status, "SUCCESS");
    await events.expect("CONVERSATION_QUEUE_UPDATED", { id });
    checkLike("still the first agent's", await conversation(infobip, id), { queueId: needs.secondQueue, agentId: needs.a });
    await present(infobip, needs.b);
    await stimulus("infobip", "rtcAnswer", { agentId: needs.b });
    await events.expect("CONVERSATION_ASSIGNMENT_UPDATED", { id });
    check("whose now", (await conversation(infobip, id)).agentId, needs.b);
    check("the first wraps up", (await agent(infobip, needs.a)).availability, "BUSY");

    await telephone.hangsUp(CUSTOMER);
    check("entries", await entries(infobip, id), ["CALL_START", "CALL_HANGUP"]);
    check("the second wraps up", (await agent(infobip, needs.b)).availability, "BUSY");
    await infobip("updateConversation", { path, body: { status: "CLOSED" } });
    checkLike("nothing to hand on", (await infobip("transferCallToQueue", { path, body: { queueId: needs.queue }, expect: 412 })).body, { status: "ERROR" });
    await infobip("updateQueue", { path: { queueId: needs.secondQueue }, body: { name: queue.name, isAutoAssignmentEnabled: queue.isAutoAssignmentEnabled, workingHoursId: queue.workingHoursId } });
  },
});

const everyDay = <Day>(day: Day) => ({ MONDAY: day, TUESDAY: day, WEDNESDAY: day, THURSDAY: day, FRIDAY: day, SATURDAY: day, SUNDAY: day });
const always = everyDay({ startTime: 0, endTime: 1440, enabled: true });
const never = everyDay({ startTime: 0, endTime: 0, enabled: false });
