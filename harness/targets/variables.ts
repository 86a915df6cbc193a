import { dirname, resolve } from "node:path";
import { TargetError } from "../errors.ts";
import type { SandboxPlan, StimulusPlan, VendorPlan, WebhookPlan } from "./targets-file.ts";

/** `$NAME` or `${NAME}`, in capitals. */
const VARIABLE = /\$(?:\{([A-Z_][A-Z0-9_]*)\}|([A-Z_][A-Z0-9_]*))/g;

export type Environment = Readonly<Record<string, string | undefined>>;

const namesIn = (text: string): readonly string[] => [...text.matchAll(VARIABLE)].map(([, braced, bare]) => (braced ?? bare)!);

export const hasVariable = (text: string): boolean => namesIn(text).length > 0;

export const isHttp = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** Names of the variables that a sandbox needs and that are not set, or are empty. */
export function unsetVariables(plan: SandboxPlan, environment: Environment): readonly string[] {
  const names = new Set<string>();
  const note = (text: string) => {
    for (const name of namesIn(text)) if (!environment[name]) names.add(name);
    return text;
  };
  filled(plan, { text: note, address: note, file: note });
  return [...names];
}

/**
 * A sandbox with its variables replaced by their values, and its files where they are: beside the targets file unless they say otherwise.
 * @throws {TargetError} `setup`, naming all that are not set, or one that holds no address where there must be one
 */
export function withVariables(plan: SandboxPlan, environment: Environment): SandboxPlan {
  const unset = unsetVariables(plan, environment);
  if (unset.length) throw new TargetError("setup", `${sentenceFor(unset)}; ${plan.file} names ${unset.length === 1 ? "it" : "them"} for sandbox:${plan.name}`);
  const text = (given: string) => given.replace(VARIABLE, (_, braced: string | undefined, bare: string | undefined) => environment[(braced ?? bare)!]!);
  return filled(plan, {
    text,
    file: (given) => resolve(dirname(plan.file), text(given)),
    address(given, field) {
      // What it holds is not told: it may be a secret that went astray.
      if (!isHttp(text(given))) throw new TargetError("setup", `${plan.file}: targets.${plan.name}.${field} is no address: the environment variable ${namesIn(given).join(" or ")} must make it one such as https://api.example.com`);
      return text(given);
    },
  });
}

/** `A is not set`, `A and B are not set`. */
export const sentenceFor = (unset: readonly string[]): string =>
  unset.length === 1 ? `the environment variable ${unset[0]} is not set` : `the environment variables ${unset.slice(0, -1).join(", ")} and ${unset.at(-1)} are not set`;

/** What a text of the file becomes, by what it is. */
interface Filling {
  readonly text: (given: string) => string;
  readonly file: (given: string) => string;
  readonly address: (given: string, field: string) => string;
}

/** The fields in which a variable may stand; `$US` in a reason or a question is no variable. */
function filled(plan: SandboxPlan, filling: Filling): SandboxPlan {
  return {
    ...plan,
    vendors: Object.fromEntries(Object.entries(plan.vendors).map(([name, vendor]) => [name, vendorFilled(vendor, `vendors.${name}`, filling)])),
    stimuli: Object.fromEntries(Object.entries(plan.stimuli).map(([name, stimulus]) => [name, stimulusFilled(stimulus, `stimuli.${name}`, filling)])),
  };
}

function vendorFilled(vendor: VendorPlan, field: string, filling: Filling): VendorPlan {
  return {
    ...vendor,
    baseUrl: filling.address(vendor.baseUrl, `${field}.baseUrl`),
    credentials: visit(vendor.credentials, filling.text) as VendorPlan["credentials"],
    // A value is a variable or it is none: texts of a person's own may hold a $.
    needs: visit(vendor.needs, (text) => (namesIn(text).length === 1 && /^\$(\{\w+\}|\w+)$/.test(text) ? filling.text(text) : text)) as VendorPlan["needs"],
    ...(vendor.webhook ? { webhook: webhookFilled(vendor.webhook, `${field}.webhook`, filling) } : {}),
  };
}

function webhookFilled({ secret, listen, pull }: WebhookPlan, field: string, { text, file, address }: Filling): WebhookPlan {
  return {
    ...(secret === undefined ? {} : { secret: text(secret) }),
    ...(listen ? { listen: { ...listen, ...(listen.publicUrl === undefined ? {} : { publicUrl: address(listen.publicUrl, `${field}.listen.publicUrl`) }) } } : {}),
    ...(pull
      ? {
          pull: {
            ...pull,
            headers: visit(pull.headers, text) as typeof pull.headers,
            ...(pull.file === undefined ? {} : { file: file(pull.file) }),
            ...(pull.url === undefined ? {} : { url: address(pull.url, `${field}.pull.url`) }),
            ...(pull.deliverTo === undefined ? {} : { deliverTo: address(pull.deliverTo, `${field}.pull.deliverTo`) }),
          },
        }
      : {}),
  };
}

function stimulusFilled(stimulus: StimulusPlan, field: string, { text, address }: Filling): StimulusPlan {
  if (stimulus.how !== "automatic" || stimulus.url === undefined) return stimulus;
  return { ...stimulus, url: address(stimulus.url, `${field}.automatic.url`), headers: visit(stimulus.headers, text) as typeof stimulus.headers };
}

function visit(value: unknown, each: (text: string) => string): unknown {
  if (typeof value === "string") return each(value);
  if (Array.isArray(value)) return value.map((one) => visit(one, each));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, visit(inner, each)]));
}
