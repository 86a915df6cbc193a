import { scenarioList } from "../scenario.ts";
import { audioFileProcessed } from "./audio-file-processed.ts";
import { callEndsWebhookTold } from "./call-ends-webhook-told.ts";
import { callsExported } from "./calls-exported.ts";
import { keysScopesSignatures } from "./keys-scopes-signatures.ts";
import { recordingDownloaded } from "./recording-downloaded.ts";
import { surveysAnswered } from "./surveys-answered.ts";

/** The stories of clients that use Auralytik. */
export default scenarioList({
  audioFileProcessed,
  callEndsWebhookTold,
  callsExported,
  keysScopesSignatures,
  recordingDownloaded,
  surveysAnswered,
});
