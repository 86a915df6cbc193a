import type { Guards } from "./guards.ts";

/**
 * Every call of Auralytik is placed by a campaign, which is run in the dashboard: so by stimuli and by no operation. `createEngagement`
 * writes down a plan, `testWebhook` tells the client's own address, runs and exports compute (they count against the plan's quota).
 */
export const auralytikGuards: Guards = {
  billable: {},
  billableStimuli: ["dialCampaign", "resumeCampaign", "transferCall", "writeMessage"],
  // The old key is refused from then on, and the new one is shown once.
  destructive: ["rotateApiKey", "deleteWebhook", "updateWebhook"],
};
