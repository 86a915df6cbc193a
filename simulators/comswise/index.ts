import type { operations } from "../../contracts/gen/comswise.ts";
import { read } from "../core/behaviours.ts";
import { defineVendor } from "../core/vendor.ts";
import { recordingFetched, transcribed } from "./analysis/process.ts";
import { stimuli } from "./analysis/stimuli.ts";
import { divergences } from "./divergences.ts";
import { comswiseError } from "./errors.ts";
import { events } from "./events.ts";
import { createCall } from "./handlers/create-call.ts";
import { listCalls, redirectCalls } from "./handlers/redirect-calls.ts";
import { requestUpload } from "./handlers/request-upload.ts";
import { downloadTranscript, putUploadObject } from "./handlers/storage.ts";
import { updateCall } from "./handlers/update-call.ts";
import { lifecycles } from "./lifecycles.ts";
import { reactions } from "./reactions.ts";
import { resources } from "./resources.ts";
import { settings } from "./settings.ts";
import { wire } from "./wire.ts";

/** What clients call; the webhook is what the vendor calls. */
type Served = Omit<operations, "deliverCallAnalysisCompleted">;

export const comswise = defineVendor<Served>()({
  name: "comswise",
  title: "Comswise",
  resources,
  lifecycles,
  reactions,
  timers: { transcribed },
  continuations: { recordingFetched },
  stimuli,
  settings,
  events,
  wire,
  error: comswiseError,
  divergences,
  operations: {
    requestUpload,
    createCall,
    updateCall,
    listCalls,
    redirectCalls,
    getCall: read("calls"),
    putUploadObject,
    downloadTranscript,
  },
  sample: { operationId: "listCalls" },
});
