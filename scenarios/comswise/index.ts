import { scenarioList } from "../scenario.ts";
import { addressesThatDoNotExist } from "./addresses-that-do-not-exist.ts";
import { analysisBreaksDown } from "./analysis-breaks-down.ts";
import { analysisFailsWebhookRetried } from "./analysis-fails-webhook-retried.ts";
import { callCompletedLater } from "./call-completed-later.ts";
import { callFieldsChecked } from "./call-fields-checked.ts";
import { callHandedOverTwice } from "./call-handed-over-twice.ts";
import { callsInThreads } from "./calls-in-threads.ts";
import { callsReadPageByPage } from "./calls-read-page-by-page.ts";
import { credentialsRefused } from "./credentials-refused.ts";
import { filesThatAreNoRecordings } from "./files-that-are-no-recordings.ts";
import { listServedAtBothAddresses } from "./list-served-at-both-addresses.ts";
import { listWithoutItsSlash } from "./list-without-its-slash.ts";
import { managingCallsGuide } from "./managing-calls-guide.ts";
import { nationalNumbersAccepted } from "./national-numbers-accepted.ts";
import { recordingAnalysed } from "./recording-analysed.ts";
import { recordingReplacedMeanwhile } from "./recording-replaced-meanwhile.ts";
import { recordingStoredBeforeTheEnd } from "./recording-stored-before-the-end.ts";
import { repeatedHandOverAnswered } from "./repeated-hand-over-answered.ts";
import { serviceDownForAWhile } from "./service-down-for-a-while.ts";
import { tooManyRequests } from "./too-many-requests.ts";
import { transcriptLinks } from "./transcript-links.ts";
import { uploadFieldsChecked } from "./upload-fields-checked.ts";
import { uploadLinks } from "./upload-links.ts";
import { webhookGivenUp } from "./webhook-given-up.ts";

/** The stories of organisations that use Comswise. */
export default scenarioList({
  addressesThatDoNotExist,
  analysisBreaksDown,
  analysisFailsWebhookRetried,
  callCompletedLater,
  callFieldsChecked,
  callHandedOverTwice,
  callsInThreads,
  callsReadPageByPage,
  credentialsRefused,
  filesThatAreNoRecordings,
  listServedAtBothAddresses,
  listWithoutItsSlash,
  managingCallsGuide,
  nationalNumbersAccepted,
  recordingAnalysed,
  recordingReplacedMeanwhile,
  recordingStoredBeforeTheEnd,
  repeatedHandOverAnswered,
  serviceDownForAWhile,
  tooManyRequests,
  transcriptLinks,
  uploadFieldsChecked,
  uploadLinks,
  webhookGivenUp,
});
