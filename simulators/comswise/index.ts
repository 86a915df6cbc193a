import type { operations } from "../../contracts/gen/comswise.ts";
import { list, read, unsupported } from "../core/behaviours.ts";
import { defineVendor } from "../core/vendor.ts";
import { comswiseError } from "./errors.ts";
import { events } from "./events.ts";
import { createCall } from "./handlers/create-call.ts";
import { lifecycles } from "./lifecycles.ts";
import { resources } from "./resources.ts";
import { settings } from "./settings.ts";
import { wire } from "./wire.ts";

type Served = Omit<operations, "deliverCallAnalysisCompleted">;

export const comswise = defineVendor<Served>()({
  name: "comswise",
  title: "Comswise",
  resources: { ...resources, uploads: resources.objects },
  lifecycles,
  settings,
  events,
  wire,
  error: comswiseError,
  operations: {
    requestUpload: unsupported("next"),
    createCall,
    updateCall: unsupported("next"),
    listCalls: list("calls", { index: "newest" }),
    redirectCalls: unsupported("next"),
    getCall: read("calls"),
    putUploadObject: unsupported("next"),
    downloadTranscript: unsupported("next"),
  },
  sample: { operationId: "listCalls" },
});
