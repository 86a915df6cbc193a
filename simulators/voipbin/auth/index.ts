import type { Row } from "../../core/behaviours.ts";
import { resource } from "../../core/resource.ts";
import type { Stimulus } from "../../core/vendor.ts";
import { uuid } from "../ids.ts";
import { DeleteAuthUnregister, PostAuthUnregister } from "./leaving.ts";
import { form, PostAuthLogin, PostAuthPasswordForgot, PostAuthPasswordReset, type PasswordReset } from "./login.ts";
import { readMail } from "./mail.ts";
import { PostAuthCompleteSignup, PostAuthEmailVerify, PostAuthSignup, type Signup } from "./signup.ts";

// Signing up, logging in, leaving.

export const rows = {
  PostAuthCompleteSignup,
  GetAuthEmailVerify: form("Verify your e-mail address"),
  PostAuthEmailVerify,
  PostAuthSignup,
  PostAuthUnregister,
  DeleteAuthUnregister,
  PostAuthLogin,
  PostAuthPasswordForgot,
  GetAuthPasswordReset: form("Set a new password", { name: "password", label: "New password" }),
  PostAuthPasswordReset,
  GetPing: () => ({ message: "pong" }),
} satisfies Record<string, Row>;

export const resources = {
  signups: resource<Signup>()({ owner: "customer_id", newId: uuid, indexes: { token: { by: (row) => row.token }, temp_token: { by: (row) => row.temp_token || undefined } }, secrets: ["token", "temp_token", "code"] }),
  passwordResets: resource<PasswordReset>()({ owner: "customer_id", newId: uuid, indexes: { token: { by: (row) => row.token } }, secrets: ["token"] }),
};

export const stimuli: Record<string, Stimulus> = { readMail };
