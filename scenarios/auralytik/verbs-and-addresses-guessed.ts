import { scenario } from "../scenario.ts";
import { everyLink, linkNeeds } from "./every-request.ts";

/** One address of each kind with a verb that it does not have, whether there is such a row or not. */
const WRONG = [
  "DELETE /api/v1/voice-calls", "PATCH /api/v1/voice-calls/vc_abc123", "POST /api/v1/voice-calls/vc_abc123/recording-url", "PUT /api/v1/voice-calls/vc_abc123/epa-results",
  "POST /api/v1/campaigns", "PATCH /api/v1/campaigns/camp_456",
  "POST /api/v1/audio-files", "GET /api/v1/audio-files/upload-url", "DELETE /api/v1/audio-files/af_abc123", "POST /api/v1/audio-files/af_abc123/download-url", "PUT /api/v1/audio-files/af_abc123/transcript",
  "GET /api/v1/audio-files/af_abc123/process", "POST /api/v1/audio-files/af_abc123/processing-status",
  "POST /api/v1/evaluations", "DELETE /api/v1/evaluations/eval_abc123", "POST /api/v1/evaluations/eval_abc123/transcript", "POST /api/v1/evaluations/eval_abc123/results",
  "POST /api/v1/conversations", "DELETE /api/v1/conversations/conv_001", "POST /api/v1/conversations/conv_001/messages", "PUT /api/v1/engagements", "DELETE /api/v1/engagements/eng_001",
  "POST /api/v1/analytics/summary", "POST /api/v1/analytics/campaigns", "POST /api/v1/analytics/call-centers", "POST /api/v1/analytics/executives", "POST /api/v1/analytics/trends",
  "GET /api/v1/analytics/export", "DELETE /api/v1/analytics/export/job_1", "PUT /api/v1/exports/ai-calls", "DELETE /api/v1/exports/job_1",
  "POST /api/v1/usage/summary", "POST /api/v1/usage/details", "POST /api/v1/usage/by-key",
  "PUT /api/v1/webhooks", "PUT /api/v1/webhooks/wh_1", "GET /api/v1/webhooks/wh_1/test", "POST /api/v1/webhooks/wh_1/deliveries", "GET /api/v1/api-keys/key_1/rotate", "POST /health",
];

/** A client guesses verbs and addresses; calls are not made, changed or cancelled over this API. */
export const verbsAndAddressesGuessed = scenario("auralytik", {
  summary: "A client guesses verbs and addresses; calls are not made, changed or cancelled over this API.",
  needs: linkNeeds,
  async run({ auralytik, needs, clock, check }) {
    for (const [verb, address] of WRONG.map((line) => line.split(" ") as [string, string])) {
      const { body, headers } = await auralytik.raw(verb, address, { expect: 405 });
      check(`${verb} ${address}`, [(body as { error: { code: string } }).error.code, Boolean(headers.get("allow"))], ["METHOD_NOT_ALLOWED", true]);
    }
    for (const address of ["/", "/api/v1", "/api/v1/calls", "/api/v1/voice-calls/vc_abc123/transcript", "/api/v2/voice-calls", "/api/v1/api-keys"]) {
      check(address, ((await auralytik.raw("GET", address, { expect: 404 })).body as { error: { code: string } }).error.code, "NOT_FOUND");
    }
    const links = await everyLink(auralytik, needs, () => clock.pass("30s"));
    for (const link of [links.recording, links.audio, links.export]) {
      const { headers } = await auralytik.link(link, { method: "DELETE", expect: 405 });
      check("storage", headers.get("x-ms-error-code"), "UnsupportedHttpVerb");
    }
  },
});
