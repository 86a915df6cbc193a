import type { Kind } from "./stand-ins.ts";

// What gives itself away by its form, wherever it stands in text.

interface Look {
  readonly what: string;
  readonly kind: Kind;
  /** Text without this holds none: cheaper than the pattern. */
  readonly needs: RegExp;
  /** Where only a part is sensitive, that part is called `it`. */
  readonly pattern: RegExp;
  readonly holds?: (found: string) => boolean;
}

const ALONE = String.raw`(?<![\p{L}\p{N}_.+-])`;
const PLUS = String.raw`(?:\+|＋|&#43;|&#x2b;|%2b)`;

const LOOKS: readonly Look[] = [
  { what: "private key", kind: "secret", needs: /-----BEGIN/, pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----\s*(?<it>[\s\S]+?)\s*-----END/g },
  { what: "credential of a header", kind: "secret", needs: /Bearer|Basic/, pattern: /\b(?:Bearer|Basic)\s+(?<it>[\w.~+/=-]{6,})/g, holds: isRandom },
  { what: "JWT", kind: "secret", needs: /eyJ/, pattern: /\beyJ[\w-]{5,}\.[\w-]{2,}\.[\w-]*/g },
  { what: "key with a public beginning", kind: "secret", needs: /[_-]/, pattern: /\b(?:sk|pk|ak|rk|cw|vb|whsec|gh[opsu]|github_pat|glpat)[_-][\w-]{12,}/g, holds: isRandom },
  { what: "key of Amazon, Google, Slack", kind: "secret", needs: /AKIA|AIza|xox/, pattern: /\bAKIA[0-9A-Z]{16}\b|\bAIza[\w-]{30,}|\bxox[abeprs]-[\w-]{10,}/g },
  { what: "user and password of curl", kind: "secret", needs: /-u\s/, pattern: /(?<=\s)-u\s+['"]?[^\s:'"]+:(?<it>[^\s'"]+)/g },
  { what: "cookie", kind: "secret", needs: /Cookie:/i, pattern: /\bCookie:\s*[\w-]+=(?<it>[^;\s"']+)/gi },
  { what: "e-mail address", kind: "email", needs: /@|&#64;|%40/, pattern: /(?:[\p{L}\p{N}.!#$&*+/=?^_`{|}~-]{1,64}|(?<=\s|^)"[^"\n]{1,40}")(?:@|&#64;|%40)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu },
  { what: "international number", kind: "phone", needs: /[+＋]|&#|%2b/i, pattern: new RegExp(String.raw`(?<![\p{L}\p{N}_])${PLUS}\s?[1-9１-９][\p{Nd}\s().-]{5,18}\p{Nd}`, "giu"), holds: isPhone },
  { what: "international number after 00", kind: "phone", needs: /00[1-9]/, pattern: new RegExp(String.raw`${ALONE}00[1-9]\d{0,2}[\s./-]\d[\d\s()./-]{5,15}\d(?![\p{L}\d])`, "gu"), holds: isPhone },
  { what: "national number", kind: "phone", needs: /0[1-9]\d/, pattern: new RegExp(String.raw`${ALONE}\(?0[1-9]\d{1,4}\)?(?:\s?[\s/-]\s?)\d{2,4}(?:[\s-]?\d{2,5}){1,3}(?![\p{L}\d]|[.:-]\d)`, "gu"), holds: isPhone },
  { what: "number of North America", kind: "phone", needs: /\d{3}[).\s-]/, pattern: new RegExp(String.raw`${ALONE}(?:1[\s.-])?(?:\([2-9]\d{2}\)\s?|[2-9]\d{2}[.-])[2-9]\d{2}[\s.-]\d{4}(?![\p{L}\d]|[.:-]\d)`, "gu") },
  { what: "number in wide digits", kind: "phone", needs: /[０-９]/, pattern: /[０-９]{7,15}/g },
];
/** Text with everything replaced that looks like a secret, an address or a telephone number. */
export function replaceLooks(text: string, standIn: (kind: Kind, value: string) => string): string {
  return LOOKS.reduce((changed, { kind, needs, pattern, holds }) => {
    if (!needs.test(changed)) return changed;
    return changed.replace(pattern, (all: string, ...rest) => {
      const groups = typeof rest.at(-1) === "object" ? (rest.at(-1) as { it?: string }) : {};
      const found = groups.it ?? all;
      return holds?.(found) === false ? all : all.replace(found, () => escapedLike(found, standIn(kind, plain(found))));
    });
  }, text);
}

/** As it would be written without wide digits and without escapes of HTML and addresses. */
const plain = (found: string): string => found.normalize("NFKC").replace(/&#43;|&#x2b;|%2b/gi, "+").replace(/&#64;|%40/g, "@");

/** With the escapes that it had. */
function escapedLike(found: string, standIn: string): string {
  const [plus, at] = [/^(?:&#43;|&#x2b;|%2b)/i.exec(found)?.[0], /&#64;|%40/.exec(found)?.[0]];
  return standIn.replace(/^\+/, plus ?? "+").replace("@", at ?? "@");
}

/** A telephone number and nothing else, and no day (20250131) or moment (1735689600). */
export function isPhone(text: string): boolean {
  const written = plain(text);
  const digits = written.replace(/\D/g, "");
  return /^\+?[\d\s()./-]+$/.test(written) && digits.length >= 7 && digits.length <= 15 && !/^(?:19|20)\d\d[-/.]?(?:0\d|1[0-2])[-/.]?[0-3]\d$|^1[4-9](?:\d{8}|\d{11})$/.test(written);
}

/** No word that somebody would write. */
export function isRandom(text: string): boolean {
  return /\d|[a-z][A-Z]/.test(text) || text.length >= 20;
}

export const isTime = (text: string): boolean => /^\d{4}-\d\d-\d\d(?:[T ][\d:.]+(?:Z|[+-][\d:]+)?)?$/.test(text);
