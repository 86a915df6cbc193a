import type { components } from "../../contracts/gen/commbox.ts";
import { type ClientOf, seeded } from "../scenario.ts";

type CommBox = ClientOf<"commbox">;
type Schemas = components["schemas"];

/** What the voice stories need: two voice channels, two active agents, one who is away, and a customer's phone. */
export const voiceNeeds = {
  channel: seeded<number>("commbox", "streamId"),
  channelCode: seeded("commbox", "streamCode"),
  secondChannel: seeded<number>("commbox", "secondStreamId"),
  agentA: seeded<number>("commbox", "managerId"),
  agentB: seeded<number>("commbox", "secondManagerId"),
  agentC: seeded<number>("commbox", "awayManagerId"),
  phone: seeded("commbox", "customerPhone"),
};

/** The values behind `voiceNeeds`, as far as a call needs them. */
export interface VoiceDesk {
  readonly channel: number;
  readonly agentA: number;
  readonly phone: string;
}

/** The five keys that say how a call stands. */
export const standing = (desk: Pick<VoiceDesk, "agentA" | "phone">, conversation_status: string, over: Schemas["FreeContent"] = {}): Schemas["FreeContent"] => ({
  conversation_status,
  call_direction: "INCOMING",
  agent_id: String(desk.agentA),
  to: desk.phone,
  call_duration: "",
  ...over,
});

/** A connected inbound call, as the vendor's article sends it. */
export const inboundCall = (desk: VoiceDesk, over: object = {}) => ({
  Type: 8 as const,
  StatusId: 8 as const,
  StreamProviderType: 5 as const,
  StreamProviderId: "call-0001",
  UserStreamProviderId: desk.phone,
  UserStreamProviderType: 5 as const,
  ManagerId: desk.agentA,
  Content: standing(desk, "CONNECTED"),
  Message: "Inbound call",
  ...over,
});

/** Opens a conversation for a call. @returns its number */
export async function openCall(commbox: CommBox, desk: VoiceDesk, over: object = {}): Promise<number> {
  const { body } = await commbox("Create_Object", { path: { STREAM_ID: String(desk.channel) }, body: { data: inboundCall(desk, over) } });
  return body.data.id;
}

export async function readCall(commbox: CommBox, channel: number, call: number) {
  const { body } = await commbox("Get_Object", { path: { STREAM_ID: String(channel), OBJECT_ID: call } });
  return body.data[0]!;
}

export const assign = (commbox: CommBox, agent: number, call: number) => commbox("Assign_Manager", { path: { MANAGER_ID: agent }, query: { objectId: call } });
export const remark = (commbox: CommBox, call: number, Text: string, more: object = {}) => commbox("Set_Remark_Log", { path: { OBJECT_ID: call }, body: { data: { Text, ...more } } });
export const tellStanding = (commbox: CommBox, call: number, content: Schemas["FreeContent"]) => commbox("Set_Object_Content", { path: { OBJECT_ID: call }, body: { data: content } });
export const setStatus = (commbox: CommBox, call: number, status: Status) => commbox("Set_Object_Status", { path: { OBJECT_ID: call, STATUS_ID: status } });
export type Status = Schemas["ObjectStatusType"];
export const RESOLVED = 2;

/** Lines of a call's log, oldest first; `data` is JSON inside text. */
export async function linesOf(commbox: CommBox, call: number, activityType?: Schemas["ObjectActivityType"]) {
  const { body } = await commbox("Get_Object_Activities", { path: { OBJECT_ID: call }, ...(activityType === undefined ? {} : { query: { activityType } }) });
  return body.data.map(({ type, data }) => ({ type, data: JSON.parse(data) as Readonly<Record<string, unknown>> }));
}
