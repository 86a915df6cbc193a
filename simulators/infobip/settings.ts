import { choice, flag, number, seconds, text, type SettingsOf } from "../core/settings.ts";
import { callSettings } from "./calls/settings.ts";

/** Every switch; where the vendor's pages leave something open the default is the recommended reading. */
export const settings = {
  ...callSettings,
  strictness: choice(["strict", "lenient"], "strict", { summary: "lenient: topic and summary of a closed conversation may be changed, as in the older edition" }),
  unknownIdStatus: choice(["400", "404"], "400", { summary: "unknown conversation, agent, queue, bot, note or tag in the path of the core: 400 or 404, NOT_FOUND either way" }),
  unauthorizedText: text("Unauthorized", { summary: "text of 401: the pages print Unauthorized, the gateway says Invalid login details" }),
  rateLimits: choice(["auto", "on", "off"], "auto", { summary: "the published rates: auto, on unless the clock is frozen", provenance: "documented" }),
  agentHeaderRefusal: choice(["bad-request", "forbidden"], "bad-request", { summary: "x-agent-id that may not write: 400 BAD_REQUEST or 403 FORBIDDEN" }),
  supervisorOnUnassigned: choice(["refuse", "accept"], "refuse", { summary: "x-agent-id of a supervisor on a conversation that nobody has: the table refuses, the role rule would accept" }),
  pendingFilter: choice(["accept", "refuse"], "accept", { summary: "status=PENDING as a filter: accept, it finds nothing; refuse, 400" }),
  routeCreated: flag(false, { summary: "a conversation created by request without a queue goes through routing" }),
  heartbeatRequired: flag(true, { summary: "an agent without a heartbeat is not available; false: whoever is enabled is there" , provenance: "documented" }),
  heartbeatExpirySeconds: seconds(60, { summary: "how long a heartbeat lasts; 0: for ever" }),
  heartbeatLost: choice(["INVISIBLE", "AWAY"], "INVISIBLE", { summary: "what availability falls to when heartbeats stop" }),
  messagingCapacity: number(5, { summary: "conversations that an agent can have open or waiting before being full", provenance: "documented" }),
  unknownHoliday: choice(["200", "404"], "200", { summary: "removing an unknown holiday: 200 with statusCode ERROR, or 404" }),
  sessionSeconds: seconds(3600, { summary: "life of a session token", provenance: "documented" }),
  tokenSeconds: seconds(3600, { summary: "life of a bearer token" }),
  hmacHeader: text("X-Infobip-Signature", { summary: "header that signs a delivery of a profile with HMAC" }),
  hmacDigest: choice(["hex", "base64"], "hex", { summary: "how that signature is written" }),
  retries: number(15, { summary: "attempts after the first; the n-th pause is 1 min + 1 min × n × n, n from 0" }),
};

export type Settings = SettingsOf<typeof settings>;
