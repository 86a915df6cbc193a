import type { Act } from "../../core/act.ts";
import type { Stimulus } from "../../core/vendor.ts";
import type { Types } from "../resources.ts";
import { script, type Meant } from "./scripts.ts";
import { transcriptOf, type Turn } from "./results.ts";

const text = (description: string) => ({ type: "string", minLength: 1, description });
const account = text("organisation; left out: that of the credential `default`");
const id = text("system id of a call");
const callId = text("the caller's own id, also of a call that is still to be created");
const fileKey = text("key of a recording; every call that refers to it");

/** What the outside does to an analysis: nothing of this is in the vendor's API. */
export const stimuli: Readonly<Record<string, Stimulus>> = {
  failProcessing: {
    summary: "The analysis of a call fails: at once when it is under way, else the next time it begins.",
    schema: { type: "object", additionalProperties: false, properties: { account, id, callId }, oneOf: [{ required: ["id"] }, { required: ["callId"] }] },
    run: (act: Act<Types>, { id, callId }: Meant) => {
      const call = id === undefined ? act.table("calls").first("callId", `${act.account}/${callId}`) : act.get("calls", id);
      if (call && act.can("calls", call.id, "fail")) return { processingStatus: act.fire("calls", call.id, "fail").processingStatus };
      script(act, { ...(id === undefined ? { callId } : { id }) }, { fails: true });
      return { processingStatus: call?.processingStatus ?? null, nextRun: "fails" };
    },
  },
  scriptAnalysis: {
    summary: "What the analysis of a call, or of every call with a recording, will say. Counts from its next run on.",
    schema: {
      type: "object",
      additionalProperties: false,
      properties: {
        account, id, callId, fileKey,
        executiveSummary: text("Markdown"),
        transcript: text("Markdown of the whole transcript; or give turns"),
        turns: {
          type: "array",
          minItems: 1,
          items: { type: "object", additionalProperties: false, required: ["speaker", "text"], properties: { at: { type: "number", minimum: 0, description: "seconds from the start" }, speaker: text("such as Agent"), text: text("what is said") } },
        },
      },
      oneOf: [{ required: ["id"] }, { required: ["callId"] }, { required: ["fileKey"] }],
      anyOf: [{ required: ["executiveSummary"] }, { required: ["transcript"] }, { required: ["turns"] }],
    },
    run: (act: Act<Types>, { id, callId, fileKey, executiveSummary, transcript, turns }: Meant & { executiveSummary?: string; transcript?: string; turns?: Turn[] }) => {
      const spoken = transcript ?? (turns && transcriptOf(callId ?? id ?? fileKey!, turns));
      script(act, { ...(id ? { id } : callId ? { callId } : { fileKey: fileKey! }) }, { ...(executiveSummary ? { executiveSummary } : {}), ...(spoken ? { transcript: spoken } : {}) });
    },
  },
};
