import type { operations } from "../../contracts/gen/infobip.ts";
import { defineVendor } from "../core/vendor.ts";
import { divergences } from "./divergences.ts";
import { infobipError } from "./errors.ts";
import { events } from "./events.ts";
import { lifecycles } from "./lifecycles.ts";
import { together } from "./parts.ts";
import { reactions } from "./reactions.ts";
import { resources } from "./resources.ts";
import { settings } from "./settings.ts";
import { stimuli } from "./stimuli.ts";
import { wire } from "./wire.ts";

/** What clients call; the events are what the vendor calls. */
type Served = Omit<operations, `deliver${string}`>;

export const infobip = defineVendor<Served>()({
  name: "infobip",
  title: "Infobip Conversations",
  resources,
  lifecycles,
  settings,
  events,
  reactions,
  timers: together("timers"),
  continuations: together("continuations"),
  stimuli,
  hears: together("hears"),
  wire,
  error: infobipError,
  divergences,
  operations: together("rows"),
  sample: { operationId: "getConversations" },
});
