import { scenario } from "../scenario.ts";
import { agent, callSettings, conversation, CUSTOMER, deskNeeds, latest, NUMBER, OWN, present } from "./desk.ts";

/** A call is handed on to somebody outside: not permitted, not answered, and joined. */
export const transferToAnOutsideNumber = scenario("infobip", {
  summary: "A call is handed on to somebody outside: not permitted, not answered, and joined.",
  settings: callSettings,
  needs: deskNeeds,
  billable: "places a real call",
  async run({ infobip, stimulus, needs, telephone, clock, check, checkLike }) {
    await present(infobip, needs.a);
    await telephone.calls(CUSTOMER, NUMBER);
    await stimulus("infobip", "rtcAnswer", { agentId: needs.a });
    const id = await latest(infobip);
    const path = { conversationId: id };
    const body = (externalNumber: string) => ({ externalNumber, from: OWN });
    checkLike("no such number", (await infobip("transferCallToExternalNumber", { path, body: body("123"), expect: 404 })).body, { status: "ERROR" });
    await infobip.wrong("transferCallToExternalNumber", { breaks: "body.from", expect: 400 }, { path, body: { externalNumber: "447700900114" } });
    await infobip("transferCallToExternalNumber", { path: { conversationId: (await infobip("createConversation", { body: {} })).body.id }, body: body("447700900114"), expect: 412 });

    await infobip("updateTransferToExternalNumberConfig", { body: { transferToAnyNumberEnabled: false } });
    checkLike("tagged people alone", (await infobip("getTransferToExternalNumberConfig")).body, { transferToAnyNumberEnabled: false, tagName: "external_number" });
    checkLike("not permitted", (await infobip("transferCallToExternalNumber", { path, body: body("447700900115"), expect: 409 })).body, { status: "ERROR" });
    for (const number of ["447700900102", "447700900103", "447700900113", "447700900115"]) await stimulus("infobip", "permitNumber", { number });
    for (const number of ["447700900102", "447700900103"]) {
      await infobip("transferCallToExternalNumber", { path, body: body(number) });
      await clock.pass("50s");
      check(`${number}: back`, [(await conversation(infobip, id)).agentId, (await agent(infobip, needs.a)).availability], [needs.a, "BUSY"]);
    }
    await infobip("transferCallToExternalNumber", { path, body: body("447700900113") });
    await clock.pass("5s");
    await telephone.rejects("+447700900113");
    check("declined: back", (await conversation(infobip, id)).agentId, needs.a);

    check("permitted", (await infobip("transferCallToExternalNumber", { path, body: body("447700900115") })).body.status, "SUCCESS");
    await clock.pass("5s");
    check("the agent is out", (await agent(infobip, needs.a)).availability, "BUSY");
    const legs = await telephone.legs();
    check("two talk", legs.filter(({ state }) => state === "answered").length, 2);
    await clock.pass("31s");
    check("and wraps up", (await agent(infobip, needs.a)).availability, "ACTIVE");
    await telephone.hangsUp(CUSTOMER);
    check("over for both", (await telephone.legs()).filter(({ state }) => state !== "ended").length, 0);
  },
});
