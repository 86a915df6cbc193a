import { scenario } from "../scenario.ts";
import { everyRequest } from "./every-request.ts";
import { rowsOfNobody } from "./every-row.ts";

/** What any agent may do, beside its own things under /service_agents. */
const ANYBODY = ["GetMe", "GetFilesId", "GetStorageFiles", "GetStorageFilesId", "DeleteStorageFilesId", "GetWs"];

/** An agent tries what only admins and managers may; it is told so, or refused without a word. */
export const whatAgentsMayNotDo = scenario("voipbin", {
  summary: "An agent tries what only admins and managers may, and is refused without a word.",
  async run({ voipbin, check }) {
    for (const [id, request] of Object.entries(everyRequest(voipbin, rowsOfNobody))) {
      if (id.includes("ServiceAgents") || ANYBODY.includes(id)) continue;
      // What happened to a call is the one place where the service says why.
      const timeline = id.startsWith("GetTimelines");
      const { bytes } = await request({ as: "agent1", expect: timeline ? 403 : 400 });
      check(`${id}: without a word`, bytes.length === 0, !timeline);
    }
    for (const id of ["GetAccesskeys", "GetBillings"] as const) await voipbin(id, { as: "manager", expect: 400 });
    for (const as of ["admin", "manager"]) await voipbin("GetProviders", { as, expect: 400 });
    await voipbin("GetProviders", { as: "superadmin" });
    await voipbin("GetCalls", { as: "manager" });
  },
});
