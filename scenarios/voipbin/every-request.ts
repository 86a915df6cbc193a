import type { VendorOperations } from "../scenario.ts";
import type { Voipbin } from "./desk.ts";
import { assistantRequests } from "./every-request-ai.ts";
import { callRequests } from "./every-request-calls.ts";
import { campaignRequests } from "./every-request-campaigns.ts";
import { messagingRequests } from "./every-request-messaging.ts";
import { serviceAgentRequests } from "./every-request-service-agents.ts";
import { tenantRequests } from "./every-request-tenant.ts";
import type { Requests, Rows } from "./every-row.ts";

type Open = "PostAuthCompleteSignup" | "GetAuthEmailVerify" | "PostAuthEmailVerify" | "PostAuthSignup" | "PostAuthLogin" | "PostAuthPasswordForgot" | "GetAuthPasswordReset" | "PostAuthPasswordReset" | "GetPing" | "downloadObject";
type EveryRequest = { readonly [Id in Exclude<keyof VendorOperations["voipbin"], Open>]: Requests[string] };

/** Every operation that needs a credential once, about these rows: for what all have in common. A new operation does not compile until it stands here. */
export const everyRequest = (voipbin: Voipbin, rows: Rows): EveryRequest => ({
  PostAuthUnregister: (manner) => voipbin("PostAuthUnregister", { ...manner, body: { confirmation_phrase: "DELETE" } }),
  DeleteAuthUnregister: (manner) => voipbin("DeleteAuthUnregister", manner),
  ...tenantRequests(voipbin, rows),
  ...callRequests(voipbin, rows),
  ...campaignRequests(voipbin, rows),
  ...assistantRequests(voipbin, rows),
  ...messagingRequests(voipbin, rows),
  ...serviceAgentRequests(voipbin, rows),
});
