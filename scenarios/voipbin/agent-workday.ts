import { scenario, seeded } from "../scenario.ts";
import { numberEnding, tel } from "./desk.ts";

/** An agent logs in, is there for calls, keeps the address book, writes to a colleague and stores a file. */
export const agentWorkday = scenario("voipbin", {
  summary: "An agent logs in, is there for calls, keeps the address book, writes to a colleague and stores a file.",
  simulatorOnly: "logs in with the password of the sample agent",
  needs: { number: seeded("voipbin", "number"), agent: seeded("voipbin", "agent1"), colleague: seeded("voipbin", "agent2") },
  async run({ voipbin, events, check, checkLike, needs }) {
    const as = "agent1";
    const login = await voipbin("PostAuthLogin", { body: { username: "agent1@example.com", password: "agent1-example-password" } });
    check("a cookie holds the token", login.headers.get("set-cookie"), new RegExp(`^token=${login.body.token}; Max-Age=604800`));
    const { body: me } = await voipbin("GetServiceAgentsMe", { as });
    check("the same by both ways", (await voipbin("GetMe", { as })).body, me);
    const { body: byToken } = await voipbin.raw("GET", "/v1.0/me", { as: null, headers: { authorization: `Bearer ${login.body.token}` }, allow2xx: true, expect: 200 });
    check("and by the fresh token", byToken, me);
    await voipbin("PutServiceAgentsMeStatus", { as, body: { status: "available" } });
    await events.expect("agent_status_updated", { id: needs.agent, status: "available" });

    const { body: placed } = await voipbin("PostCalls", { body: { source: tel(needs.number), destinations: [tel(numberEnding("13")), tel(numberEnding("14"))], actions: [{ type: "answer" }] } });
    const [own, other] = placed.calls.map(({ id }) => id) as [string, string];
    check("own calls only", (await voipbin("GetServiceAgentsCalls", { as })).body.result.map(({ id }) => id).filter((id) => id === own || id === other), [own]);
    await voipbin("GetServiceAgentsCallsId", { as, path: { id: own } });
    await voipbin("GetServiceAgentsCallsId", { as, path: { id: other }, expect: 400 });
    await voipbin("GetCalls", { as, expect: 400 });
    await voipbin("GetCalls", { as: null, expect: 401 });

    const { body: contact, status } = await voipbin("PostServiceAgentsContacts", { as, body: { first_name: "Dana", last_name: "Example" } });
    check("made", status, 201);
    const path = { id: contact.id! };
    const { body: tags } = await voipbin("GetServiceAgentsTags", { as });
    const added = [
      await voipbin("PostServiceAgentsContactsIdPhoneNumbers", { as, path, body: { number: "+44 7700 900555", type: "mobile", is_primary: true } }),
      await voipbin("PostServiceAgentsContactsIdEmails", { as, path, body: { address: "Dana@Example.com", type: "work", is_primary: true } }),
      await voipbin("PostServiceAgentsContactsIdTags", { as, path, body: { tag_id: tags.result[0]!.id! } }),
    ];
    check("each is made", added.map(({ status }) => status), [201, 201, 201]);
    const { body: found } = await voipbin("GetServiceAgentsContactsLookup", { as, query: { phone: "+447700900555" } });
    checkLike("found by the number", found, { id: contact.id, emails: [{ address: "dana@example.com" }], tag_ids: [tags.result[0]!.id] });

    const direct = { type: "direct", participants: [{ owner_type: "agent", owner_id: needs.colleague }] } as const;
    const open = async () => (await voipbin("PostServiceAgentsTalkChats", { as, body: { ...direct, participants: [...direct.participants] } })).body;
    const chat = await open();
    check("always the same chat", (await open()).id, chat.id);
    await events.expect("chat_created", { id: chat.id });
    for (const owner_id of [needs.agent, needs.colleague]) await events.expect("participant_added", { chat_id: chat.id, owner_id });
    const { body: message } = await voipbin("PostServiceAgentsTalkMessages", { as, body: { chat_id: chat.id!, type: "normal", text: "Who takes the next one?" } });
    await events.expect("message_created", { id: message.id, chat_id: chat.id });
    check("the colleague reads it", (await voipbin("GetServiceAgentsTalkMessages", { as: "agent2", query: { chat_id: chat.id! } })).body.result.map(({ text }) => text), ["Who takes the next one?"]);
    for (let at = 0; at < 2; at++) await voipbin("PostServiceAgentsTalkMessagesIdReactions", { as: "agent2", path: { id: message.id! }, body: { emoji: "👍" } });
    await events.expect("message_reaction_updated", { id: message.id });
    await events.none("message_reaction_updated");
    check("one reaction", (await voipbin("GetServiceAgentsTalkMessagesId", { as, path: { id: message.id! } })).body.metadata!.reactions!.length, 1);
    await voipbin("DeleteServiceAgentsTalkMessagesId", { as, path: { id: message.id! } });
    await events.expect("message_deleted", { id: message.id });
    await voipbin("DeleteServiceAgentsTalkMessagesId", { as, path: { id: message.id! }, expect: 400 });

    const file = { fileName: "note.txt", contentType: "text/plain", bytes: new TextEncoder().encode("Call back at nine.") };
    const { body: stored } = await voipbin("PostServiceAgentsFiles", { as, form: { file } });
    const { body: seen } = await voipbin("GetFilesId", { as: "admin", path: { id: stored.id! } });
    checkLike("an admin sees it", seen, { filename: "note.txt", filesize: file.bytes.length, owner_id: needs.agent });
    check("what it holds", (await voipbin.link(seen.uri_download!)).text, "Call back at nine.");
    await voipbin("PutServiceAgentsMeStatus", { as, body: { status: me.status } });
  },
});
