import { scenario, seeded } from "../scenario.ts";

/** Four ways in, what each refuses, sessions and tokens that end, and the published rates. */
export const credentialsAndLimits = scenario("infobip", {
  summary: "Four ways in, what each refuses, sessions and tokens that end, and the published rates.",
  needs: { client: seeded("infobip", "clientId") },
  async run({ infobip, needs, arrange, clock, check, checkLike }) {
    const without = await infobip("getAgents", { as: null, expect: 401 });
    checkLike("no credential", without.body, { requestError: { serviceException: { messageId: "UNAUTHORIZED", text: "Unauthorized" } } });
    await infobip.raw("GET", "/ccaas/1/agents", { as: null, headers: { authorization: "App wrong" }, expect: 401 });
    const forbidden = await infobip("createTag", { as: "readonly", body: { name: "mine" }, expect: 403 });
    check("reads alone", forbidden.body.requestError.serviceException.messageId, "FORBIDDEN");
    for (const as of ["readonly", "basic", "session", "oauth"]) await infobip("getAgents", { as });

    // A name and its password open a session; they are those of the credential "basic".
    const { exchange } = await infobip("getAgents", { as: "basic" });
    const [username, password] = Buffer.from(exchange.request.headers["authorization"]!.replace(/^Basic /, ""), "base64").toString().split(":") as [string, string];
    const { body: session } = await infobip("createSession", { as: null, body: { username, password } });
    await infobip("createSession", { as: null, body: { username, password: "wrong" }, expect: 401 });
    await infobip.wrong("createSession", { breaks: "body.password", expect: 400 }, { as: null, body: { username } });
    const with_ = (authorization: string, expect: number, allow2xx = false) => infobip.raw("GET", "/ccaas/1/agents", { as: null, headers: { authorization }, expect, allow2xx });
    await with_(`IBSSO ${session.token}`, 200, true);
    await infobip.raw("DELETE", "/auth/1/session", { as: null, headers: { authorization: `IBSSO ${session.token}` }, expect: 200, allow2xx: true });
    await with_(`IBSSO ${session.token}`, 401);

    const form = { client_id: needs.client, client_secret: "example-client-secret", grant_type: "client_credentials" };
    const { body: token } = await infobip("createOauth2Token", { as: null, form });
    checkLike("token", token, { token_type: /bearer/i, expires_in: 3600 });
    await with_(`Bearer ${token.access_token}`, 200, true);
    checkLike("another secret", (await infobip("createOauth2Token", { as: null, form: { ...form, client_secret: "wrong" }, expect: 401 })).body, { error: /./ });
    checkLike("another grant", (await infobip("createOauth2Token", { as: null, form: { ...form, grant_type: "password" }, expect: 400 })).body, { error: /./ });
    await clock.pass("3601s");
    await with_(`Bearer ${token.access_token}`, 401);

    await arrange.settings("infobip", { rateLimits: "on" });
    for (let n = 0; n < 20; n++) await infobip("getConversationsAccountWrapUpConfig");
    const busy = await infobip("getConversationsAccountWrapUpConfig", { expect: 429 });
    check("words", busy.body.requestError.serviceException.messageId, "TOO_MANY_REQUESTS");
    await clock.pass("1s");
    for (let n = 0; n < 10; n++) await infobip("getConversationsAccountWrapUpConfig");
    await infobip("getConversationsAccountWrapUpConfig", { expect: 429 });
    // Downloads have a bucket of their own.
    for (let n = 0; n < 100; n++) await infobip("downloadCallRecording", { path: { recordingId: "none" }, expect: 404 });
    await infobip("downloadCallRecording", { path: { recordingId: "none" }, expect: 429 });
  },
});
