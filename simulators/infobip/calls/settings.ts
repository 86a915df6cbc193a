import { choice, number, seconds } from "../../core/settings.ts";

/** What pages leave open about calls. */
export const callSettings = {
  unansweredTransfer: choice(["return", "queue"], "return", { summary: "a transfer that nobody answers: back to the agent who handed on, or into the queue" }),
  transferPatienceSeconds: seconds(60, { summary: "how long a transfer to a queue looks for an agent" }),
  offerAgainSeconds: seconds(10, { summary: "after everybody let a caller ring or declined: how long until it is offered again" }),
  absentRecordingConfig: choice(["404", "defaults"], "404", { summary: "reading an account recording configuration that was never made" }),
  holdWithoutCall: choice(["404", "400"], "404", { summary: "hold and unhold where there is no live call" }),
  videoPreparationSeconds: seconds(60, { summary: "preparing a video for download takes this long" }),
  videoPreparationPerMinute: number(10, { summary: "and so many seconds more for each minute of it" }),
  composeSeconds: seconds(5, { summary: "making one file of the parts takes this long" }),
  audioFileSeconds: seconds(5, { summary: "how long an audio file plays of which no length is known" }),
  defaultWrapUpSeconds: seconds(30, { summary: "wrap-up of an account that has not set it", provenance: "documented" }),
} as const;
