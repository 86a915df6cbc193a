import type { Stimulus } from "../../core/vendor.ts";
import { nowOf } from "../times.ts";
import { aicalls } from "./resource.ts";

const schema = { type: "object", required: ["aicallId"], properties: { aicallId: { type: "string", minLength: 1 }, account: { type: "string" } } };
const moves = (summary: string, on: string): Stimulus => ({ summary, schema, run: (act, { aicallId }) => ({ aicall: aicalls.views["default"]!(act.fire("aicalls", aicallId, on, { tm_update: nowOf(act) }) as any, act) }) });

/** What happens to an assistant at work that no operation does. */
export const assistantStimuli: Readonly<Record<string, Stimulus>> = {
  pauseAicall: moves("An assistant is put aside", "pause"),
  resumeAicall: moves("An assistant that was put aside comes back", "resume"),
  endAicall: moves("An assistant ends its work", "end"),
};
