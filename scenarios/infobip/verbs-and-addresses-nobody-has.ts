import { scenario } from "../scenario.ts";

/** One address of each kind with a verb that it does not have. */
const WRONG = [
  "PUT /ccaas/1/conversations", "DELETE /ccaas/1/conversations/1", "GET /ccaas/1/conversations/1/assignee", "PUT /ccaas/1/conversations/1/tags", "GET /ccaas/1/conversations/1/route", "DELETE /ccaas/1/conversations/1/messages",
  "GET /ccaas/1/conversations/1/events", "PATCH /ccaas/1/conversations/1/notes/1", "POST /ccaas/1/conversations/1/metadata", "PUT /ccaas/1/tags", "DELETE /ccaas/1/agents/1", "GET /ccaas/1/agents/1/heartbeat",
  "PATCH /ccaas/1/queues/1", "POST /ccaas/1/routing", "PATCH /ccaas/1/bots/1", "POST /ccaas/1/templates", "DELETE /ccaas/1/account/configuration", "PUT /ccaas/1/working-hours", "GET /ccaas/1/web-forms", "PATCH /ccaas/2/conversation-forms/forms/1",
  "PATCH /ccaas/voice/2/waiting-strategies/1", "POST /ccaas/voice/2/call-timeouts", "DELETE /ccaas/voice/2/account-recording-config", "POST /ccaas/voice/2/recording/metadata", "DELETE /ccaas/voice/2/recording/download/1", "POST /ccaas/voice/2/1/hold",
  "POST /ccca/1/agent-configs/1", "PUT /calls/1/files/1", "POST /calls/1/recordings/calls", "PUT /calls/1/recordings/files/1", "GET /webrtc/1/token", "PUT /webrtc/1/recordings", "PATCH /voice/ivr/1/scenarios/1", "GET /voice/ivr/1/messages",
  "PATCH /numbers/2/numbers/1/voice", "GET /voice/masking/1/upload", "POST /tts/3/voices/en", "PATCH /subscriptions/1/profiles/1", "GET /auth/1/session", "GET /auth/1/oauth2/token",
];

/** A client guesses verbs and addresses; agents are not deleted over this API, nor are conversations. */
export const verbsAndAddressesNobodyHas = scenario("infobip", {
  summary: "A client guesses verbs and addresses; agents are not deleted over this API, nor are conversations.",
  async run({ infobip, check }) {
    const id = (body: unknown) => (body as { requestError: { serviceException: { messageId: string } } }).requestError.serviceException.messageId;
    for (const [verb, address] of WRONG.map((line) => line.split(" ") as [string, string])) {
      const { body, headers } = await infobip.raw(verb, address, { expect: 405 });
      check(`${verb} ${address}`, [id(body), Boolean(headers.get("allow"))], ["BAD_REQUEST", true]);
    }
    for (const address of ["/", "/ccaas", "/ccaas/1/calls", "/ccaas/3/conversations", "/ccaas/voice/1/waiting-strategies", "/calls/1/calls", "/people/2/persons"]) check(address, id((await infobip.raw("GET", address, { expect: 404 })).body), "NOT_FOUND");
  },
});
