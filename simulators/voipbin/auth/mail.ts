import type { Stimulus } from "../../core/vendor.ts";
import type { PasswordReset } from "./login.ts";
import type { Signup } from "./signup.ts";

/** Somebody opens a mailbox: what a sign-up or a forgotten password sent there, the latest last. */
export const readMail: Stimulus = {
  summary: "The mails that signing up and forgotten passwords sent to an address: link, token, code",
  schema: { type: "object", required: ["to"], properties: { to: { type: "string", minLength: 1 } } },
  run: (act, { to }) => {
    const signups = ([...act.table("signups").all()] as Signup[]).filter(({ email }) => email === to);
    const resets = ([...act.table("passwordResets").all()] as PasswordReset[]).filter(({ email }) => email === to);
    const link = (path: string, token: string) => `${act.origin}/voipbin/auth/${path}?token=${token}`;
    return {
      mails: [
        ...signups.map(({ token, code }) => ({ kind: "signup", token, code, link: link("email-verify", token) })),
        ...resets.map(({ token }) => ({ kind: "passwordReset", token, link: link("password-reset", token) })),
      ],
    };
  },
};
