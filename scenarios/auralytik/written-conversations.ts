import { scenario, seeded } from "../scenario.ts";

/** Written conversations are listed and read; on request personal data is masked, and what is stored stays as it is. */
export const writtenConversations = scenario("auralytik", {
  summary: "Written conversations are listed and read; on request personal data is masked, and what is stored stays as it is.",
  simulatorOnly: "counts all that is in the account, so nothing else may have happened there",
  needs: { conversation: seeded("auralytik", "conversationId"), campaign: seeded("auralytik", "campaignId") },
  async run({ auralytik, needs, stimulus, check, checkLike }) {
    const path = { id: needs.conversation };
    const contents = async (id: string, mask?: boolean) => (await auralytik("listConversationMessages", { path: { id }, ...(mask === undefined ? {} : { headers: { "X-Exclude-PII": mask } }) })).body.messages.map(({ content }) => content);
    const plain = await contents(path.id);
    check("as written", plain[0], /\+1 555 555 0112 .* jo@example\.com/);
    const masked = await contents(path.id, true);
    check("masked", masked, ["Hello, my number is **** and my mail is ****.", "Thank you. Your order **** is on its way."]);
    check("not masked", await contents(path.id, false), plain);
    check("stored as it was", await contents(path.id), plain);
    const { body: read } = await auralytik("getConversation", { path });
    checkLike("the conversation", read, { status: "completed", messageCount: 2, endedAt: /Z$/ });

    const { result } = await stimulus("auralytik", "startConversation", { channelId: "ch_7", campaignId: needs.campaign });
    const { id } = (result as { conversation: { id: string } }).conversation;
    for (const [role, content] of [["customer", "It is 12 o'clock, room 404."], ["agent", "Ring (555) 555-0199."], ["bot", "Write to a.b@example.org, please."]]) await stimulus("auralytik", "writeMessage", { conversationId: id, role, content });
    checkLike("going on", (await auralytik("getConversation", { path: { id } })).body, { status: "active", messageCount: 3, endedAt: null, channelId: "ch_7", campaignId: needs.campaign });
    // Fewer than four digits tell nobody who it is.
    check("masked too", await contents(id, true), ["It is 12 o'clock, room 404.", "Ring ****.", "Write to ****, please."]);
    check("who wrote", (await auralytik("listConversationMessages", { path: { id } })).body.messages.map(({ role }) => role), ["customer", "agent", "bot"]);
    await stimulus("auralytik", "completeConversation", { conversationId: id });
    const listed = async (query: object) => (await auralytik("listConversations", { query })).body.data.map((row) => row.id);
    check("newest first", (await listed({}))[0], id);
    check("filters hold together", await listed({ channelId: "ch_7", status: "completed", campaignId: needs.campaign }), [id]);
    check("none", await listed({ channelId: "ch_7", status: "active" }), []);
    check("a day", await listed({ dateFrom: "2024-01-16", dateTo: "2024-01-16" }), [needs.conversation]);
  },
});
