import { checks } from "../checks/index.ts";
import type { Finding } from "../finding.ts";

// What may stand in a committed file: no value that a vendor sent but a word of a closed set, and no id, so that one difference has
// the same words whenever it is seen.

/** A word as closed sets have them, or a small number; anything else may be what a person wrote. */
const WORD = /^"[A-Za-z][A-Za-z0-9_.:-]{0,39}"$|^-?\d{1,4}$|^true$|^false$|^null$/;

/** A value as findings show it (JSON), when it can be a word of a closed set. @returns undefined for anything else */
export const wordOf = (got: string): string | number | boolean | null | undefined => (WORD.test(got) ? JSON.parse(got) : undefined);

/** Keys of a map may be numbers and addresses of people: what is no field's name is any key. */
export const keyIn = (key: string): string => (/^[A-Za-z_$@][\w$:-]{0,60}$|^\d{1,4}$/.test(key) ? key : "?");

/** What a finding wanted and got, in words that may be committed. */
export interface Said {
  readonly expected: string;
  readonly got: string;
}

/** @see Said */
export function said(finding: Finding): Said {
  const { check, expected, got, gotType } = finding;
  if (got === "nothing") return { expected: isQuoted(expected) ? promiseOf(check) : expected, got };
  if (gotType !== undefined) return { expected, got: isListed(finding) && WORD.test(got) ? got : gotType === "null" ? "null" : `${/^[aio]/.test(gotType) ? "an" : "a"} ${gotType}` };
  switch (check) {
    case "status-documented":
      return { expected, got };
    case "no-server-error":
      return { expected, got: got.slice(0, 3) };
    case "legal-moves":
    case "begins-rightly":
      return { expected, got: movedTo(got) };
    case "event-step":
      return { expected, got: got.startsWith("no such") ? got : "a row that cannot have made it" };
    case "events-complete":
      return { expected: expected.replace(/ of .*, which/, ", which"), got };
    case "event-conforms":
      return { expected, got: WORD.test(`"${got}"`) ? got : "something else" };
    case "event-media-type":
    case "media-type":
      return { expected, got };
    default:
      return { expected: promiseOf(check), got: "otherwise" };
  }
}

/** `C1 went from held to ringing` without the row; a state that no contract would have is not told. */
function movedTo(got: string): string {
  const [, words = ""] = /^\S+ (went from \S+ to \S+|is \S+)$/.exec(got) ?? [];
  return words.split(" ").every((word) => WORD.test(`"${word}"`)) && words !== "" ? words : "in a state that is none of it";
}

const isListed = ({ expected }: Finding): boolean => expected.startsWith("one of ") || isQuoted(expected);
const isQuoted = (expected: string): boolean => expected.startsWith('"');
const promiseOf = (check: string): string => (checks.find(({ name }) => name === check)?.summary ?? check).replace(/\.$/, "");
