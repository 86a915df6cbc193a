import type { operations } from "../../contracts/gen/auralytik.ts";
import { defineVendor } from "../core/vendor.ts";
import { evaluated } from "./audio-runs.ts";
import { divergences } from "./divergences.ts";
import { auralytikError } from "./errors.ts";
import { events } from "./events.ts";
import { webhookTested } from "./handlers/webhooks.ts";
import { lifecycles } from "./lifecycles.ts";
import { reactions } from "./reactions.ts";
import { resources } from "./resources.ts";
import { settings } from "./settings.ts";
import { stimuli } from "./stimuli.ts";
import { analyticsRows } from "./tables/analytics.ts";
import { audioFileRows } from "./tables/audio-files.ts";
import { campaignRows } from "./tables/campaigns.ts";
import { conversationRows } from "./tables/conversations.ts";
import { engagementRows } from "./tables/engagements.ts";
import { evaluationRows } from "./tables/evaluations.ts";
import { exportRows } from "./tables/exports.ts";
import { storageRows } from "./tables/storage.ts";
import { healthRows, keyRows } from "./tables/system.ts";
import { usageRows } from "./tables/usage.ts";
import { voiceCallRows } from "./tables/voice-calls.ts";
import { webhookRows } from "./tables/webhooks.ts";
import { counted } from "./usage/counted.ts";
import { voiceHears } from "./voice/hears.ts";
import { voiceTimers } from "./voice/timers.ts";
import { wire } from "./wire.ts";

/** What clients call; the events are what the vendor calls. */
type Served = Omit<operations, `deliver${string}`>;

export const auralytik = defineVendor<Served>()({
  name: "auralytik",
  title: "Auralytik",
  resources,
  lifecycles,
  settings,
  events,
  reactions,
  timers: { ...voiceTimers, evaluated },
  continuations: { webhookTested },
  stimuli,
  hears: voiceHears,
  wire,
  error: auralytikError,
  divergences,
  operations: {
    ...counted({ ...voiceCallRows, ...campaignRows, ...audioFileRows, ...evaluationRows, ...conversationRows, ...engagementRows, ...analyticsRows, ...exportRows, ...usageRows, ...webhookRows, ...keyRows }),
    ...healthRows,
    ...storageRows,
  },
  sample: { operationId: "listVoiceCalls" },
});
