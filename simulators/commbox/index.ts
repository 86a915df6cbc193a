import { defineVendor } from "../core/vendor.ts";
import { divergences } from "./divergences.ts";
import { commboxError } from "./errors.ts";
import { events } from "./events.ts";
import { lifecycles } from "./lifecycles.ts";
import { reactions } from "./reactions.ts";
import { resources } from "./resources.ts";
import type { Served } from "./served.ts";
import { settings } from "./settings.ts";
import { stimuli } from "./stimuli.ts";
import { assignmentRows } from "./tables/assignments.ts";
import { authRows } from "./tables/auth.ts";
import { automationRows } from "./tables/automation.ts";
import { coreRows } from "./tables/core.ts";
import { enumRows } from "./tables/enums.ts";
import { formRows } from "./tables/forms.ts";
import { managerRows } from "./tables/managers.ts";
import { objectRows } from "./tables/objects.ts";
import { presenceRows } from "./tables/presence.ts";
import { profileRows } from "./tables/profiles.ts";
import { smsRows } from "./tables/sms.ts";
import { streamRows } from "./tables/streams.ts";
import { tagRows } from "./tables/tags.ts";
import { teamRows } from "./tables/teams.ts";
import { userRows } from "./tables/users.ts";
import { whatsappRows } from "./tables/whatsapp.ts";
import { wire } from "./wire.ts";

export const commbox = defineVendor<Served>()({
  name: "commbox",
  title: "CommBox",
  resources,
  lifecycles,
  settings,
  events,
  reactions,
  stimuli,
  wire,
  error: commboxError,
  operations: {
    ...objectRows,
    ...assignmentRows,
    ...managerRows,
    ...presenceRows,
    ...streamRows,
    ...userRows,
    ...tagRows,
    ...teamRows,
    ...profileRows,
    ...smsRows,
    ...whatsappRows,
    ...formRows,
    ...authRows,
    ...automationRows,
    ...coreRows,
    ...enumRows,
  },
  divergences,
  sample: { operationId: "Get_Managers" },
});
