import { scenario, seeded } from "../scenario.ts";

const STATES = ["available", "away", "busy", "offline", "ringing", ""] as const;

/** Agents say how they are, are given more to do, and leave in every state. */
export const agentsOfEveryKind = scenario("voipbin", {
  summary: "Agents say how they are, are given more to do, and leave in every state.",
  needs: { extensionId: seeded("voipbin", "extensionId") },
  async run({ voipbin, events, check, unique, needs }) {
    for (const status of STATES) {
      const { body: agent } = await voipbin("PostAgents", { body: { username: unique(`${status || "new"}@example.com`), password: "not-a-real-password", name: "Erin", detail: "", ring_method: status === "busy" ? "linear" : "ringall", permission: 16, tag_ids: [], addresses: [] } });
      const path = { id: agent.id };
      await voipbin("PutAgentsIdStatus", { path, body: { status } });
      await events.expect("agent_status_updated", { ...path, status });
      check("may more", (await voipbin("PutAgentsIdPermission", { path, body: { permission: 64 } })).body.permission, 64);
      await events.expect("agent_updated", path);
      check("as it was", (await voipbin("DeleteAgentsId", { path })).body.status, status);
      await events.expect("agent_deleted", path);
    }
    const { body: before } = await voipbin("GetServiceAgentsMe", { as: "agent1" });
    await voipbin("PutServiceAgentsMe", { as: "agent1", body: { name: "Anna", detail: "", ring_method: "linear" } });
    const { body: mine } = await voipbin("PutServiceAgentsMeAddresses", { as: "agent1", body: { addresses: [{ type: "extension", target: needs.extensionId }, { type: "sip", target: "anna@sip.example.com" }] } });
    check("phones", mine.addresses!.map(({ type }) => type), ["extension", "sip"]);
    await voipbin("GetServiceAgentsExtensionsId", { as: "agent1", path: { id: needs.extensionId } });
    await voipbin("PutServiceAgentsMe", { as: "agent1", body: { name: before.name!, detail: before.detail!, ring_method: before.ring_method! } });
    await voipbin("PutServiceAgentsMeAddresses", { as: "agent1", body: { addresses: before.addresses! } });
  },
});
