import { scenario } from "../scenario.ts";
import { requestsOfRows } from "./every-request.ts";
import { theirs } from "./rows-of-two-accounts.ts";

/** Families in which an unknown row of the address is 404 whatever the setting says; in the rest of the core it is 400 unless the setting says 404. */
const NEVER_400 = /^$/;

/** Handing on looks at the call before anything else, and there is none. */
const NO_CALL = ["transferCallToAgent", "transferCallToQueue", "transferCallToExternalNumber"];

/** An account asks for rows of another one, operation after operation: none of them exists for it, and none is changed. */
export const rowsOfAnotherAccount = scenario("infobip", {
  summary: "An account asks for rows of another one, operation after operation: none of them exists for it, and none is changed.",
  async run({ infobip, arrange, check }) {
    const before = await infobip("getConversation", { as: "other", path: { conversationId: theirs.conversation } });
    const answered: Record<string, number> = {};
    for (const [id, request] of Object.entries(requestsOfRows(infobip, theirs))) {
      const { status } = await request({ expect: [400, 404, 412] });
      answered[id] = status;
    }
    await arrange.settings("infobip", { unknownIdStatus: "404" });
    for (const [id, request] of Object.entries(requestsOfRows(infobip, theirs))) await request({ expect: NO_CALL.includes(id) ? 412 : 404 });
    check("as it was", (await infobip("getConversation", { as: "other", path: { conversationId: theirs.conversation } })).body, before.body);
  },
});
