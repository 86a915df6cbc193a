import { isDeepStrictEqual } from "node:util";
import { ArazzoError } from "./expressions.ts";

// JSONPath as RFC 9535 has it, less what no criterion was seen to need: descendants (..), slices and several selectors in one bracket are refused.

/** What a path finds in a value, in order. @throws {ArazzoError} for a path that is not understood */
export const found = (path: string, root: unknown): readonly unknown[] => new Reader(path).path(root)([root]);

/** @throws {ArazzoError} for a path that is not understood */
export const understood = (path: string): void => void new Reader(path).path(undefined);

type Select = (nodes: readonly unknown[]) => readonly unknown[];
type Test = (node: unknown) => boolean;
/** One value, or that there is none, which is no value and not null either. */
type Operand = (node: unknown) => { readonly value: unknown } | undefined;

/** Values of the members of an object, or of a list. */
const inside = (node: unknown): readonly unknown[] => (typeof node === "object" && node !== null ? Object.values(node) : []);
const member = (node: unknown, name: string): readonly unknown[] => (typeof node === "object" && node !== null && !Array.isArray(node) && Object.hasOwn(node, name) ? [(node as Record<string, unknown>)[name]] : []);
const element = (node: unknown, index: number): readonly unknown[] => (Array.isArray(node) && (index < 0 ? index + node.length : index) in node ? [node.at(index)] : []);

const FUNCTIONS = ["length", "count", "value", "match", "search"] as const;

class Reader {
  private rest: string;
  private root: unknown;

  constructor(private readonly text: string) {
    this.rest = text;
  }

  path(root: unknown): Select {
    this.root = root;
    this.need(/^\$/);
    const select = this.segments();
    if (this.rest !== "") this.fail();
    return select;
  }

  private segments(): Select {
    let select: Select = (nodes) => nodes;
    for (let next; (next = this.segment()); ) {
      const [before, after] = [select, next];
      select = (nodes) => after(before(nodes));
    }
    return select;
  }

  private segment(): Select | undefined {
    const name = this.take(/^\s*\.([\p{L}_][\p{L}\p{N}_-]*)/u)?.[1];
    if (name !== undefined) return this.named(name);
    if (this.take(/^\s*(?:\.\*|\[\s*\*\s*\])/)) return (nodes) => nodes.flatMap(inside);
    const index = this.take(/^\s*\[\s*(-?\d+)\s*\]/)?.[1];
    if (index !== undefined) return (nodes) => nodes.flatMap((node) => element(node, Number(index)));
    const quoted = this.take(/^\s*\[\s*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")\s*\]/)?.[1];
    if (quoted !== undefined) return this.named(this.textOf(quoted));
    if (!this.take(/^\s*\[\s*\?/)) return undefined;
    const test = this.either();
    this.need(/^\s*\]/);
    return (nodes) => nodes.flatMap(inside).filter(test);
  }

  private named = (name: string): Select => (nodes) => nodes.flatMap((node) => member(node, name));

  private either(): Test {
    const tests = [this.both()];
    while (this.take(/^\s*\|\|/)) tests.push(this.both());
    return (node) => tests.some((test) => test(node));
  }

  private both(): Test {
    const tests = [this.single()];
    while (this.take(/^\s*&&/)) tests.push(this.single());
    return (node) => tests.every((test) => test(node));
  }

  private single(): Test {
    if (this.take(/^\s*!/)) {
      const test = this.single();
      return (node) => !test(node);
    }
    if (this.take(/^\s*\(/)) {
      const test = this.either();
      this.need(/^\s*\)/);
      return test;
    }
    const matching = this.take(/^\s*(match|search)\(/)?.[1];
    if (matching !== undefined) return this.matching(matching);
    const exists = /^\s*[@$]/.test(this.rest);
    const before = this.rest;
    const left = this.operand();
    const operator = this.take(/^\s*(==|!=|<=|>=|<|>)/)?.[1];
    if (operator !== undefined) {
      const right = this.operand();
      return (node) => compared(left(node), operator, right(node));
    }
    if (!exists) this.fail();
    this.rest = before;
    const select = this.query();
    return (node) => select(node).length > 0;
  }

  /** `match(@.to, '\\+1.*')`: all of a text; `search`: some of it. */
  private matching(how: string): Test {
    const subject = this.operand();
    this.need(/^\s*,/);
    const pattern = this.operand();
    this.need(/^\s*\)/);
    return (node) => {
      const [text, expression] = [subject(node)?.value, pattern(node)?.value];
      if (typeof text !== "string" || typeof expression !== "string") return false;
      try {
        return new RegExp(how === "match" ? `^(?:${expression})$` : expression, "u").test(text);
      } catch {
        throw new ArazzoError(`the JSONPath "${this.text}" matches against "${expression}", which is no regular expression`);
      }
    };
  }

  private operand(): Operand {
    const literal = this.take(/^\s*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true\b|false\b|null\b)/)?.[1];
    if (literal !== undefined) {
      const value = /^['"]/.test(literal) ? this.textOf(literal) : (JSON.parse(literal) as unknown);
      return () => ({ value });
    }
    const name = this.take(/^\s*(length|count|value)\(/)?.[1];
    if (name === undefined) return single(this.query());
    const given = name === "length" ? this.operand() : this.query();
    this.need(/^\s*\)/);
    if (name === "value") return single(given as (node: unknown) => readonly unknown[]);
    if (name === "count") return (node) => ({ value: (given as (node: unknown) => readonly unknown[])(node).length });
    return (node) => lengthOf((given as Operand)(node)?.value);
  }

  /** A path from the row that is looked at, or from the root. */
  private query(): (node: unknown) => readonly unknown[] {
    const from = this.take(/^\s*([@$])/)?.[1];
    if (from === undefined) this.fail();
    const select = this.segments();
    return (node) => select([from === "@" ? node : this.root]);
  }

  private textOf(quoted: string): string {
    const inner = quoted.slice(1, -1);
    try {
      return JSON.parse(quoted.startsWith('"') ? quoted : `"${inner.replaceAll("\\'", "'").replace(/(?<!\\)"/g, '\\"')}"`) as string;
    } catch {
      throw new ArazzoError(`the JSONPath "${this.text}" has a backslash in ${quoted} that escapes nothing; a backslash itself is written twice`);
    }
  }

  private take(pattern: RegExp): RegExpExecArray | undefined {
    const match = pattern.exec(this.rest) ?? undefined;
    if (match) this.rest = this.rest.slice(match[0].length);
    return match;
  }

  private need(pattern: RegExp): void {
    if (!this.take(pattern)) this.fail();
  }

  private fail(): never {
    const unknown = /^\s*([a-z]\w*)\(/.exec(this.rest)?.[1];
    throw new ArazzoError(`the JSONPath "${this.text}" is not understood at "${this.rest.trim()}"${unknown ? `: functions are ${FUNCTIONS.join(", ")}` : ""}`);
  }
}

const single = (query: (node: unknown) => readonly unknown[]): Operand => (node) => {
  const nodes = query(node);
  return nodes.length === 1 ? { value: nodes[0] } : undefined;
};

function lengthOf(value: unknown): { readonly value: number } | undefined {
  if (typeof value === "string") return { value: [...value].length };
  return typeof value === "object" && value !== null ? { value: inside(value).length } : undefined;
}

/** Values of one kind, to the letter; what is not there equals only what is not there either. */
function compared(left: ReturnType<Operand>, operator: string, right: ReturnType<Operand>): boolean {
  const same = left === undefined || right === undefined ? left === right : isDeepStrictEqual(left.value, right.value);
  if (operator === "==") return same;
  if (operator === "!=") return !same;
  const [a, b] = [left?.value, right?.value];
  if (!((typeof a === "number" && typeof b === "number") || (typeof a === "string" && typeof b === "string"))) return same && operator.endsWith("=");
  return operator.startsWith("<") ? a < b || (same && operator === "<=") : a > b || (same && operator === ">=");
}
