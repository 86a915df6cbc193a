import { scenario } from "../scenario.ts";
import { everyRequest } from "./every-request.ts";
import { ourNeeds, ourRows } from "./rows-of-two-accounts.ts";

interface Refused {
  readonly requestError: { readonly serviceException: { readonly messageId: string; readonly text: string } };
}

/** What a key may do that manages numbers and nothing else. */
const NUMBERS = ["getVoiceSetupOnNumber", "createVoiceSetupOnNumber", "updateVoiceSetupOnNumber", "deleteVoiceSetupOnNumber"];
/** Whoever is let in may end a session of its own. */
const ANYBODY = ["destroySession"];

/** Requests without a credential, and with one that may not: refused everywhere in the same words, whatever the family. */
export const credentialsRefusedEverywhere = scenario("infobip", {
  summary: "Requests without a credential, and with one that may not: refused everywhere in the same words, whatever the family.",
  needs: ourNeeds,
  async run({ infobip, needs, arrange, check }) {
    const words = (body: unknown) => (body as Refused).requestError.serviceException;
    const requests = Object.entries(everyRequest(infobip, ourRows(needs)));
    for (const [id, request] of requests) check(`${id} without a key`, words((await request({ as: null, expect: 401 })).body), { messageId: "UNAUTHORIZED", text: "Unauthorized" });
    for (const [id, request] of requests) {
      if (ANYBODY.includes(id)) continue;
      const as = NUMBERS.includes(id) ? "readonly" : "numbers";
      check(`${id} as ${as}`, words((await request({ as, expect: 403 })).body), { messageId: "FORBIDDEN", text: "Forbidden" });
    }
    // A key that reads may not write.
    for (const id of ["createConversation", "createMessage", "updateQueue", "updateConversationsCallTimeout", "setCallOnHold"] as const) await everyRequest(infobip, ourRows(needs))[id]({ as: "readonly", expect: 403 });
    for (const id of ["getConversations", "getQueues", "getConversationsCallTimeout", "getCallsRecordings"] as const) await everyRequest(infobip, ourRows(needs))[id]({ as: "readonly" });
    await infobip("createSession", { as: null, body: { username: "agent.one", password: "wrong" }, expect: 401 });
    const form = { client_id: "client-1", client_secret: "wrong", grant_type: "client_credentials" };
    check("token", (await infobip("createOauth2Token", { as: null, form, expect: 401 })).body, { error: "invalid_client" });
    await arrange.settings("infobip", { unauthorizedText: "Invalid login details" });
    const { body } = await infobip("getQueues", { as: null, expect: 401 });
    check("as the gateway words it", words(body).text, "Invalid login details");
  },
});
