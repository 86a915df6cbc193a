import type { Reaction } from "../core/vendor.ts";
import { analyse, begin, forget } from "./analysis/process.ts";
import { isAddress } from "./recordings.ts";
import type { StoredCall } from "./resources.ts";

const on = (moves: string[], run: Reaction["run"]): Reaction[] => moves.map((move) => ({ resource: "calls", on: move, run }));

/** A call refers to the upload that its recording is. */
const link: Reaction["run"] = (act, call: StoredCall) => {
  if (call.recordingUrl !== null && !isAddress(call.recordingUrl)) act.fire("uploads", call.recordingUrl, "link");
};

export const reactions: readonly Reaction[] = [
  ...on(["create", "attach", "complete", "reprocess"], link),
  // Another recording: a run under way is overtaken, earlier results are gone.
  ...on(["reprocess"], (act, call: StoredCall) => act.fire("calls", call.id, "requeue", { run: call.run + 1, executiveSummary: null, transcriptKey: null })),
  ...on(["requeue"], (act, _after, before: StoredCall) => forget(act, before)),
  ...on(["transcribe"], (act, call: StoredCall) => begin(act, call)),
  ...on(["analyze"], (act, call: StoredCall) => analyse(act, call)),
];
