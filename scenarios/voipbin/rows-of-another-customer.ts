import { scenario } from "../scenario.ts";
import { everyRequest } from "./every-request.ts";
import { rowsOfNobody, rowsOfTheFreeCustomer } from "./every-row.ts";

/** Operations that name a row elsewhere than in their path. */
const NAMED = [
  ...["PostCalls", "PostGroupcalls", "PostActiveflows", "PostTransfers", "PostTranscribes", "GetTranscripts", "PostSpeakings", "PostCampaigns"],
  ...["PostAicalls", "GetAimessages", "PostAimessages", "PostAisummaries", "PostEmails"],
  ...["PostServiceAgentsTalkChats", "GetServiceAgentsTalkMessages", "PostServiceAgentsTalkMessages"],
];
/** These look a row up by a telephone number, which two customers may know. */
const LOOKUPS = ["GetContactsLookup", "GetServiceAgentsContactsLookup"];
/** A key belongs to nobody in person. */
const OWN = ["GetMe", "GetServiceAgentsMe", "PutServiceAgentsMe", "PutServiceAgentsMeAddresses", "PutServiceAgentsMePassword", "PutServiceAgentsMeStatus"];
/** What a super admin alone may do, for any customer. */
const SUPER = /Customers|Providers|Routes|StorageAccounts|Force$/;

/** A customer asks for rows of another one and for rows that nobody has; both are not there. */
export const rowsOfAnotherCustomer = scenario("voipbin", {
  summary: "A customer asks for rows of another one and for rows that nobody has; both are not there.",
  settings: { voipbin: { profile: "documented" } },
  needs: rowsOfTheFreeCustomer,
  async run({ voipbin, check, needs }) {
    await voipbin("PostAuthLogin", { as: null, body: { username: "nobody@example.com", password: "not-a-real-password" }, expect: 401 });
    const namesRow = (id: string) => NAMED.includes(id) || OWN.includes(id) || (/Id(?![a-z])/.test(id) && id !== "PutCustomerBillingAccountId");
    for (const [id, request] of Object.entries(everyRequest(voipbin, needs))) {
      if (namesRow(id) && !SUPER.test(id)) check(`${id} of another customer`, (await request({ expect: "any" })).status, 404);
    }
    for (const [id, request] of Object.entries(everyRequest(voipbin, rowsOfNobody))) {
      if (namesRow(id) || LOOKUPS.includes(id)) check(`${id} of nobody`, (await request({ as: SUPER.test(id) ? "superadmin" : "default", expect: "any" })).status, 404);
    }
  },
});
