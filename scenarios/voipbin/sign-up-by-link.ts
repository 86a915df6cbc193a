import { scenario } from "../scenario.ts";
import { mailsTo, NIL, type Voipbin } from "./desk.ts";

/** What a freshly made key is answered. */
const withKey = (voipbin: Voipbin, key: string) => async (method: string, path: string, body?: unknown, expect = 200): Promise<any> =>
  (await voipbin.raw(method, `/v1.0${path}${path.includes("?") ? "&" : "?"}accesskey=${key}`, { as: null, expect, allow2xx: true, ...(body === undefined ? {} : { body }) })).body;

/** A customer signs up by the link of a mail, gets a key, looks around, makes another key and takes it back. */
export const signUpByLink = scenario("voipbin", {
  summary: "A customer signs up by the link of a mail, gets a key, looks around, makes another key and takes it back.",
  async run({ voipbin, stimulus, check, checkLike, unique }) {
    const NEW = { email: unique("new@example.com"), accepted_tos: true, name: "New Ltd" };
    const { body: signedUp } = await voipbin("PostAuthSignup", { body: NEW });
    checkLike("to be verified", signedUp, { customer: { status: "initial", email_verified: false }, temp_token: /^[0-9a-f]{32}$/ });
    check("nothing is told of a name that is taken", (await voipbin("PostAuthSignup", { body: NEW })).body, {});

    const [mail] = await mailsTo({ stimulus }, NEW.email);
    check("what the mail holds", mail, { kind: "signup", token: /^[0-9a-f]{64}$/, code: /^\d{6}$/, link: /^http/ });
    const page = await voipbin("GetAuthEmailVerify", { query: { token: mail!.token } });
    check("a form", page.headers.get("content-type"), /^text\/html/);
    const { body: verified } = await voipbin("PostAuthEmailVerify", { body: { token: mail!.token } });
    checkLike("verified", verified, { customer: { status: "active", email_verified: true }, accesskey: { token: /^vb_.{32}$/ } });
    await voipbin("PostAuthEmailVerify", { body: { token: mail!.token }, expect: 400 });

    const mine = withKey(voipbin, verified.accesskey!.token!);
    const customer = await mine("GET", "/customer");
    check("the customer", [customer.status, customer.billing_account_id === NIL], ["active", false]);
    checkLike("its account", await mine("GET", `/billing_accounts/${customer.billing_account_id}`), { plan_type: "free", balance_credit: 0, balance_token: 100 });
    checkLike("its admin", (await mine("GET", "/agents")).result, [{ permission: 32, username: NEW.email }]);

    await mine("POST", "/accesskeys", { name: "Short", detail: "", expire: 3600 }, 400);
    const second = await mine("POST", "/accesskeys", { name: "Day", detail: "", expire: 86_400 });
    const shown = await mine("GET", `/accesskeys/${second.id}`);
    check("only its beginning is shown", [shown.token, shown.token_prefix], [undefined, second.token.slice(0, 11)]);
    const theirs = withKey(voipbin, second.token);
    await theirs("GET", "/customer");
    await mine("DELETE", `/accesskeys/${second.id}`);
    await theirs("GET", "/customer", undefined, 401);
  },
});
