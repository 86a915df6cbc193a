import type { VoipbinAct } from "../../resources.ts";
import type { FetchOutcome } from "../../../core/vendor.ts";
import { anywhere, type ActionPlan, type Outcome, type Step } from "../plan.ts";
import { goOn } from "../run.ts";
import { run } from "../parts.ts";
import { withIds } from "../stored.ts";
import type { Action, Activeflow } from "../types.ts";

const FETCHING = "fetch";
const SENDING = "webhook";

const webAddress = (text: unknown): text is string => typeof text === "string" && /^https?:\/\//i.test(text);

/** Asks a web server which actions come next. */
function fetchActions({ act, flow, action, option }: Step): Outcome {
  if (!webAddress(option["event_url"])) return "next";
  const method = String(option["event_method"] || "POST").toUpperCase();
  const body = JSON.stringify({ activeflow_id: flow.id, flow_id: flow.flow_id, reference_type: flow.reference_type, reference_id: flow.reference_id, action });
  act.fetch("actionsFetched", option["event_url"], { flow: flow.id }, { method, headers: { "content-type": "application/json" }, ...(method === "GET" ? {} : { body }) });
  return { wait: FETCHING };
}

/** The answer must be a list of actions; anything else is passed over. */
export function actionsFetched(act: VoipbinAct, outcome: FetchOutcome, { flow: id }: { flow: string }): void {
  const flow: Activeflow | undefined = act.find("activeflows", id);
  if (flow?.status !== "running" || flow.waits !== FETCHING) return;
  const actions = outcome.status === 200 ? actionsIn(act, outcome.bytes) : undefined;
  if (actions) act.update("activeflows", id, { parts: run(flow.parts, actions) });
  goOn(act, id, FETCHING);
}

function actionsIn(act: VoipbinAct, bytes: Uint8Array | undefined): readonly Action[] | undefined {
  try {
    return withIds(act, JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return undefined;
  }
}

/** Sends a request of the flow's own, as it is. */
function send({ act, flow, option }: Step): Outcome {
  if (!webAddress(option["uri"])) return "next";
  const method = String(option["method"] || "POST").toUpperCase();
  const body = typeof option["data"] === "string" ? option["data"] : JSON.stringify(option["data"] ?? "");
  act.fetch("webhookSent", option["uri"], { flow: flow.id }, { method, headers: { "content-type": option["data_type"] || "application/json" }, ...(method === "GET" ? {} : { body }) });
  return option["sync"] ? { wait: SENDING } : "next";
}

export const webhookSent = (act: VoipbinAct, _: FetchOutcome, { flow }: { flow: string }): void => goOn(act, flow, SENDING);

/** What a flow asks of the web. */
export const requests: Readonly<Record<string, ActionPlan>> = { fetch: anywhere(fetchActions), webhook_send: anywhere(send) };
