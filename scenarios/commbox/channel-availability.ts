import { scenario, seeded } from "../scenario.ts";
import { channelOf } from "./channels.ts";
import { assign, openCall, standing, tellStanding, voiceNeeds } from "./voice-call.ts";

/** A voice channel is free, becomes busy with its last agent, and free again; others are closed, switched off or without anybody. */
export const channelAvailability = scenario("commbox", {
  summary: "A voice channel is free, becomes busy with its last agent, and free again; others are closed or switched off.",
  simulatorOnly: "counts on what every agent of the account is doing",
  needs: { ...voiceNeeds, inactive: seeded<number>("commbox", "inactiveStreamId"), subchannel: seeded<number>("commbox", "subStreamId") },
  async run({ commbox, needs, check }) {
    const state = async (channel: number) => (await commbox("Get_Stream_Availability", { path: { STREAM_ID: String(channel) }, query: { ignoreAutomationExsistance: true } })).body.data.state;
    check("somebody is free", await state(needs.channel), 1);
    check("switched off", await state(needs.inactive), 0);
    const calls = [];
    for (const agent of [needs.agentA, needs.agentB]) {
      const call = await openCall(commbox, needs);
      await assign(commbox, agent, call);
      calls.push(call);
    }
    check("all are on calls", await state(needs.channel), 2);
    // Only agent A may work on the second channel, and is on a call; agent C is away.
    check("the second channel has nobody left", await state(needs.secondChannel), 2);
    await tellStanding(commbox, calls[1]!, standing(needs, "DISCONNECTED"));
    check("one is free again", await state(needs.channel), 1);
    const before = [];
    for (const MANAGER_ID of [needs.agentA, needs.agentB]) before.push({ MANAGER_ID, ACTIVITY_ID: (await commbox("Get_Manager_presence", { path: { MANAGER_ID } })).body.data.type_id });
    for (const agent of [needs.agentA, needs.agentB]) await commbox("Update_Manager_presence", { path: { MANAGER_ID: agent, ACTIVITY_ID: 3 } });
    check("nobody is there", await state(needs.channel), 3);

    const chat = await channelOf(commbox, "chat");
    const part = async (SUBSTREAM_ID: number) => (await commbox("Get_Substream_Availability", { path: { STREAM_ID: chat.code, SUBSTREAM_ID }, query: { autoAssign: true, includeDetails: true } })).body.data.state;
    check("a part that is switched off", await part(needs.subchannel + 1), 0);
    check("a part without anybody", await part(needs.subchannel), 3);
    await commbox("Update_Manager_presence", { path: { MANAGER_ID: needs.agentA, ACTIVITY_ID: 1 } });
    check("a part with an agent", await part(0), 1);
    for (const path of before) await commbox("Update_Manager_presence", { path });
  },
});
