import { defineVendor } from "../core/vendor.ts";
import { begin } from "./begin.ts";
import { divergences } from "./divergences.ts";
import { voipbinError } from "./errors.ts";
import { events } from "./events.ts";
import { guarded } from "./guard.ts";
import { together } from "./parts.ts";
import type { Served } from "./permissions.ts";
import { reactions } from "./reactions.ts";
import { resources } from "./resources.ts";
import { settings } from "./settings.ts";
import { wire } from "./wire.ts";

export const voipbin = defineVendor<Served>()({
  name: "voipbin",
  title: "VoipBin",
  resources,
  lifecycles: together("lifecycles"),
  settings,
  events,
  reactions,
  timers: together("timers"),
  continuations: together("continuations"),
  stimuli: together("stimuli"),
  hears: together("hears"),
  sockets: together("sockets"),
  begin,
  wire,
  error: voipbinError,
  divergences,
  // Each is let through by the one table of permissions.
  operations: guarded(together("rows")),
  sample: { operationId: "GetCustomer" },
});
