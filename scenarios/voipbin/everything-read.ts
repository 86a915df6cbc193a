import { scenario } from "../scenario.ts";
import { everyRequest } from "./every-request.ts";
import { rowsOfNobody, rowsOfTheFreeCustomer } from "./every-row.ts";

const SUPER = /Customers|Providers|Routes|StorageAccounts/;
/** A socket is no page, a recording lies elsewhere, the call was not traced, and the agent has neither a call nor a phone of its own. */
const ELSEWHERE = /Ws$|MediaStream|Recordingfiles|CallId|ServiceAgents(Calls|Extensions)Id/;

/** These are in no request that reads. */
const { contactPhone, contactEmail, callInQueue, participant, ...needed } = rowsOfTheFreeCustomer;

/** Everything that a customer has is read: by its key, by its agent, and by whom it may be read alone. */
export const everythingRead = scenario("voipbin", {
  summary: "Everything that a customer has is read: by its key, by its agent, and by the super admin.",
  needs: needed,
  async run({ voipbin, check, needs }) {
    const reader = (id: string) => (id.includes("ServiceAgents") || id === "GetMe" ? "freeAgent" : SUPER.test(id) ? "superadmin" : "free");
    for (const [id, request] of Object.entries(everyRequest(voipbin, { ...rowsOfNobody, ...needs }))) {
      if (!id.startsWith("Get") || ELSEWHERE.test(id)) continue;
      check(id, (await request({ as: reader(id), expect: "any" })).status, 200);
    }
  },
});
