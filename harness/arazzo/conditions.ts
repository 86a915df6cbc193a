import type { Criterion } from "./document.ts";
import { ArazzoError, type Scope, valueOf } from "./expressions.ts";
import { found, understood } from "./jsonpath.ts";

const TOKEN = /\s*(&&|\|\||==|!=|<=|>=|<|>|!|\(|\)|'(?:[^']|'')*'|-?\d+(?:\.\d+)?(?![\w.])|true\b|false\b|null\b|\$[^\s()=!<>&|]+)/gy;

/** Does an answer meet a criterion? `simple`, `regex`, and `jsonpath`. @throws {ArazzoError} for what cannot be evaluated */
export function meets(criterion: Criterion, scope: Scope): boolean {
  requireUnderstood(criterion);
  const { condition, context } = criterion;
  const kind = kindOf(criterion);
  if (kind === "simple") return new Condition(condition, scope).value();
  const value = valueOf(context!, scope);
  return kind === "regex" ? new RegExp(condition).test(String(value ?? "")) : found(condition, value).some((one) => one !== null && one !== false);
}

/** What can be said of a criterion before anything is sent. @throws {ArazzoError} for kinds, conditions and paths that are not understood */
export function requireUnderstood(criterion: Criterion): void {
  const { condition, context } = criterion;
  const kind = kindOf(criterion);
  if (kind === "xpath") throw new ArazzoError(`criteria of type xpath are not supported: "${condition}"`);
  if (kind === "simple") return void new Condition(condition);
  if (context === undefined) throw new ArazzoError(`the criterion "${condition}" of type ${kind} needs a context`);
  if (kind === "jsonpath") return understood(condition);
  try {
    new RegExp(condition);
  } catch (error) {
    throw new ArazzoError((error as Error).message);
  }
}

const kindOf = ({ type = "simple" }: Criterion): string => (typeof type === "string" ? type : type.type);

/** One condition: comparisons of expressions and literals, joined by && and ||. Texts compare without regard to case, as the specification says. */
class Condition {
  private readonly tokens: string[] = [];
  private i = 0;

  constructor(
    private readonly text: string,
    private readonly scope?: Scope,
  ) {
    let end = 0;
    for (const match of text.matchAll(TOKEN)) {
      this.tokens.push(match[1]!);
      end = match.index + match[0].length;
    }
    if (text.slice(end).trim() !== "") throw new ArazzoError(`the condition "${text}" is not understood at "${text.slice(end).trim()}"`);
    // Read to its end without a look at values: what is not understood is told before anything is sent.
    if (!scope) this.value();
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
    if (/^\$.*\[\d+\]/.test(token)) throw new ArazzoError(`the condition "${this.text}" asks for ${token}; places in lists are read as in $response.body#/calls/0`);
    if (token.startsWith("$")) return this.scope && valueOf(token, this.scope);
    if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
    return JSON.parse(token);
  }

  private take(token: string): boolean {
    if (this.tokens[this.i] !== token) return false;
    this.i++;
    return true;
  }
}

/** Texts without regard to case. Only numbers and texts are more or less than others: null is not 0. A number may be written as text, as in a header. */
function compared(left: unknown, operator: string, right: unknown): boolean {
  const [a, b] = [left, right].map((value) => (typeof value === "string" ? value.toLowerCase() : (value ?? null)));
  if (operator === "==") return a === b;
  if (operator === "!=") return a !== b;
  const numbers = [a, b].map((value) => (typeof value === "string" && value.trim() !== "" ? Number(value) : value));
  if (numbers.every((value) => typeof value === "number" && !Number.isNaN(value))) return ordered(numbers[0] as number, operator, numbers[1] as number);
  return typeof a === "string" && typeof b === "string" && ordered(a, operator, b);
}

const ordered = <T extends number | string>(a: T, operator: string, b: T): boolean => (operator === "<" ? a < b : operator === "<=" ? a <= b : operator === ">" ? a > b : a >= b);
