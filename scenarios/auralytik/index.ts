import { scenarioList } from "../scenario.ts";
import { askedTooOften } from "./asked-too-often.ts";
import { audioFileProcessed } from "./audio-file-processed.ts";
import { audioRunsFail } from "./audio-runs-fail.ts";
import { bothAddresses } from "./both-addresses.ts";
import { bothHostsDownAndBusy } from "./both-hosts-down-and-busy.ts";
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
import { keylessIntegration } from "./keyless-integration.ts";
import { keysRotated } from "./keys-rotated.ts";
import { keysScopesSignatures } from "./keys-scopes-signatures.ts";
import { quotaWarned } from "./quota-warned.ts";
import { recordingDownloaded } from "./recording-downloaded.ts";
import { requestsThatCannotBe } from "./requests-that-cannot-be.ts";
import { rowsOfAnotherClient } from "./rows-of-another-client.ts";
import { stateChangesTold } from "./state-changes-told.ts";
import { storageLinks } from "./storage-links.ts";
import { surveysAnswered } from "./surveys-answered.ts";
import { testNumbers } from "./test-numbers.ts";
import { usageCounted } from "./usage-counted.ts";
import { verbsAndAddressesGuessed } from "./verbs-and-addresses-guessed.ts";
import { webhooksManaged } from "./webhooks-managed.ts";
import { writtenConversations } from "./written-conversations.ts";

/** The stories of clients that use Auralytik. */
export default scenarioList({
  askedTooOften,
  audioFileProcessed,
  audioRunsFail,
  bothAddresses,
  bothHostsDownAndBusy,
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
  keylessIntegration,
  keysRotated,
  keysScopesSignatures,
  quotaWarned,
  recordingDownloaded,
  requestsThatCannotBe,
  rowsOfAnotherClient,
  stateChangesTold,
  storageLinks,
  surveysAnswered,
  testNumbers,
  usageCounted,
  verbsAndAddressesGuessed,
  webhooksManaged,
  writtenConversations,
});
