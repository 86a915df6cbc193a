import type { Visit } from "../core/engine/visit.ts";
import type { Wire } from "../core/vendor.ts";
import { mint, present, schemes } from "./credentials.ts";
import { paging } from "./pages.ts";
import type { Settings } from "./settings.ts";
import { STORAGE } from "./storage/errors.ts";
import { signedLink } from "./storage/links.ts";

/** The open routes, which are the only ones with a rate. */
const LIMITED = ["PostAuthCompleteSignup", "GetAuthEmailVerify", "PostAuthEmailVerify", "PostAuthSignup", "PostAuthLogin", "PostAuthPasswordForgot", "GetAuthPasswordReset", "PostAuthPasswordReset"];

export const wire: Wire = {
  schemes: { ...schemes, signed: signedLink },
  paging,
  mint,
  present,
  variant: ({ conversationWords }: Settings) => conversationWords,
  headers: (visit: Visit): Record<string, string> => (visit.document === STORAGE ? {} : { "access-control-allow-origin": "*" }),
  // Ten a second, twenty at once.
  rateLimit: ({ rateLimits }: Settings, operationId) => (rateLimits && LIMITED.includes(operationId) ? { limit: 10, windowSeconds: 1, burst: 20 } : undefined),
};
