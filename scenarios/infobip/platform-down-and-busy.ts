import { scenario } from "../scenario.ts";
import { everyRequest } from "./every-request.ts";
import { ourNeeds, ourRows } from "./rows-of-two-accounts.ts";

/** The service breaks down, and later has too much to do; its answers keep their form, and nothing is changed. */
export const platformDownAndBusy = scenario("infobip", {
  summary: "The service breaks down, and later has too much to do; its answers keep their form, and nothing is changed.",
  needs: ourNeeds,
  async run({ infobip, needs, arrange, check }) {
    const id = (body: unknown) => (body as { requestError: { serviceException: { messageId: string } } }).requestError.serviceException.messageId;
    const { body: before } = await infobip("getConversations");
    const doors = [
      (expect: 429 | 500) => infobip("createSession", { as: null, body: { username: "agent.one", password: "example-password" }, expect }),
      (expect: 429 | 500) => infobip("createOauth2Token", { as: null, form: { client_id: "client-1", client_secret: "example-client-secret", grant_type: "client_credentials" }, expect }),
    ];
    const requests = Object.values(everyRequest(infobip, ourRows(needs)));
    await arrange.fault({ kind: "status", status: 500, times: 0 });
    for (const request of requests) check("down", id((await request({ expect: 500 })).body), "GENERAL_ERROR");
    for (const door of doors) check("down at the door", id((await door(500)).body), "GENERAL_ERROR");
    await arrange.clearFaults();
    await arrange.fault({ kind: "rateLimit", seconds: 30, times: 0 });
    for (const request of requests) {
      const { body, headers } = await request({ expect: 429 });
      check("busy", [id(body), headers.get("retry-after")], ["TOO_MANY_REQUESTS", "30"]);
    }
    for (const door of doors) check("busy at the door", id((await door(429)).body), "TOO_MANY_REQUESTS");
    await arrange.clearFaults();
    check("nothing changed", (await infobip("getConversations")).body, before);
  },
});
