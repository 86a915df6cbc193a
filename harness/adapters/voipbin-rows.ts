import type { RowLaw } from "./row-law.ts";

const KINDS: Readonly<Record<string, string>> = {
  Accesskeys: "access key", Activeflows: "active flow", Agents: "agent", Aicalls: "AI call", Ais: "AI", Aisummaries: "AI summary", Campaigns: "campaign", Conferences: "conference",
  Contacts: "contact", ConversationAccounts: "conversation account", Emails: "mail", Extensions: "extension", Files: "file", Flows: "flow", Groupcalls: "group call", Messages: "message",
  Numbers: "number", Outdials: "outdial", Outplans: "outplan", Providers: "provider", Queues: "queue", Routes: "route", Speakings: "speaking", StorageAccounts: "storage account", StorageFiles: "stored file",
  Tags: "tag", Teams: "team", Transcribes: "transcription", Trunks: "trunk",
};

/** What clients of VoipBin make, and remove by DELETE. Whether a removed row can be read on differs (sources.md), so nothing is concluded from that. */
export const voipbinRows: readonly RowLaw[] = [
  ...Object.entries(KINDS).map(([name, kind]): RowLaw => ({ kind, made: `Post${name}`, id: "id", remove: { operation: `Delete${name}Id`, parameter: "id" } })),
  { kind: "call", made: "PostCalls", id: "calls.0.id", remove: { operation: "DeleteCallsId", parameter: "id" } },
];
