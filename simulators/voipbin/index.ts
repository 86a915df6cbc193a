import { defineVendor } from "../core/vendor.ts";
import { begin } from "./begin.ts";
import { continuations } from "./continuations.ts";
import { divergences } from "./divergences.ts";
import { voipbinError } from "./errors.ts";
import { events } from "./events.ts";
import { hears } from "./hears.ts";
import { lifecycles } from "./lifecycles.ts";
import type { Served } from "./permissions.ts";
import { reactions } from "./reactions.ts";
import { resources } from "./resources.ts";
import { rows } from "./rows.ts";
import { settings } from "./settings.ts";
import { sockets } from "./socket-table.ts";
import { stimuli } from "./stimuli.ts";
import { timers } from "./timers.ts";
import { wire } from "./wire.ts";

export const voipbin = defineVendor<Served>()({
  name: "voipbin",
  title: "VoipBin",
  resources,
  lifecycles,
  settings,
  events,
  reactions,
  timers,
  continuations,
  stimuli,
  hears,
  sockets,
  begin,
  wire,
  error: voipbinError,
  divergences,
  operations: rows,
  sample: { operationId: "GetCustomer" },
});
