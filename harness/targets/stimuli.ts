import { SkipScenario, TargetError } from "../errors.ts";
import { isSuccess } from "../exchange.ts";
import { show } from "../finding.ts";
import { type Fetch, send } from "../send.ts";
import type { PlainRecord } from "./control-plane.ts";
import type { StimulusPlan } from "./targets-file.ts";

/**
 * Asks whoever sits at the terminal.
 * @param wants - what the story must be told of it, by name
 * @returns what was told, once it was done; undefined when it was not
 * @throws {Interrupted} when the run was stopped meanwhile
 */
export type AskOperator = (sentence: string, wants: readonly string[]) => Promise<PlainRecord | undefined>;

export interface Stimulating {
  readonly target: string;
  readonly plan: StimulusPlan;
  /** Absent where nobody sits at a terminal. */
  readonly ask?: AskOperator | undefined;
  readonly fetch: Fetch;
}

/**
 * Makes something happen outside, as the targets file says: it happens by itself, an address is told, a person is asked. Whether
 * that can be had at all is known before (`stimulusLack`).
 * @param subject - vendor, or `telephone`
 * @param wants - what the story must be told of it: fields of `result`
 * @throws {SkipScenario} when the person did not do it @throws {TargetError} when the address did not
 */
export async function stimulate(stimulating: Stimulating, subject: string, name: string, body: PlainRecord, wants: readonly string[]): Promise<PlainRecord> {
  const { plan } = stimulating;
  if (plan.how === "ask") return { result: await asked(stimulating, plan.question, `${subject}.${name}`, body, wants) };
  if (plan.how === "automatic" && plan.url !== undefined) return { result: await told(stimulating, plan.url, plan.headers, { subject, name, body }, wants) };
  return { result: {} };
}

async function asked({ ask }: Stimulating, question: string | undefined, key: string, body: PlainRecord, wants: readonly string[]): Promise<PlainRecord> {
  const what = Object.keys(body).length ? `${key} ${show(body)}` : key;
  const answer = await ask?.(question ? `${question} (${what})` : `Please do this now: ${what}`, wants);
  if (!answer) throw new SkipScenario(`needs ${key}, which the operator skipped`);
  const missing = wants.filter((want) => answer[want] === undefined);
  if (missing.length) throw new SkipScenario(`needs ${key}, and the operator did not tell ${missing.join(" and ")}`);
  return answer;
}

async function told({ target, fetch }: Stimulating, url: string, headers: Readonly<Record<string, string>>, stimulus: { readonly subject: string; readonly name: string; readonly body: PlainRecord }, wants: readonly string[]): Promise<PlainRecord> {
  const key = `${stimulus.subject}.${stimulus.name}`;
  const bytes = Buffer.from(JSON.stringify(stimulus), "utf8");
  const { status, body } = await send(fetch, { method: "POST", url, headers: { "content-type": "application/json", ...headers }, body: bytes, forCheck: undefined });
  const { origin } = new URL(url);
  if (!isSuccess(status)) throw new TargetError("setup", `${origin} was told of ${key} and answered ${status}; stimuli of ${target} name that address`);
  const answer = isRecord(body) ? (isRecord(body["result"]) ? body["result"] : body) : {};
  const missing = wants.filter((want) => answer[want] === undefined);
  if (missing.length) throw new TargetError("setup", `${origin} was told of ${key} and did not answer ${missing.join(" and ")}: { ${wants.join(", ")} } as JSON`);
  return answer;
}

const isRecord = (value: unknown): value is PlainRecord => typeof value === "object" && value !== null && !Array.isArray(value);
