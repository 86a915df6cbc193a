import type { Row } from "../../core/behaviours.ts";
import { Refusal } from "../../core/refusal.ts";
import { Answer } from "../../core/vendor.ts";
import { agentShown, type Agent } from "../agents/agents.ts";
import { TOKEN_DAYS } from "../credentials.ts";
import { sixDigits } from "../times.ts";

const TOKEN_SECONDS = TOKEN_DAYS * 86_400;

/** The token says who the agent was at this moment; what changes later is not seen until the next login. */
export const PostAuthLogin: Row = (act) => {
  const { username = "", password = "" } = act.body;
  const agent = act.table("agents").first("username", username.toLowerCase()) as Agent | undefined;
  if (!agent || agent.password !== password || password === "") throw new Refusal("unauthorized", "username and password do not fit", { rule: "login", status: act.settings.profile === "documented" ? 401 : 400 });
  const expiresAt = act.now + TOKEN_SECONDS * 1000;
  const claims = { agent: agentShown(agent), expire: sixDigits(expiresAt * 1000) };
  const { text: token } = act.as(agent.customer_id).mint("login", { scheme: "bearerAuth", subject: agent.id, roles: [String(agent.permission)], claims, expiresAt });
  return new Answer(200, { username: agent.username, token }, { "set-cookie": `token=${token}; Max-Age=${TOKEN_SECONDS}; Path=/; Secure; HttpOnly; SameSite=Strict` });
};

export interface PasswordReset {
  readonly id: string;
  readonly customer_id: string;
  readonly agent_id: string;
  readonly email: string;
  readonly token: string;
  readonly used: boolean;
  /** World milliseconds. */
  readonly until: number;
}

const RESET_SECONDS = 3600;

/** Whether there is such an agent is not told. */
export const PostAuthPasswordForgot: Row = (act) => {
  const agent = act.table("agents").first("username", String(act.body.username ?? "").toLowerCase()) as Agent | undefined;
  const token = agent && act.random("passwordResets").text(64, "0123456789abcdef");
  if (agent) act.as(agent.customer_id).create("passwordResets", { agent_id: agent.id, email: agent.username, token, used: false, until: act.now + RESET_SECONDS * 1000 } as object);
  return {};
};

export const PostAuthPasswordReset: Row = (act) => {
  const reset = act.table("passwordResets").first("token", act.body.token) as PasswordReset | undefined;
  if (!reset || reset.used || act.now >= reset.until) throw new Refusal("rule", "the token is not known, used or expired", { rule: "password-reset" });
  const mine = act.as(reset.customer_id);
  mine.update("passwordResets", reset.id, { used: true });
  mine.update("agents", reset.agent_id, { password: act.body.password });
  return {};
};

/** A form that posts to the same path. @param field - what it asks for beside the token, where it does */
export const form =
  (title: string, field?: { name: string; label: string }): Row =>
  (act) => {
    const input = field ? `<label>${field.label} <input name="${field.name}" type="password" minlength="8" required></label>` : "";
    // The token is hexadecimal digits: the contract's pattern was checked.
    const script = `document.forms[0].onsubmit=async(e)=>{e.preventDefault();const r=await fetch(location.pathname,{method:"POST",headers:{"content-type":"application/json"},body:JSON.stringify(Object.fromEntries(new FormData(e.target)))});document.body.textContent=r.ok?"Done.":"Refused."}`;
    const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1><form method="post"><input type="hidden" name="token" value="${act.query.token}">${input}<button>${title}</button></form><script>${script}</script></body></html>`;
    return new Answer(200, html, { "content-type": "text/html; charset=utf-8" });
  };
