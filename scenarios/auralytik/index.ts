import { scenarioList } from "../scenario.ts";
import { audioFileProcessed } from "./audio-file-processed.ts";
import { bothAddresses } from "./both-addresses.ts";
import { callEndsWebhookTold } from "./call-ends-webhook-told.ts";
import { callsExported } from "./calls-exported.ts";
import { callsHandedOver } from "./calls-handed-over.ts";
import { campaignCalledOff } from "./campaign-called-off.ts";
import { campaignPaused } from "./campaign-paused.ts";
import { figuresExported } from "./figures-exported.ts";
import { inboundCalls } from "./inbound-calls.ts";
import { keyRefusedEverywhere } from "./key-refused-everywhere.ts";
import { keysRotated } from "./keys-rotated.ts";
import { keysScopesSignatures } from "./keys-scopes-signatures.ts";
import { recordingDownloaded } from "./recording-downloaded.ts";
import { requestsThatMakeNoSense } from "./requests-that-make-no-sense.ts";
import { rowsOfOthers } from "./rows-of-others.ts";
import { serviceDownAndBusy } from "./service-down-and-busy.ts";
import { stateChangesTold } from "./state-changes-told.ts";
import { surveysAnswered } from "./surveys-answered.ts";
import { testNumbers } from "./test-numbers.ts";
import { tooManyRequests } from "./too-many-requests.ts";
import { verbsThatDoNotExist } from "./verbs-that-do-not-exist.ts";
import { writtenConversations } from "./written-conversations.ts";

/** The stories of clients that use Auralytik. */
export default scenarioList({
  audioFileProcessed,
  bothAddresses,
  callEndsWebhookTold,
  callsExported,
  callsHandedOver,
  campaignCalledOff,
  campaignPaused,
  figuresExported,
  inboundCalls,
  keyRefusedEverywhere,
  keysRotated,
  keysScopesSignatures,
  recordingDownloaded,
  requestsThatMakeNoSense,
  rowsOfOthers,
  serviceDownAndBusy,
  stateChangesTold,
  surveysAnswered,
  testNumbers,
  tooManyRequests,
  verbsThatDoNotExist,
  writtenConversations,
});
