import { SkipScenario, TargetError } from "../errors.ts";
import { isSuccess } from "../exchange.ts";
import { show } from "../finding.ts";
import { type Fetch, send } from "../send.ts";
import type { PlainRecord } from "./control-plane.ts";
import type { StimulusPlan } from "./targets-file.ts";

/** Asks whoever sits at the terminal. @returns whether it was done */
export type AskOperator = (sentence: string) => Promise<boolean>;

export interface Stimulating {
  readonly target: string;
  readonly plans: Readonly<Record<string, StimulusPlan>>;
  /** Absent where nobody sits at a terminal. */
  readonly ask?: AskOperator | undefined;
  readonly fetch: Fetch;
}

/**
 * Makes something happen outside, as the targets file says: it happens by itself, an address is told, a person is asked, or the story is skipped.
 * @param subject - vendor, or `telephone`
 * @throws {SkipScenario} with the reason
 */
export async function stimulate({ target, plans, ask, fetch }: Stimulating, subject: string, name: string, body: PlainRecord): Promise<PlainRecord> {
  const key = `${subject}.${name}`;
  const plan = plans[key] ?? plans["*"];
  const what = Object.keys(body).length ? `${key} ${show(body)}` : key;
  if (!plan) throw new SkipScenario(`needs ${key}; ${target} does not say how: stimuli: { ${key}: automatic | ask | skip }`);
  if (plan.how === "skip") throw new SkipScenario(`needs ${key}: ${plan.reason}`);
  if (plan.how === "ask") {
    if (!ask) throw new SkipScenario(`needs ${key}, for which an operator is asked, and nobody sits at a terminal`);
    if (!(await ask(plan.question ? `${plan.question} (${what})` : `Please do this now: ${what}`))) throw new SkipScenario(`needs ${key}, which the operator skipped`);
    return {};
  }
  if (plan.url === undefined) return {};
  const bytes = Buffer.from(JSON.stringify({ subject, name, body }), "utf8");
  const answer = await send(fetch, { method: "POST", url: plan.url, headers: { "content-type": "application/json", ...plan.headers }, body: bytes, forCheck: undefined });
  if (!isSuccess(answer.status)) throw new TargetError("setup", `${new URL(plan.url).origin} was told of ${key} and answered ${answer.status}; stimuli of ${target} name that address`);
  return typeof answer.body === "object" && answer.body !== null && !Array.isArray(answer.body) ? (answer.body as PlainRecord) : {};
}
