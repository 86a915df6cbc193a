import { at } from "../../simulators/core/contract/document.ts";
import type { Contract } from "../../simulators/core/contract/contract.ts";
import { isPhone, isRandom, isTime } from "./looks.ts";
import { isPerson, placeOf, wordsOf } from "./names.ts";
import type { Kind } from "./stand-ins.ts";

const FIRST_AND_LAST = /^\p{Lu}[\p{L}'’]+(?:[ -]\p{Lu}[\p{L}'’.-]*){1,2}$/u;
const IDENTIFIER = /^[0-9a-f-]{16,}$/i;
/** What has a name and is nobody. */
const THINGS = /queue|tag|team|group|channel|flow|campaign|department|skill|plan|template|script|file|form|bot|hook|subscription|application|number|trunk|provider|route|conference|room|company|organi|profile|setting|config|field|strateg|polic|hours|holiday|list|outdial|integration|workspace|survey|category/i;

/**
 * What a value is, by the name of its place; undefined when the name does not tell.
 * @param holder - what a bare `name` is the name of: that of an agent is personal, that of a queue is not
 */
export function kindOf(key: string, value: string, holder = ""): Kind | undefined {
  if (value.trim() === "" || isTime(value)) return undefined;
  const place = placeOf(key);
  switch (place) {
    case "secret":
      return couldBeSecret(value) ? "secret" : undefined;
    case "phone":
      return isPhone(value) ? "phone" : undefined;
    case "name":
      return isName(value) ? "name" : undefined;
    case "party":
      return isPhone(value) ? "phone" : FIRST_AND_LAST.test(value) ? "name" : undefined;
    case "person":
      return FIRST_AND_LAST.test(value) ? "name" : undefined;
  }
  if (/^(x-)?(key|session)$/i.test(key)) return /^(?=.*\d)(?=.*[A-Za-z])[\w-]{20,}$/.test(value) || (/session/i.test(key) && isRandom(value) && !/\s/.test(value)) ? "secret" : undefined;
  if (wordsOf(key).join("") === "name" && isName(value) && (isPerson(holder) || (FIRST_AND_LAST.test(value) && !THINGS.test(holder)))) return "name";
  return undefined;
}

const isName = (value: string): boolean => /\p{L}/u.test(value) && !/^https?:|@/.test(value) && !IDENTIFIER.test(value);
const couldBeSecret = (value: string): boolean => !/^(true|false|null|none|yes|no|https?:\/\/.*)$/i.test(value);

/** Who holds the word `error` in its name holds messages about fields, not the fields' values. */
export const isAboutErrors = (key: string): boolean => /error|violation|problem/i.test(key);

/** Objects of these names hold secrets under any name. */
export const holdsSecrets = (key: string): boolean => /^(credentials?|secrets?|tokens?|auth|authentication)$/i.test(key);
/** What such an object says beside them. */
export const isBesideSecrets = (key: string): boolean => /^(id|.*[a-z_]id|name|title|label|description|(grant_?)?type|kind|scheme|method|realm|status|state|scopes?|permissions?|urls?|expires?.*|created.*|updated.*|.*_at|tm_.*|.*(At|Date|Time|Uri|Url|Count))$/i.test(key);

/** Words that the contract publishes: values of its enums, constants, names of events and states. Never personal, and needed to understand an answer. */
export function publicWords(contract: Contract): ReadonlySet<string> {
  let words = published.get(contract);
  if (!words) published.set(contract, (words = readWords(contract)));
  return words;
}

const published = new WeakMap<Contract, ReadonlySet<string>>();

function readWords(contract: Contract): ReadonlySet<string> {
  const words = new Set([...contract.events, ...Object.values(contract.lifecycles).flatMap(({ states }) => Object.keys(states))]);
  const walk = (node: unknown, key: string): void => {
    if (typeof node !== "object" || node === null) return;
    if (key === "enum" && Array.isArray(node)) for (const word of node) words.add(String(word));
    const constant = at(node, "/const");
    if (typeof constant === "string") words.add(constant);
    for (const [name, inner] of Object.entries(node)) if (name !== "example" && name !== "examples") walk(inner, name);
  };
  for (const doc of contract.bundle.documents) walk(doc, "");
  return words;
}
