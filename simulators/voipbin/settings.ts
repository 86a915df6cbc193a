import { choice, flag, number, seconds, text, type SettingsOf } from "../core/settings.ts";

/** Every switch of the simulated VoipBin. Two readings are told apart in contracts/voipbin/sources.md. */
export const settings = {
  profile: choice(["observed", "documented"], "observed", { summary: "observed: nearly every refusal is a 400 without a body; documented: 401, 402, 403, 404, 409 with one, 201 and 204 where they are published" }),
  frozenCustomers: choice(["served", "refused"], "served", { summary: "refused: a frozen customer is answered 403 DELETION_SCHEDULED on all but /auth/unregister" }),
  keysOfDeletedCustomers: choice(["byProfile", "taken", "refused"], "byProfile", { summary: "access keys of a deleted customer; byProfile: taken when observed, refused when documented" }),
  socketDuplicates: flag(false, { summary: "an event comes once for each of its topics that a subscription covers, as the service sends it" }),
  deletedMessages: choice(["asSent", "message_deleted"], "asSent", { summary: "the type under which a deleted text message is told: message_ringing, as sent, or message_deleted" }),
  conversationWords: choice(["observed", "documented"], "observed", { summary: "words of a conversation message: progressing, done, failed; or sending, sent, received, failed" }),
  zeroRows: choice(["refused", "answered"], "refused", { summary: "a wrong state, where the service answers 200 with a row of zeros" }),
  nextQueuecall: choice(["oldest", "newest"], "oldest", { summary: "which waiting caller an agent gets" }),
  rateLimits: flag(false, { summary: "10 requests a second and address on the open /auth routes, 20 at once" }),
  monthlyTokens: choice(["renewed", "added"], "renewed", { summary: "the plan's tokens of a new month take the place of the old ones, or come on top" }),
  linkAfterCode: choice(["usedUp", "alive"], "usedUp", { summary: "the link of a sign-up that was finished by its code; alive: it answers with the customer, once" }),
  recoveryDays: number(30, { summary: "days until a frozen customer is deleted", provenance: "documented" }),
  deliveryReports: choice(["automatic", "manual"], "automatic", { summary: "automatic: text messages and e-mails go out after 1 s and arrive 2 s later, test numbers as they behave when they are called; manual: they wait for stimuli" }),
  assistantSeconds: seconds(1, { summary: "how long an assistant thinks before it answers" }),
  assistantReply: text("I heard: ${said}", { summary: "what an assistant answers when no script of the world fits; ${said} is what it was told" }),
  summaryText: text("", { summary: "content of summaries; empty: made of the lines that were said" }),
  ragAnswer: text("The documents do not say.", { summary: "answer to a question that no row of ragAnswers fits" }),
  signupSeconds: seconds(3600, { summary: "how long the link and the code of a sign-up live", provenance: "observed" }),
};

export type Settings = SettingsOf<typeof settings>;
