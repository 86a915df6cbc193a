import type { Act, HandlerAct } from "../../core/act.ts";
import { Refusal } from "../../core/refusal.ts";
import { resource } from "../../core/resource.ts";
import { agentOfPath } from "../agent-config/config.ts";
import { onePerAccount, setSetting, settingOf } from "../calls/one-per-account.ts";

/** What is recorded. Times in milliseconds, as on the wire. */
export interface RecordingConfig {
  readonly inbound: boolean;
  readonly outbound: boolean;
  readonly mediaType: "AUDIO" | "AUDIO_AND_VIDEO";
  readonly enabled: boolean;
  readonly enabledChangedAt: number;
  readonly autoCompose: boolean;
  readonly videoDownloadPreparation: boolean;
}
export interface Kept {
  /** The account, or the agent. */
  readonly id: string;
  readonly account: string;
}
export interface AgentRecordingConfig extends RecordingConfig, Kept {
  readonly useDefault: boolean;
}

export const recordingConfigResources = {
  "account-recording-configs": onePerAccount<RecordingConfig & Kept>(),
  "agent-recording-configs": resource<AgentRecordingConfig>()({ indexes: { id: { by: (row) => row.account } } }),
};

/** A body as a configuration; switching on or off is remembered with its time. */
function accepted(act: Act<any>, body: any, before: RecordingConfig | undefined): RecordingConfig {
  const enabled = body.enabled ?? false;
  const enabledChangedAt = before && before.enabled === enabled ? before.enabledChangedAt : act.now;
  return { inbound: body.inbound ?? false, outbound: body.outbound ?? false, mediaType: body.mediaType, enabled, enabledChangedAt, autoCompose: body.autoCompose ?? false, videoDownloadPreparation: body.videoDownloadPreparation ?? false };
}

const show = ({ id: _, account: __, ...rest }: any) => rest;
const showAgent = ({ id, account: _, ...rest }: AgentRecordingConfig) => ({ agentId: id, ...rest });
const exists = (whose: string) => new Refusal("conflict", `${whose} has a recording configuration already`, { status: 400, rule: "recording-config: POST once" });
const absent = (whose: string) => new Refusal("not-found", `${whose} has no recording configuration`, { status: 404, rule: "recording-config: none" });

const ofAccount = (act: Act<any>): RecordingConfig | undefined => settingOf(act, "account-recording-configs");
const ofAgent = (act: Act<any>, agentId: string) => act.find("agent-recording-configs", agentId) as AgentRecordingConfig | undefined;
const DEFAULT = { inbound: false, outbound: false, mediaType: "AUDIO", enabled: false, autoCompose: false, videoDownloadPreparation: false };

function getConversationsAccountRecordingConfig(act: HandlerAct<any>): unknown {
  const config = ofAccount(act);
  if (!config && act.settings.absentRecordingConfig === "404") throw absent("the account");
  return config ? show(config) : DEFAULT;
}

const updateConversationsAccountRecordingConfig = (act: HandlerAct<any>): unknown => show(setSetting(act, "account-recording-configs", accepted(act, act.body, ofAccount(act))));

function createConversationsAccountRecordingConfig(act: HandlerAct<any>): unknown {
  if (ofAccount(act)) throw exists("the account");
  return updateConversationsAccountRecordingConfig(act);
}

/** `agentIds` may hold several, with commas, or come several times. */
function getConversationsAgentRecordingConfigs(act: HandlerAct<any>): unknown {
  const wanted = act.query.agentIds === undefined ? undefined : new Set([act.query.agentIds].flat().flatMap((text: string) => text.split(",")));
  return [...(act.each("agent-recording-configs", "id") as Iterable<AgentRecordingConfig>)].filter(({ id }) => !wanted || wanted.has(id)).map(showAgent);
}

function getConversationsAgentRecordingConfig(act: HandlerAct<any>): unknown {
  const config = ofAgent(act, agentOfPath(act));
  if (!config) throw absent(`agent ${act.path.agentId}`);
  return showAgent(config);
}

function updateConversationsAgentRecordingConfig(act: HandlerAct<any>): unknown {
  const id = agentOfPath(act);
  const before = ofAgent(act, id);
  const fields = { ...accepted(act, act.body, before), useDefault: act.body.useDefault ?? false };
  return showAgent((before ? act.update("agent-recording-configs", id, fields) : act.create("agent-recording-configs", { id, ...fields })) as AgentRecordingConfig);
}

function createConversationsAgentRecordingConfig(act: HandlerAct<any>): unknown {
  if (ofAgent(act, agentOfPath(act))) throw exists(`agent ${act.path.agentId}`);
  return updateConversationsAgentRecordingConfig(act);
}

export const recordingConfigRows = {
  getConversationsAccountRecordingConfig,
  updateConversationsAccountRecordingConfig,
  createConversationsAccountRecordingConfig,
  getConversationsAgentRecordingConfigs,
  getConversationsAgentRecordingConfig,
  updateConversationsAgentRecordingConfig,
  createConversationsAgentRecordingConfig,
};

/**
 * What holds for a call of an agent: the agent's own where it is enabled and not `useDefault`, else the account's.
 * @returns undefined when the call is not recorded
 */
export function recordedAs(act: Act<any>, agentId: string, direction: "INBOUND" | "OUTBOUND"): RecordingConfig | undefined {
  const own = ofAgent(act, agentId);
  const config = own && own.enabled && !own.useDefault ? own : ofAccount(act);
  return config?.enabled && (direction === "INBOUND" ? config.inbound : config.outbound) ? config : undefined;
}
