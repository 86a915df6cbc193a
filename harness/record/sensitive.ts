import { at } from "../../simulators/core/contract/document.ts";
import type { Contract } from "../../simulators/core/contract/contract.ts";
import type { Kind } from "./stand-ins.ts";

// What is personal or secret, told by the name of the place, or by the look of the value.

const SECRET = /(^|[_-]|[a-z])(token|secret|passw(or)?d|passphrase|signature|api_?-?key|authorization|credentials?|private_?-?key|access_?-?key(_?-?id)?|jwt|bearer|otp|passcode)$/i;
const SECRET_SHORT = /^(sig|pin|pwd|auth|key)$/i;
const PHONE = /(phone|mobile|msisdn|caller_?(id|number)?|callee|did|e164|ani|dnis|fax|whatsapp)(_?number)?s?$|^(from|to|source|target|destinations?|number|tel|sender|recipient|subscriber|dialed_?number)(_?(number|phone))?$/i;
const PERSON = "first|last|full|given|family|middle|maiden|nick|display|user|login|customer|client|contact|caller|callee|agent|manager|owner|author|sender|recipient|person|employee|supervisor|assignee|participant|visitor|member|patient|from|to";
/** `agentName`, `first_name`; of a bare `name` the redactor says what it is the name of: `agent.name`. */
const NAME = new RegExp(`^(${PERSON})(_|-|\\.)?names?$|^(${PERSON}|person)s?\\.name$|^screen_?name$|^(created|updated|assigned)_?by$`, "i");
const FIRST_AND_LAST = /^\p{Lu}[\p{L}'’]+(?:[ -]\p{Lu}[\p{L}'’.-]*){1,2}$/u;

export const EMAIL = /[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/g;
export const INTERNATIONAL = /\+\d[\d\s().-]{5,18}\d/g;
export const BEARING = /\b(?:Bearer|Basic)\s+([\w.~+/=-]{6,})/g;
export const LOOKS_SECRET = /\beyJ[\w-]{5,}\.[\w-]{2,}\.[\w-]*|\b(?:sk|pk|ak|rk|cw|whsec|ghp|xox[abp])_[\w-]{12,}|\bAKIA[0-9A-Z]{16}\b/g;

/** A telephone number and nothing else. */
export const isPhone = (text: string): boolean => /^\+?[\d\s().-]+$/.test(text) && /^\d{7,15}$/.test(text.replace(/\D/g, ""));

/** What a value at a place of this name is; undefined when the name does not tell. */
export function kindOf(key: string, value: string, isPublic: (word: string) => boolean): Kind | undefined {
  if (value === "" || isPublic(value)) return undefined;
  if (SECRET.test(key) && value.length >= 4) return "secret";
  if (SECRET_SHORT.test(key) && (key.toLowerCase() !== "key" || /^(?=.*\d)(?=.*[A-Za-z])[\w-]{20,}$/.test(value))) return "secret";
  if (PHONE.test(key) && isPhone(value)) return "phone";
  if (NAME.test(key) && /\p{L}/u.test(value) && !/^https?:|@/.test(value)) return "name";
  if (/(^|\.)name$/i.test(key) && FIRST_AND_LAST.test(value)) return "name";
  return undefined;
}

export const isSecretHeader = (name: string): boolean => /authorization|cookie|token|secret|signature|api-?key|password|credential/i.test(name);
export const isSecretQuery = (name: string): boolean => /(^|[-_])(sig|signature|token|credential|secret|password|jwt|auth)$|(api|access)[-_]?key([-_]?id)?$/i.test(name);

/** Words that the contract publishes: values of its enums, constants, names of events and states. Never personal, and needed to understand an answer. */
export function publicWords(contract: Contract): ReadonlySet<string> {
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
