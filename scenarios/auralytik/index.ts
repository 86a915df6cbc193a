import { scenarioList } from "../scenario.ts";
import { audioFileProcessed } from "./audio-file-processed.ts";
import { callEndsWebhookTold } from "./call-ends-webhook-told.ts";
import { callsExported } from "./calls-exported.ts";
import { keyRefusedEverywhere } from "./key-refused-everywhere.ts";
import { keysScopesSignatures } from "./keys-scopes-signatures.ts";
import { recordingDownloaded } from "./recording-downloaded.ts";
import { requestsThatMakeNoSense } from "./requests-that-make-no-sense.ts";
import { rowsOfOthers } from "./rows-of-others.ts";
import { serviceDownAndBusy } from "./service-down-and-busy.ts";
import { surveysAnswered } from "./surveys-answered.ts";
import { verbsThatDoNotExist } from "./verbs-that-do-not-exist.ts";

/** The stories of clients that use Auralytik. */
export default scenarioList({
  audioFileProcessed,
  callEndsWebhookTold,
  callsExported,
  keyRefusedEverywhere,
  keysScopesSignatures,
  recordingDownloaded,
  requestsThatMakeNoSense,
  rowsOfOthers,
  serviceDownAndBusy,
  surveysAnswered,
  verbsThatDoNotExist,
});
