// What the two XML schemas in use for JUnit reports ask for, in our own words: the one of Apache Ant's reports and the
// one that Jenkins validates by. A report must satisfy both. Neither schema is copied here.

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

interface Rule {
  /** Attributes that must be there, and what their values must look like. */
  readonly required: Readonly<Record<string, RegExp>>;
  readonly optional: Readonly<Record<string, RegExp>>;
  /** Names of children, in order. */
  readonly children: RegExp;
  readonly text: boolean;
}

const TOKEN = /^\S+( \S+)*$/;
const ANY = /^[\s\S]*$/;
const COUNT = /^\d+$/;
const SECONDS = /^\d{1,3}(\d{3})*\.\d+$/;
const OUTCOME: Rule = { required: { type: ANY }, optional: { message: ANY }, children: /^$/, text: true };

const RULES: Readonly<Record<string, Rule>> = {
  // Ant allows no attribute here, and each child once, in this order.
  testsuites: { required: {}, optional: {}, children: /^(testsuite )*$/, text: false },
  testsuite: {
    required: { id: COUNT, package: TOKEN, name: TOKEN, timestamp: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/, hostname: TOKEN, tests: COUNT, failures: COUNT, errors: COUNT, time: SECONDS },
    optional: { skipped: COUNT },
    children: /^properties (testcase )*system-out system-err $/,
    text: false,
  },
  properties: { required: {}, optional: {}, children: /^(property )*$/, text: false },
  property: { required: { name: TOKEN, value: ANY }, optional: {}, children: /^$/, text: false },
  testcase: { required: { name: TOKEN, classname: TOKEN, time: SECONDS }, optional: {}, children: /^(skipped |error |failure )?$/, text: false },
  failure: OUTCOME,
  error: OUTCOME,
  skipped: { required: {}, optional: { message: ANY, type: ANY }, children: /^$/, text: true },
  "system-out": { required: {}, optional: {}, children: /^$/, text: true },
  "system-err": { required: {}, optional: {}, children: /^$/, text: true },
};

/** Everything that parts a document from both schemas; empty when it is valid. */
export function junitProblems(xml: string): string[] {
  const parsed = parse(xml);
  if (typeof parsed === "string") return [parsed];
  return parsed.name === "testsuites" ? [...problemsOf(parsed)] : [`the root is ${parsed.name}`];
}

function* problemsOf(element: Element): Generator<string> {
  const { name, attributes, children, text } = element;
  const rule = RULES[name];
  if (!rule) return yield `there is no element ${name}`;
  for (const [key, pattern] of Object.entries(rule.required)) if (!pattern.test(attributes[key] ?? "\n")) yield `${name} ${key}="${attributes[key] ?? ""}"`;
  for (const [key, value] of Object.entries(attributes)) if (!rule.required[key] && !rule.optional[key]?.test(value)) yield `${name} has ${key}="${value}"`;
  const names = children.map((child) => `${child.name} `).join("");
  if (!rule.children.test(names)) yield `${name} holds ${names.trim()}`;
  if (!rule.text && text.trim() !== "") yield `${name} holds the text ${text.trim()}`;
  for (const child of children) yield* problemsOf(child);
}

/** XML without comments, sections and documents of its own: what our reports are made of. @returns what is wrong, or the root */
function parse(xml: string): Element | string {
  // oxlint-disable-next-line no-control-regex
  const strange = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|&(?!(amp|lt|gt|quot|apos|#\d+);)/.exec(xml);
  if (strange) return `what XML has no place for, at ${strange.index}`;
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  let at = /^<\?xml version="1.0" encoding="UTF-8"\?>\n/.exec(xml)?.[0].length ?? 0;
  for (const [all, text, tag] of xml.slice(at).matchAll(/([^<]*)(<[^>]*>|$)/g)) {
    open.at(-1)!.text += text;
    at += all.length;
    if (!tag) break;
    const close = /^<\/([\w-]+)>$/.exec(tag)?.[1];
    if (close !== undefined) {
      if (open.pop()?.name !== close) return `</${close}> closes what is not open`;
      continue;
    }
    const [, name, given, end] = /^<([\w-]+)((?: [\w-]+="[^"<]*")*)(\/?)>$/.exec(tag) ?? [];
    if (name === undefined) return `${tag} is no tag`;
    const element: Element = { name, attributes: Object.fromEntries([...given!.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])), children: [], text: "" };
    open.at(-1)!.children.push(element);
    if (!end) open.push(element);
  }
  return open.length === 1 && root.children.length === 1 ? root.children[0]! : `${open.at(-1)!.name} is not closed`;
}
