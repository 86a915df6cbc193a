import type { components } from "../../contracts/gen/voipbin.ts";
import type { StageTools } from "../../harness/stage-tools.ts";
import type { ClientOf } from "../scenario.ts";

export type Voipbin = ClientOf<"voipbin">;
/** An action as a request has it. */
export type Action = components["schemas"]["FlowManagerActionInput"];

export const NIL = "00000000-0000-0000-0000-000000000000";

/** A telephone address. */
export const tel = (target: string) => ({ type: "tel", target }) as const;

/** The test number that behaves as its last two digits say. */
export const numberEnding = (digits: string): string => `+155555501${digits}`;

export const readCall = async (voipbin: Voipbin, id: string) => (await voipbin("GetCallsId", { path: { id } })).body;

/** Calls a phone that is told to answer. @returns the call, which is up */
export async function callAnswered({ voipbin, telephone, events }: Pick<StageTools<unknown>, "telephone" | "events"> & { readonly voipbin: Voipbin }, source: string, callee: string, actions: readonly Action[]): Promise<string> {
  const { body } = await voipbin("PostCalls", { body: { source: tel(source), destinations: [tel(callee)], actions: [...actions] } });
  const { id } = body.calls[0]!;
  await events.expect("call_ringing", { id });
  await telephone.answers(callee);
  await events.expect("call_progressing", { id });
  return id;
}

/** Looks what calls and texts to a number start. @returns what puts that back */
export async function flowsOfNumber(voipbin: Voipbin, id: string): Promise<() => Promise<unknown>> {
  const { call_flow_id, message_flow_id } = (await voipbin("GetNumbersId", { path: { id } })).body;
  return () => voipbin("PutNumbersIdFlowIds", { path: { id }, body: { call_flow_id: call_flow_id!, message_flow_id: message_flow_id! } });
}

/** Looks whether an agent is there. @returns what puts that back */
export async function statusOfAgent(voipbin: Voipbin, id: string): Promise<() => Promise<unknown>> {
  const { status } = (await voipbin("GetAgentsId", { path: { id } })).body;
  return () => voipbin("PutAgentsIdStatus", { path: { id }, body: { status } });
}

/** An action that keeps a call up. */
export const STAY = { type: "sleep", option: { duration: 3_000_000 } } as const;

/** What signing up, or a forgotten password, sent to an address. */
export const mailsTo = async ({ stimulus }: Pick<StageTools<unknown>, "stimulus">, to: string) => ((await stimulus("voipbin", "readMail", { to })) as { result: { mails: { token: string; code: string }[] } }).result.mails;

/** Somebody signs up. @returns the new customer, its space, and requests with its key */
export async function newcomer({ voipbin, stimulus }: Pick<StageTools<unknown>, "stimulus"> & { readonly voipbin: Voipbin }, email: string) {
  const { body } = await voipbin("PostAuthSignup", { body: { email, accepted_tos: true } });
  const [mail] = await mailsTo({ stimulus }, email);
  const { body: done } = await voipbin("PostAuthCompleteSignup", { body: { temp_token: body.temp_token!, code: mail!.code } });
  const read = async (path: string, expect = 200): Promise<any> => (await voipbin.raw("GET", `/v1.0${path}?accesskey=${done.accesskey!.token!}`, { as: null, expect, allow2xx: true })).body;
  return { id: body.customer!.id!, storageAccount: (await read("/storage_account")).id as string, read };
}
