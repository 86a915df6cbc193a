import { scenario } from "../scenario.ts";
import { NIL, type Voipbin } from "./desk.ts";
import { everyRequest } from "./every-request.ts";
import { FILE, ofTheFreeCustomer, type Requests, type Rows, rowsOfNobody } from "./every-row.ts";

const SUPER = /Providers|Routes|StorageAccounts|Force$|Renew/;
/** Who leaves, its key and its space go in stories of their own; here the customer stays to the end. What a password was nobody can say. */
const LATER = /Auth|Customer|AccesskeysId|StorageAccountsId|FilesId|MePassword/;
/** These need a call that is there, or make what is there already. */
const NEEDS_MORE = /^(Post|Delete)(Extensions|Trunks|StorageAccounts|Calls|Conferences|QueuecallsIdKick|QueuecallsReference|Transfers|Transcribes|Speakings|Campaigns|Aicalls|Aisummaries|ServiceAgentsTalkChats)(Id(?!$).*)?$|PostServiceAgentsTalkChats$|ParticipantId$|ServiceAgentsContactsId./;
/** What calls left that are over, and the one trunk of the plan: who makes calls and trunks takes these away. */
const OF_OTHERS = /^Delete(Aicalls|Aisummaries|Calls|Campaigncalls|Conferencecalls|Queuecalls|Recordings|Speakings|Transcribes|Trunks)Id$/;
/** What a request to make one is called, and the row that it makes. */
const MAKES: Readonly<Record<string, keyof Rows>> = {
  PostAccesskeys: "accesskey", PostActiveflows: "activeflow", PostAgents: "agent", PostAimessages: "aimessage", PostAis: "ai", PostContacts: "contact", PostConversationAccounts: "conversationAccount", PostEmails: "email",
  PostFlows: "flow", PostGroupcalls: "groupcall", PostMessages: "message", PostNumbers: "number", PostOutdials: "outdial", PostOutdialsIdTargets: "outdialtarget", PostOutplans: "outplan",
  PostProviders: "provider", PostQueues: "queue", PostRoutes: "route", PostServiceAgentsTalkMessages: "talkMessage", PostTags: "tag", PostTeams: "team",
};
/** Adds to a row that was made; what an account is given is spent at once. */
const INTO = /^Post(?!BillingAccounts).*Id[A-Z]/;
const asker = (id: string) => (id.includes("ServiceAgents") ? "freeAgent" : SUPER.test(id) ? "superadmin" : "free");

/** A customer makes one row of each kind, changes it, adds to it, and deletes it. */
export const everythingChangedAndDeleted = scenario("voipbin", {
  summary: "A customer makes one row of each kind, changes it, adds to it, and deletes it.",
  needs: ofTheFreeCustomer("customer", "billingAccount", "agent", "trunk", "recording", "flow", "aicall", "conversation"),
  async run({ voipbin, events, until, check, needs }) {
    await events.subscribe("voipbin", { account: needs.customer });
    const putBack = await ownValues(voipbin, needs);
    const all = (verb: string, rows: Rows) => Object.entries(everyRequest(voipbin, rows)).filter(([id]) => id.startsWith(verb) && !LATER.test(id));
    const mine: Record<keyof Rows, string> = { ...rowsOfNobody, ...needs };
    const make = async ([id, request]: readonly [string, Requests[string]]) => {
      const { status, body } = await request({ as: asker(id), expect: "any" });
      check(id, status, (s: number) => s === 200 || s === 201);
      const made = body as { id: string; emails?: { id: string }[]; phone_numbers?: { id: string }[] };
      if (MAKES[id]) mine[MAKES[id]] = made.id;
      if (id === "PostContacts") [mine.contactEmail, mine.contactPhone] = [made.emails![0]!.id, made.phone_numbers![0]!.id];
    };
    const posts = (into: boolean) => all("Post", mine).filter(([id]) => !NEEDS_MORE.test(id) && into === INTO.test(id));
    mine.chat = (await voipbin("PostServiceAgentsTalkChats", { as: "freeAgent", body: { type: "group", name: "Ours" } })).body.id!;
    for (const post of posts(false)) await make(post);
    const free = { as: "free" } as const;
    mine.extension = (await voipbin("PostExtensions", { ...free, body: { extension: "2002", name: "", detail: "", password: "not-a-real-password" } })).body.id!;
    mine.conference = (await voipbin("PostConferences", { ...free, body: { type: "conference", name: "Room", detail: "", timeout: 0, data: {}, pre_flow_id: NIL, post_flow_id: NIL } })).body.id!;
    mine.campaign = (await voipbin("PostCampaigns", { ...free, body: { name: "Second", detail: "", type: "call", service_level: 100, end_handle: "stop", actions: [], outplan_id: mine.outplan, outdial_id: mine.outdial, queue_id: NIL, next_campaign_id: NIL } })).body.id!;
    for (const [id, request] of all("Put", mine)) check(id, (await request({ as: asker(id), expect: "any" })).status, 200);
    await voipbin("PutConversationsId", { ...free, path: { id: mine.conversation }, body: { owner_type: "agent", owner_id: needs.agent } });
    await voipbin("PutCampaignsIdStatus", { ...free, path: { id: mine.campaign }, body: { status: "stop" } });
    await until(() => voipbin("GetCampaignsId", { ...free, path: { id: mine.campaign } }), ({ body }) => body.status === "stop", { within: "5m" });
    for (const post of posts(true)) await make(post);

    for (const [id, request] of all("Delete", mine)) if (!NEEDS_MORE.test(id) && !OF_OTHERS.test(id)) check(id, (await request({ as: asker(id), expect: "any" })).status, 200);
    const uploads = [await voipbin("PostStorageFiles", { as: "free", form: { file: FILE } }), await voipbin("PostServiceAgentsFiles", { as: "freeAgent", form: { file: FILE } }), await voipbin("PostFiles", { as: "free", form: { file: FILE } })];
    await voipbin("DeleteStorageFilesId", { as: "free", path: { id: uploads[0]!.body.id } });
    await voipbin("DeleteServiceAgentsFilesId", { as: "freeAgent", path: { id: uploads[1]!.body.id } });
    await voipbin("DeleteFilesId", { as: "free", path: { id: uploads[2]!.body.id } });
    await voipbin("PutAccesskeysId", { as: "free", path: { id: mine.accesskey }, body: { name: "Last", detail: "" } });
    await voipbin("DeleteAccesskeysId", { as: "free", path: { id: mine.accesskey } });
    await putBack();
  },
});

/** Reads what the story will change of rows that were there before it. @returns what puts that back */
async function ownValues(voipbin: Voipbin, { billingAccount, trunk, conversation }: { readonly billingAccount: string; readonly trunk: string; readonly conversation: string }): Promise<() => Promise<void>> {
  const [free, freeAgent] = [{ as: "free" }, { as: "freeAgent" }] as const;
  const { body: account } = await voipbin("GetBillingAccountsId", { ...free, path: { id: billingAccount } });
  const { body: line } = await voipbin("GetTrunksId", { ...free, path: { id: trunk } });
  const { body: talk } = await voipbin("GetConversationsId", { ...free, path: { id: conversation } });
  const { body: me } = await voipbin("GetServiceAgentsMe", freeAgent);
  return async () => {
    await voipbin("PutBillingAccountsId", { ...free, path: { id: billingAccount }, body: { name: account.name, detail: account.detail } });
    await voipbin("PutBillingAccountsIdPaymentInfo", { ...free, path: { id: billingAccount }, body: { payment_type: account.payment_type, payment_method: account.payment_method } });
    await voipbin("PutTrunksId", { ...free, path: { id: trunk }, body: { name: line.name, detail: line.detail, auth_types: line.auth_types ?? [], username: line.username, password: line.password, allowed_ips: line.allowed_ips ?? [] } });
    await voipbin("PutConversationsId", { ...free, path: { id: conversation }, body: { name: talk.name, detail: talk.detail, owner_type: talk.owner_type, owner_id: talk.owner_id } });
    await voipbin("PutServiceAgentsMe", { ...freeAgent, body: { name: me.name, detail: me.detail, ring_method: me.ring_method } });
    await voipbin("PutServiceAgentsMeAddresses", { ...freeAgent, body: { addresses: me.addresses ?? [] } });
    await voipbin("PutServiceAgentsMeStatus", { ...freeAgent, body: { status: me.status } });
  };
}
