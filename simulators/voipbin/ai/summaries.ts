import type { VoipbinAct } from "../resources.ts";
import { Refusal } from "../../core/refusal.ts";
import { resource } from "../../core/resource.ts";
import { isUp, type Call } from "../calls/types.ts";
import { runLater } from "../flow/run.ts";
import { NIL, ref, uuid } from "../ids.ts";
import { live, liveBy } from "../pages.ts";
import { shown } from "../shown.ts";
import { getLive } from "../soft-delete.ts";
import { dated, idOrNil, word } from "../taken.ts";
import { nowOf } from "../times.ts";
import { contentOf } from "./content.ts";

export interface Summary {
  readonly id: string;
  readonly customer_id: string;
  readonly activeflow_id: string;
  readonly on_end_flow_id: string;
  readonly reference_type: "call" | "conference" | "transcribe" | "recording";
  readonly reference_id: string;
  readonly status: "progressing" | "done";
  readonly language: string;
  readonly content: string;
  readonly tm_create: string;
  readonly tm_update: string | null;
  readonly tm_delete: string | null;
}

export const aisummaries = resource<Summary>()({
  owner: "customer_id",
  newId: uuid,
  defaults: (act) => ({ activeflow_id: NIL, on_end_flow_id: NIL, language: "", content: "", ...dated(act) }),
  indexes: {
    live,
    reference: liveBy<Summary>("reference_id"),
    /** Those that wait for the end of something. */
    waiting: { by: (row) => (row.status === "progressing" && !row.tm_delete ? row.reference_id : undefined) },
  },
  views: { default: shown<Summary>(["id", "customer_id", "activeflow_id", "on_end_flow_id", "reference_id", "tm_create", "tm_update", "tm_delete"], ["reference_type", "status", "language", "content"]) },
});

const over = (what: string) => new Refusal("illegal-transition", `${what} is over`, { rule: "a summary is asked for before the end" });

/** Is it there, and does it go on? @throws {Refusal} `not-found`; `illegal-transition` when it is over */
const CHECKS: Readonly<Record<Summary["reference_type"], (act: VoipbinAct, id: string) => Summary["status"]>> = {
  call(act, id) {
    const call: Call = getLive(act, "calls", id);
    if (!isUp(call) && call.status === "hangup") throw over(`call ${id}`);
    return "progressing";
  },
  conference(act, id) {
    if (getLive(act, "conferences", id).status === "terminated") throw over(`conference ${id}`);
    return "progressing";
  },
  transcribe: (act, id) => (getLive(act, "transcribes", id), "done"),
  recording: (act, id) => (getLive(act, "recordings", id), "done"),
};

/** Asks for a summary: one for each reference and language. @throws {Refusal} */
export function startSummary(act: VoipbinAct, given: any, activeflow?: string): Summary {
  const reference_type = word(given.reference_type, ["call", "conference", "transcribe", "recording"] as const, "reference_type");
  const [reference_id, on_end_flow_id] = [idOrNil(given.reference_id, "reference_id"), idOrNil(given.on_end_flow_id, "on_end_flow_id")];
  const language = given.language ?? "";
  const status = CHECKS[reference_type](act, reference_id);
  for (const known of act.each("aisummaries", "reference", reference_id)) if (known.language === language) return known;
  const about = { reference_type, reference_id: reference_id, language };
  const summary = act.create("aisummaries", { ...about, on_end_flow_id: on_end_flow_id, activeflow_id: ref(activeflow), status, content: status === "done" ? contentOf(act, about) : "" });
  if (status === "done") follow(act, summary);
  return summary;
}

/** What was to be summed up is over. */
export function finishSummaries(act: VoipbinAct, reference: string): void {
  for (const summary of [...act.each("aisummaries", "waiting", reference)]) follow(act, act.fire("aisummaries", summary.id, "finish", { content: contentOf(act, summary), tm_update: nowOf(act) }));
}

/** The flow for its end. */
const follow = (act: VoipbinAct, { id, on_end_flow_id, activeflow_id, reference_type, reference_id, language, content }: Summary): void =>
  runLater(act, on_end_flow_id, {
    reference_type: "ai", reference_id: id, parent: activeflow_id,
    variables: Object.fromEntries(Object.entries({ id, reference_type, reference_id, language, content }).map(([name, value]) => [`voipbin.ai_summary.${name}`, value])),
  });
