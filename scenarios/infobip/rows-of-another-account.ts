import { scenario } from "../scenario.ts";
import { requestsOfRows } from "./every-request.ts";
import { theirNeeds, theirRows } from "./rows-of-two-accounts.ts";

/** Handing on looks at the call before anything else, and there is none. */
const NO_CALL = ["transferCallToAgent", "transferCallToQueue", "transferCallToExternalNumber"];

/** An account asks for rows of another one, operation after operation: none of them exists for it, and none is changed. */
export const rowsOfAnotherAccount = scenario("infobip", {
  summary: "An account asks for rows of another one, operation after operation: none of them exists for it, and none is changed.",
  needs: theirNeeds,
  async run({ infobip, needs, arrange, check }) {
    const theirs = theirRows(needs);
    const before = await infobip("getConversation", { as: "other", path: { conversationId: theirs.conversation } });
    const ids = new Set<string>();
    for (const request of Object.values(requestsOfRows(infobip, theirs))) {
      const { status, body } = await request({ expect: [400, 404, 412] });
      // The core answers 400, with a code of its own.
      if (status === 400) ids.add((body as unknown as { requestError: { serviceException: { messageId: string } } }).requestError.serviceException.messageId);
    }
    check("code", [...ids], ["NOT_FOUND"]);
    await arrange.settings("infobip", { unknownIdStatus: "404" });
    for (const [id, request] of Object.entries(requestsOfRows(infobip, theirs))) await request({ expect: NO_CALL.includes(id) ? 412 : 404 });
    check("as it was", (await infobip("getConversation", { as: "other", path: { conversationId: theirs.conversation } })).body, before.body);
  },
});
