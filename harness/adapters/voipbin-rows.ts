import type { RowLaw } from "./row-law.ts";
import { voipbinFurtherRows } from "./voipbin-further-rows.ts";

/** Rows that are not there, or belong to others, are refused with 400; 404 is the documented reading. sources.md#errors */
const gone = (status: number): boolean => status === 400;

/** Deleting a customer takes these along, at once or when its time is up. sources.md#customers */
const WITH_CUSTOMER = ["DeleteCustomersId", "PostAuthUnregister"];

type Kind = readonly [name: string, kind: string, lifecycle?: string];

/** Once deleted, refused to whoever asks for one by its id. sources.md#lists */
const HIDDEN: readonly Kind[] = [
  ["Accesskeys", "access key"], ["Activeflows", "active flow", "activeflow"], ["Emails", "mail", "email"], ["Files", "file"], ["Flows", "flow"],
  ["Messages", "message", "message"], ["Numbers", "number", "number"], ["StorageAccounts", "storage account"], ["StorageFiles", "stored file"],
];

/** Once deleted, still read by its id, with the time of it in `tm_delete`. sources.md#lists */
const MARKED: readonly Kind[] = [
  ["Agents", "agent", "agent"], ["Aicalls", "AI call", "aicall"], ["Ais", "AI"], ["Aisummaries", "AI summary", "summary"], ["Campaigns", "campaign", "campaign"], ["Conferences", "conference", "conference"],
  ["Contacts", "contact"], ["ConversationAccounts", "conversation account"], ["Customers", "customer", "customer"], ["Extensions", "extension"], ["Groupcalls", "group call", "groupcall"], ["Outdials", "outdial"],
  ["Outplans", "outplan"], ["Providers", "provider"], ["Queues", "queue"], ["Routes", "route"], ["ServiceAgentsContacts", "contact"], ["Speakings", "speaking", "speaking"], ["Tags", "tag"],
  ["Teams", "team"], ["Transcribes", "transcription", "transcribe"], ["Trunks", "trunk"],
];

/** No list of all: rooms come and go by the clock and only those of one type are shown; stored files are those of others, too. */
const UNLISTED = ["Conferences", "StorageFiles", "Customers"];

/** Asked for the same again, they answer with what is there. sources.md#aisummaries, #transcribes */
const FOUND = ["Aisummaries", "Transcribes"];

const law = ([name, kind, lifecycle]: Kind, marks?: string): RowLaw => ({
  kind,
  made: `Post${name}`,
  id: "id",
  ...(FOUND.includes(name) ? { finds: true as const, madeAt: "tm_create" } : {}),
  ...(lifecycle === undefined ? {} : { lifecycle }),
  read: { operation: `Get${name}Id`, parameter: "id", id: "id", gone },
  ...(UNLISTED.includes(name) ? {} : { list: { operation: `Get${name}`, rows: "result", id: "id", ...(name === "Messages" ? { keepsRemoved: true as const } : {}) } }),
  remove: { operation: `Delete${name}Id`, parameter: "id", ...(marks === undefined ? {} : { marks }) },
  goesWith: WITH_CUSTOMER,
});

const calls = law(["Calls", "call", "call"]);
const groupcalls = law(["Groupcalls", "group call", "groupcall"], "tm_delete");

/** What clients of VoipBin make, and remove by DELETE. */
export const voipbinRows: readonly RowLaw[] = [
  ...HIDDEN.map((kind) => law(kind)),
  ...MARKED.map((kind) => law(kind, "tm_delete")),
  { ...calls, id: "calls.*.id" },
  { ...groupcalls, made: "PostCalls", id: "groupcalls.*.id" },
  ...voipbinFurtherRows,
];
