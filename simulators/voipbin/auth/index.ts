import { unsupported, type Row } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import { resource } from "../../core/resource.ts";
import type { EventPlan, Reaction, Stimulus } from "../../core/vendor.ts";

// Signing up, logging in, leaving: what this part adds to the vendor. The merging files one folder up take each of these.

export const rows = {
  PostAuthCompleteSignup: unsupported("not yet"),
  GetAuthEmailVerify: unsupported("not yet"),
  PostAuthEmailVerify: unsupported("not yet"),
  PostAuthSignup: unsupported("not yet"),
  PostAuthUnregister: unsupported("not yet"),
  DeleteAuthUnregister: unsupported("not yet"),
  PostAuthLogin: unsupported("not yet"),
  PostAuthPasswordForgot: unsupported("not yet"),
  GetAuthPasswordReset: unsupported("not yet"),
  PostAuthPasswordReset: unsupported("not yet"),
  GetPing: unsupported("not yet"),
} satisfies Record<string, Row>;

export const resources = {
  signups: resource<any>()({ owner: "customer_id", newId: (_, random) => random().uuid() }),
  passwordResets: resource<any>()({ owner: "customer_id", newId: (_, random) => random().uuid() }),
};

export const lifecycles: Record<string, LifecycleCode> = {
};

export const events: Record<string, EventPlan> = {
};

export const reactions: readonly Reaction[] = [];
export const timers = {};
export const continuations = {};
export const stimuli: Record<string, Stimulus> = {};
export const hears = {};
export const sockets = {};
