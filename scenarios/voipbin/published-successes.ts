import { scenario } from "../scenario.ts";
import { numberEnding } from "./desk.ts";

/** In the published reading some things that succeed are told by another status: made, and nothing left to show. */
export const publishedSuccesses = scenario("voipbin", {
  summary: "In the published reading some things that succeed are told by another status: made, and nothing left to show.",
  settings: { voipbin: { profile: "documented" } },
  async run({ voipbin, check, unique }) {
    const { status: made } = await voipbin("PostAgents", { body: { username: "new@example.com", password: "not-a-real-password", name: "Anna", detail: "", ring_method: "linear", permission: 16, tag_ids: [], addresses: [] } });
    const { status: started, body: flow } = await voipbin("PostActiveflows", { body: { actions: [{ type: "empty" }] } });
    const removed = await voipbin("DeleteActiveflowsId", { path: { id: (flow as { id: string }).id } });
    check("made, started, removed", [made, started, removed.status, removed.bytes.length], [201, 201, 204, 0]);
    const tag = async (name: string) => (await voipbin("PostTags", { body: { name: unique(name), detail: "" } })).body.id!;
    const [friend, press] = [await tag("friend"), await tag("press")];
    const { body: contact } = await voipbin("PostContacts", { body: { first_name: "Dana" } });
    const path = { id: contact.id! };
    const added = [
      await voipbin("PostContactsIdEmails", { path, body: { address: "dana@example.com" } }),
      await voipbin("PostContactsIdPhoneNumbers", { path, body: { number: numberEnding("20") } }),
      await voipbin("PostContactsIdTags", { path, body: { tag_id: friend } }),
      await voipbin("PostServiceAgentsContactsIdEmails", { as: "agent1", path, body: { address: "dana@example.org" } }),
      await voipbin("PostServiceAgentsContactsIdPhoneNumbers", { as: "agent1", path, body: { number: numberEnding("21") } }),
      await voipbin("PostServiceAgentsContactsIdTags", { as: "agent1", path, body: { tag_id: press } }),
    ];
    check("a contact that is added to is shown", added.map(({ status }) => status), [200, 200, 200, 200, 200, 200]);
  },
});
