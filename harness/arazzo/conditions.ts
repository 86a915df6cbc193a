import type { Criterion } from "./document.ts";
import { ArazzoError, type Scope, valueOf } from "./expressions.ts";

const TOKEN = /\s*(&&|\|\||==|!=|<=|>=|<|>|!|\(|\)|'(?:[^']|'')*'|-?\d+(?:\.\d+)?(?![\w.])|true\b|false\b|null\b|\$[^\s()=!<>&|]+)/gy;

/** Does an answer meet a criterion? `simple`, `regex`, and `jsonpath` of plain paths. @throws {ArazzoError} for other kinds */
export function meets({ condition, context, type = "simple" }: Criterion, scope: Scope): boolean {
  const kind = typeof type === "string" ? type : type.type;
  if (kind === "simple") return new Condition(condition, scope).value();
  if (context === undefined) throw new ArazzoError(`the criterion "${condition}" of type ${kind} needs a context`);
  const value = valueOf(context, scope);
  if (kind === "regex") return new RegExp(condition).test(String(value ?? ""));
  if (kind === "jsonpath") return found(condition, value).some((one) => one !== undefined && one !== null && one !== false);
  throw new ArazzoError(`criteria of type ${kind} are not supported: "${condition}"`);
}

/** One condition: comparisons of expressions and literals, joined by && and ||. Texts compare without regard to case, as the specification says. */
class Condition {
  private readonly tokens: string[] = [];
  private i = 0;

  constructor(
    private readonly text: string,
    private readonly scope: Scope,
  ) {
    let end = 0;
    for (const match of text.matchAll(TOKEN)) {
      this.tokens.push(match[1]!);
      end = match.index + match[0].length;
    }
    if (text.slice(end).trim() !== "") throw new ArazzoError(`the condition "${text}" is not understood at "${text.slice(end).trim()}"`);
  }

  value(): boolean {
    const result = this.either();
    if (this.i < this.tokens.length) throw new ArazzoError(`the condition "${this.text}" is not understood at "${this.tokens[this.i]}"`);
    return result;
  }

  private either(): boolean {
    let result = this.both();
    while (this.take("||")) result = this.both() || result;
    return result;
  }

  private both(): boolean {
    let result = this.single();
    while (this.take("&&")) result = this.single() && result;
    return result;
  }

  private single(): boolean {
    if (this.take("!")) return !this.single();
    if (this.take("(")) {
      const inner = this.either();
      if (!this.take(")")) throw new ArazzoError(`the condition "${this.text}" lacks a closing bracket`);
      return inner;
    }
    const left = this.operand();
    const operator = ["==", "!=", "<=", ">=", "<", ">"].find((one) => this.take(one));
    return operator === undefined ? Boolean(left) : compared(left, operator, this.operand());
  }

  private operand(): unknown {
    const token = this.tokens[this.i++];
    if (token === undefined) throw new ArazzoError(`the condition "${this.text}" ends too early`);
    if (token.startsWith("$")) return valueOf(token, this.scope);
    if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
    return JSON.parse(token);
  }

  private take(token: string): boolean {
    if (this.tokens[this.i] !== token) return false;
    this.i++;
    return true;
  }
}

function compared(left: unknown, operator: string, right: unknown): boolean {
  const [a, b] = [left, right].map((value) => (typeof value === "string" ? value.toLowerCase() : value)) as [any, any];
  switch (operator) {
    case "==":
      return (a ?? null) === (b ?? null);
    case "!=":
      return (a ?? null) !== (b ?? null);
    case "<":
      return a < b;
    case "<=":
      return a <= b;
    case ">":
      return a > b;
    default:
      return a >= b;
  }
}

const STEP = /\.([\w-]+|\*)|\['([^']*)'\]|\[(\d+|\*)\]|\[\?\s*(\()?\s*@((?:\.[\w-]+)+)\s*(?:(==|!=|<=|>=|<|>)\s*('[^']*'|"[^"]*"|-?\d+(?:\.\d+)?|true|false|null)\s*)?(\))?\s*\]/gy;

/** What a plain JSONPath finds: names, indices, `*`, and filters that look for one member or compare it with a literal, with or without brackets around. */
function found(path: string, root: unknown): unknown[] {
  let all = [root];
  let end = 1;
  for (const match of path.slice(1).matchAll(STEP)) {
    end += match[0].length;
    const [, name, quoted, index, open, member, operator, literal = "", close] = match;
    if ((open === undefined) !== (close === undefined)) throw new ArazzoError(`the JSONPath "${path}" lacks a bracket in "${match[0]}"`);
    const key = name ?? quoted ?? index;
    if (member !== undefined) {
      const inside = (one: any): unknown => member.slice(1).split(".").reduce((inner, part) => inner?.[part], one);
      const right = operator === undefined ? undefined : literal.startsWith("'") ? literal.slice(1, -1) : JSON.parse(literal);
      all = all.flatMap((one) => (typeof one === "object" && one !== null ? Object.values(one) : [])).filter((one) => (operator === undefined ? inside(one) !== undefined : compared(inside(one), operator, right)));
    } else all = all.flatMap((one) => (typeof one !== "object" || one === null ? [] : key === "*" ? Object.values(one) : [(one as Record<string, unknown>)[key!]]));
  }
  if (!path.startsWith("$") || end !== path.length) throw new ArazzoError(`the JSONPath "${path}" is not understood at "${path.slice(end)}"`);
  return all;
}
