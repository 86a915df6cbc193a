import { scenario } from "../scenario.ts";
import { everyRequest } from "./every-request.ts";
import { FILE, type Requests, rowsOfTheFreeCustomer } from "./every-row.ts";

const SUPER = /Providers|Routes|StorageAccounts|Force$|Renew/;
/** Who leaves, its key and its space go in stories of their own; here the customer stays to the end. */
const LATER = /Auth|Customer|AccesskeysId|StorageAccountsId|FilesId/;
/** These need a call that is there, or make what is there already. */
const NEEDS_MORE = /^(Post|Delete)(Extensions|Trunks|StorageAccounts|Calls|Conferences|QueuecallsIdKick|QueuecallsReference|Transfers|Transcribes|Speakings|Campaigns|Aicalls|Aisummaries|ServiceAgentsTalkChats)(Id(?!$).*)?$|PostServiceAgentsTalkChats$|ParticipantId$|ServiceAgentsContactsId./;
const kind = (verb: string, all: readonly (readonly [string, Requests[string]])[]) => all.filter(([id]) => id.startsWith(verb));

/** A customer changes one row of each kind, adds to it, and deletes them all. */
export const everythingChangedAndDeleted = scenario("voipbin", {
  summary: "A customer changes one row of each kind, adds to it, and deletes them all.",
  async run({ voipbin, events, clock, check }) {
    await events.subscribe("voipbin", { account: rowsOfTheFreeCustomer.customer });
    const asker = (id: string) => (id.includes("ServiceAgents") ? "freeAgent" : SUPER.test(id) ? "superadmin" : "free");
    const all = Object.entries(everyRequest(voipbin, rowsOfTheFreeCustomer)).filter(([id]) => !LATER.test(id));
    for (const [id, request] of kind("Put", all)) check(id, (await request({ as: asker(id), expect: "any" })).status, 200);
    for (const [id, request] of kind("Post", all)) if (!NEEDS_MORE.test(id)) check(id, (await request({ as: asker(id), expect: "any" })).status, (s: number) => s === 200 || s === 201);
    // The campaign that was run finds nobody left to call.
    await voipbin("PutCampaignsIdStatus", { as: "free", path: { id: rowsOfTheFreeCustomer.campaign }, body: { status: "stop" } });
    await clock.pass("2m");
    for (const [id, request] of kind("Delete", all)) if (!NEEDS_MORE.test(id)) check(id, (await request({ as: asker(id), expect: "any" })).status, 200);
    const uploads = [await voipbin("PostStorageFiles", { as: "free", form: { file: FILE } }), await voipbin("PostServiceAgentsFiles", { as: "freeAgent", form: { file: FILE } })];
    await voipbin("DeleteStorageFilesId", { as: "free", path: { id: uploads[0]!.body.id } });
    await voipbin("DeleteServiceAgentsFilesId", { as: "freeAgent", path: { id: uploads[1]!.body.id } });
    await voipbin("DeleteFilesId", { as: "free", path: { id: rowsOfTheFreeCustomer.file } });
    await voipbin("PutAccesskeysId", { as: "free", path: { id: rowsOfTheFreeCustomer.accesskey }, body: { name: "Last", detail: "" } });
    await voipbin("DeleteAccesskeysId", { as: "free", path: { id: rowsOfTheFreeCustomer.accesskey } });
    await voipbin("GetCustomer", { as: "free", expect: 401 });
  },
});
