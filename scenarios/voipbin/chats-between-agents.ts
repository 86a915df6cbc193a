import { scenario, seeded } from "../scenario.ts";
import { FILE } from "./every-row.ts";

/** Agents found a group and a public channel, come and go, show things, thank one another, and close them again. */
export const chatsBetweenAgents = scenario("voipbin", {
  summary: "Agents found a group and a public channel, come and go, show things, thank one another, and close them again.",
  needs: { agent1: seeded("voipbin", "agent1"), agent2: seeded("voipbin", "agent2") },
  async run({ voipbin, events, check, needs }) {
    const anna = { as: "agent1" } as const;
    const ben = { as: "agent2" } as const;
    const { body: group } = await voipbin("PostServiceAgentsTalkChats", { ...anna, body: { type: "group", name: "Night shift" } });
    const path = { id: group.id! };
    await events.expect("chat_created", path);
    await voipbin("PutServiceAgentsTalkChatsId", { ...anna, path, body: { name: "Early shift", detail: "" } });
    await events.expect("chat_updated", path);
    const { body: place } = await voipbin("PostServiceAgentsTalkChatsIdParticipants", { ...anna, path, body: { owner_type: "agent", owner_id: needs.agent2 } });
    await events.expect("participant_added", { owner_id: needs.agent2 });
    const { body: file } = await voipbin("PostServiceAgentsFiles", { ...anna, form: { file: FILE } });
    const medias = [
      { type: "address" as const, address: { type: "tel" as const, target: "+15555550120" } },
      { type: "agent" as const, agent_id: needs.agent2 },
      { type: "file" as const, file_id: file.id! },
      { type: "link" as const, link_url: "https://www.example.com/" },
    ];
    const { body: shown } = await voipbin("PostServiceAgentsTalkMessages", { ...anna, body: { chat_id: path.id, type: "normal", text: "Look at these.", medias } });
    check("what is shown", shown.medias!.map(({ type }) => type), ["address", "agent", "file", "link"]);
    await voipbin("PostServiceAgentsTalkMessages", { ...anna, body: { chat_id: path.id, type: "system", text: "Ben has come." } });
    const { body: thanked } = await voipbin("PostServiceAgentsTalkMessagesIdReactions", { ...ben, path: { id: shown.id! }, body: { emoji: "👍" } });
    check("thanked once", thanked.metadata!.reactions!.length, 1);
    await events.expect("message_reaction_updated", { id: shown.id });
    await voipbin("DeleteServiceAgentsTalkChatsIdParticipantsParticipantId", { ...anna, path: { ...path, participant_id: place.id! } });
    await events.expect("participant_removed", { id: place.id });
    await voipbin("GetServiceAgentsTalkChatsId", { ...ben, path, expect: 400 });
    await voipbin("DeleteServiceAgentsTalkChatsId", { ...anna, path });
    await events.expect("chat_deleted", path);

    const { body: channel } = await voipbin("PostServiceAgentsTalkChats", { ...anna, body: { type: "talk", name: "Everybody" } });
    check("is found", (await voipbin("GetServiceAgentsTalkChannels", ben)).body.result.map(({ id }) => id), [channel.id]);
    await voipbin("PostServiceAgentsTalkChatsIdJoin", { ...ben, path: { id: channel.id! } });
    check("two inside", (await voipbin("GetServiceAgentsTalkChatsIdParticipants", { ...ben, path: { id: channel.id! } })).body.length, 2);
  },
});
