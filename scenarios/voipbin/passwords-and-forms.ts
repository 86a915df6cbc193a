import { scenario } from "../scenario.ts";
import { mailsTo } from "./desk.ts";

const AGENT = "agent1@example.com";

/** An agent has forgotten the password, gets a link, and logs in with a new one; an admin gives out another. */
export const passwordsAndForms = scenario("voipbin", {
  summary: "An agent has forgotten the password, gets a link, and logs in with a new one; an admin gives out another.",
  simulatorOnly: "begins with the password of the sample agent",
  async run({ voipbin, stimulus, check }) {
    const login = (password: string, expect: 200 | 400) => voipbin("PostAuthLogin", { as: null, body: { username: AGENT, password }, expect });
    await voipbin("PostAuthPasswordForgot", { as: null, body: { username: AGENT } });
    const token = (await mailsTo({ stimulus }, AGENT)).at(-1)!.token;
    const { text } = await voipbin("GetAuthPasswordReset", { as: null, query: { token } });
    check("a form", text, /<form/);
    await voipbin.wrong("PostAuthPasswordReset", { breaks: "body.password", expect: 400 }, { as: null, body: { token, password: "short" } });
    await voipbin("PostAuthPasswordReset", { as: null, body: { token, password: "another-example-password" } });
    await voipbin("PostAuthPasswordReset", { as: null, body: { token, password: "another-example-password" }, expect: 400 });
    await login("agent1-example-password", 400);
    await login("another-example-password", 200);
    await voipbin("PutServiceAgentsMePassword", { as: "agent1", body: { password: "third-example-password" } });
    await login("third-example-password", 200);
    await voipbin("GetAuthEmailVerify", { as: null, query: { token: "0".repeat(64) } });
  },
});
