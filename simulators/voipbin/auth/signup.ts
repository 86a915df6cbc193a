import type { Act } from "../../core/act.ts";
import type { Row } from "../../core/behaviours.ts";
import { Refusal } from "../../core/refusal.ts";
import { Answer } from "../../core/vendor.ts";
import { makeKey, YEAR_SECONDS } from "../accesskeys/keys.ts";
import { isEmail } from "../agents/handlers.ts";
import { customerFields, customerShown, furnish, makeCustomer, type Customer } from "../customers/customers.ts";

export interface Signup {
  readonly id: string;
  readonly customer_id: string;
  readonly email: string;
  /** Of the link in the mail. */
  readonly token: string;
  /** Of the answer, which goes with the code in the mail. */
  readonly temp_token: string;
  readonly code: string;
  readonly attempts: number;
  readonly used: boolean;
  /** World milliseconds. */
  readonly until: number;
}

const HEX = "0123456789abcdef";
const MAX_ATTEMPTS = 5;

/** An address that is malformed or taken is answered as little as one that is not. */
export const PostAuthSignup: Row = (act) => {
  const { email = "", accepted_tos } = act.body;
  if (accepted_tos !== true || email === "") throw new Refusal("rule", "email and accepted_tos are needed", { rule: "signup" });
  if (!isEmail(email) || act.table("customers").first("email", email.toLowerCase()) || act.table("agents").first("username", email.toLowerCase())) return {};
  const customer = makeCustomer(act, { ...customerFields(act.body), status: "initial" });
  const random = act.random("signups");
  const words = { token: random.text(64, HEX), temp_token: random.text(32, HEX), code: random.text(6, "0123456789") };
  act.as(customer.id).create("signups", { ...words, email, attempts: 0, used: false, until: act.now + act.settings.signupSeconds * 1000 } as object);
  return { customer: customerShown(customer), temp_token: words.temp_token };
};

const lives = (act: Act<any>, signup: Signup | undefined): signup is Signup => signup !== undefined && !signup.used && act.now < signup.until;

/** The customer becomes active and gets what it needs, and the key that is shown this once. */
function verify(given: Act<any>, signup: Signup): { customer: Customer; accesskey: unknown } {
  const act = given.as(signup.customer_id);
  furnish(act, act.fire("customers", signup.customer_id, "verify", { email_verified: true }) as Customer);
  const { key, token } = makeKey(act, { name: "default", detail: "", seconds: YEAR_SECONDS });
  return { customer: act.get("customers", signup.customer_id) as Customer, accesskey: { ...(act.vendor.resources["accesskeys"]!.views["default"]!(key, act) as object), token } };
}

export const PostAuthEmailVerify: Row = (act) => {
  const signup = act.table("signups").first("token", act.body.token ?? "") as Signup | undefined;
  if (!lives(act, signup)) throw new Refusal("rule", "the token is not known, used or expired", { rule: "email-verify" });
  const mine = act.as(signup.customer_id);
  mine.update("signups", signup.id, { used: true });
  const customer = mine.get("customers", signup.customer_id) as Customer;
  if (customer.status !== "initial") return { customer: customerShown(customer) };
  const made = verify(act, signup);
  return { customer: customerShown(made.customer), accesskey: made.accesskey };
};

/** Each call counts, also one that is refused: so it is answered and not thrown, or it would be undone. */
export const PostAuthCompleteSignup: Row = (act) => {
  const signup = act.table("signups").first("temp_token", act.body.temp_token ?? "") as Signup | undefined;
  if (!lives(act, signup)) throw new Refusal("rule", "the token is not known, used or expired", { rule: "complete-signup" });
  const mine = act.as(signup.customer_id);
  const { attempts } = mine.update("signups", signup.id, { attempts: signup.attempts + 1 }) as unknown as Signup;
  if (attempts > MAX_ATTEMPTS) return refused(act, 429, "too_many_attempts");
  if (act.body.code !== signup.code || (mine.get("customers", signup.customer_id) as unknown as Customer).status !== "initial") return refused(act, 400, "invalid_code");
  // The link is used up too, unless a setting says otherwise.
  mine.update("signups", signup.id, act.settings.linkAfterCode === "usedUp" ? { used: true } : { temp_token: "" });
  const { customer, accesskey } = verify(act, signup);
  return { customer_id: customer.id, accesskey };
};

const refused = (act: Act<any>, status: number, error: string): Answer => new Answer(status, act.settings.profile === "documented" ? { error, message: "The code does not fit." } : undefined);
