import type { StageTools } from "../../harness/index.ts";
import { scenario, seeded } from "../scenario.ts";
import { numberEnding, tel, type Voipbin } from "./desk.ts";

/** How one of the two readings names how far a message is. */
export interface Words {
  readonly sending: string;
  readonly sent: string;
  readonly came: string;
}
type Stage = StageTools<{ readonly number: string; readonly agent: string }> & { readonly voipbin: Voipbin };

const OBSERVED: Words = { sending: "progressing", sent: "done", came: "done" };

/** A chat over LINE and by text message, in either reading. */
export const chat = (words: Words) => async ({ voipbin, events, stimulus, check, checkLike, needs }: Stage) => {
  const { body: line } = await voipbin("PostConversationAccounts", { body: { type: "line", name: "Shop", detail: "", secret: "example-secret", token: "example-token" } });
  await events.expect("account_created", { id: line.id });
  const { body: sms } = await voipbin("PostConversationAccounts", { body: { type: "sms", name: "Texts", detail: "", secret: "", token: "" } });
  await voipbin("PutConversationAccountsId", { path: { id: sms.id! }, body: { name: "Texts", detail: "not used", secret: "", token: "" } });
  await events.expect("account_updated", { id: sms.id });
  await voipbin("DeleteConversationAccountsId", { path: { id: sms.id! } });
  await events.expect("account_deleted", { id: sms.id });

  await stimulus("voipbin", "receiveLineMessage", { accountId: line.id, from: "example-line-user", text: "Are you open?" });
  const { data: asked } = await events.expect<{ id: string; conversation_id: string }>("conversation_message_created", { direction: "incoming", status: words.came });
  const path = { id: asked.conversation_id };
  checkLike("a conversation over LINE", (await voipbin("GetConversationsId", { path })).body, { type: "line" });

  const write = async (text: string) => (await voipbin("PostConversationsIdMessages", { path, body: { text, medias: [] } })).body;
  const remove = async (messageId: string) => {
    await stimulus("voipbin", "deleteConversationMessage", { messageId });
    await events.expect("conversation_message_deleted", { id: messageId });
  };
  const arrives = await write("Until six.");
  check("is being sent", arrives.status, words.sending);
  await events.expect("conversation_message_updated", { id: arrives.id, status: words.sent });
  const fails = await write("And tomorrow from nine.");
  await stimulus("voipbin", "failConversationMessage", { messageId: fails.id });
  await events.expect("conversation_message_updated", { id: fails.id, status: "failed" });
  const tooSoon = await write("Or on Monday.");
  check("what was written", (await voipbin("GetConversationsIdMessages", { path })).body.result.map(({ status }) => status), [words.sending, "failed", words.sent, words.came]);
  for (const id of [tooSoon.id!, fails.id!, arrives.id!, asked.id]) await remove(id);
  check("nothing is left", (await voipbin("GetConversationsIdMessages", { path })).body.result, []);

  await voipbin("PostMessages", { body: { source: tel(needs.number), destinations: [tel(numberEnding("01"))], text: "We are open." } });
  const { data: texted } = await events.expect<{ id: string; conversation_id: string }>("conversation_message_created", { direction: "outgoing", text: "We are open." });
  checkLike("beside the text message", (await voipbin("GetConversationsIdMessages", { path: { id: texted.conversation_id } })).body.result[0], { id: texted.id });
  await voipbin("PutConversationsId", { path: { id: texted.conversation_id }, body: { owner_type: "agent", owner_id: needs.agent } });
  await voipbin("PostServiceAgentsConversationsIdMessages", { as: "agent1", path: { id: texted.conversation_id }, body: { text: "Come in!", medias: [] } });
};

/** People write over LINE and by text message, and are answered; some of it fails, some is deleted. */
export const chatOverLine = scenario("voipbin", {
  summary: "People write over LINE and by text message, and are answered; some of it fails, some is deleted.",
  needs: { number: seeded("voipbin", "number"), agent: seeded("voipbin", "agent1") },
  run: chat(OBSERVED),
});
