import { scenarioList } from "../scenario.ts";
import { audioFileProcessed } from "./audio-file-processed.ts";
import { audioRunsFail } from "./audio-runs-fail.ts";
import { bothAddresses } from "./both-addresses.ts";
import { callEndsWebhookTold } from "./call-ends-webhook-told.ts";
import { callsExported } from "./calls-exported.ts";
import { callsHandedOver } from "./calls-handed-over.ts";
import { callsListed } from "./calls-listed.ts";
import { campaignCalledOff } from "./campaign-called-off.ts";
import { campaignPaused } from "./campaign-paused.ts";
import { engagementsAndEvaluations } from "./engagements-and-evaluations.ts";
import { figuresExported } from "./figures-exported.ts";
import { figuresRecounted } from "./figures-recounted.ts";
import { inboundCalls } from "./inbound-calls.ts";
import { keyRefusedEverywhere } from "./key-refused-everywhere.ts";
import { keysRotated } from "./keys-rotated.ts";
import { keysScopesSignatures } from "./keys-scopes-signatures.ts";
import { quotaWarned } from "./quota-warned.ts";
import { recordingDownloaded } from "./recording-downloaded.ts";
import { requestsThatMakeNoSense } from "./requests-that-make-no-sense.ts";
import { rowsOfOthers } from "./rows-of-others.ts";
import { serviceDownAndBusy } from "./service-down-and-busy.ts";
import { stateChangesTold } from "./state-changes-told.ts";
import { storageLinks } from "./storage-links.ts";
import { surveysAnswered } from "./surveys-answered.ts";
import { testNumbers } from "./test-numbers.ts";
import { tooManyRequests } from "./too-many-requests.ts";
import { usageCounted } from "./usage-counted.ts";
import { verbsThatDoNotExist } from "./verbs-that-do-not-exist.ts";
import { webhooksManaged } from "./webhooks-managed.ts";
import { writtenConversations } from "./written-conversations.ts";

/** The stories of clients that use Auralytik. */
export default scenarioList({
  audioFileProcessed,
  audioRunsFail,
  bothAddresses,
  callEndsWebhookTold,
  callsExported,
  callsHandedOver,
  callsListed,
  campaignCalledOff,
  campaignPaused,
  engagementsAndEvaluations,
  figuresExported,
  figuresRecounted,
  inboundCalls,
  keyRefusedEverywhere,
  keysRotated,
  keysScopesSignatures,
  quotaWarned,
  recordingDownloaded,
  requestsThatMakeNoSense,
  rowsOfOthers,
  serviceDownAndBusy,
  stateChangesTold,
  storageLinks,
  surveysAnswered,
  testNumbers,
  tooManyRequests,
  usageCounted,
  verbsThatDoNotExist,
  webhooksManaged,
  writtenConversations,
});
