import { scenario } from "../scenario.ts";
import { everyRequest } from "./every-request.ts";
import { rowsOfNobody } from "./every-row.ts";

const LISTS = (["Agents", "Calls", "Contacts", "Conversations", "Extensions", "Files", "Tags", "TalkChannels", "TalkChats"] as const).map((name) => `GetServiceAgents${name}` as const);
const BODIES = ["PostServiceAgentsContacts", "PostServiceAgentsTalkChats", "PostServiceAgentsTalkMessages", "PutServiceAgentsMe", "PutServiceAgentsMeAddresses", "PutServiceAgentsMePassword", "PutServiceAgentsMeStatus", "PostAuthSignup", "PostAuthLogin", "PostAuthPasswordForgot", "PostAuthPasswordReset", "PostAuthEmailVerify", "PostAuthCompleteSignup"] as const;

/** An agent asks for rows that nobody has, for pages that cannot be counted and bodies that cannot be read. */
export const oddRequestsOfAgents = scenario("voipbin", {
  summary: "An agent asks for rows that nobody has, for pages that cannot be counted and bodies that cannot be read.",
  async run({ voipbin, checkLike }) {
    for (const [id, request] of Object.entries(everyRequest(voipbin, rowsOfNobody))) {
      if (/ServiceAgents.*Id(?![a-z])|^(Get|Delete)(Storage)?FilesId|Lookup/.test(id)) await request({ as: "agent1", expect: 400 });
    }
    for (const id of [...LISTS, "GetStorageFiles", "GetCalls"] as const) {
      const { body } = await voipbin.wrong(id, { breaks: "query.page_size", expect: 400 }, { as: id === "GetCalls" ? "default" : "agent1", query: { page_size: "many" } });
      checkLike(`${id}: which parameter`, body, { msg: /^Invalid format for parameter page_size/ });
    }
    for (const id of BODIES) await voipbin.wrong(id, { breaks: "body", expect: 400 }, { as: id.includes("Auth") ? null : "agent1", raw: "{", headers: { "content-type": "application/json" } });
    for (const id of ["GetMe", "GetServiceAgentsMe"] as const) await voipbin(id, { expect: 400 });
    for (const id of ["service_agents/files", "storage_files", "files"]) await voipbin.raw("POST", `/v1.0/${id}`, { body: "a note", headers: { "content-type": "text/plain" }, expect: 400 });
    await voipbin.raw("GET", "/v1.0/tags/x", { expect: 400 });
    for (const id of ["GetTranscripts", "GetAimessages", "GetServiceAgentsTalkMessages"] as const) checkLike(`${id}: of what`, (await voipbin.wrong(id, { breaks: "query", expect: 400 })).body, { msg: /is required, but not found$/ });
    for (const id of ["GetAuthEmailVerify", "GetAuthPasswordReset"] as const) await voipbin.wrong(id, { breaks: "query.token", expect: 400 }, { as: null, query: { token: "x" } });
    for (const id of ["GetWs", "GetServiceAgentsWs"] as const) await voipbin(id, { as: "agent1", expect: 400 });
    await voipbin.raw("GET", "/v1.0/nowhere", { expect: 404 });
  },
});
