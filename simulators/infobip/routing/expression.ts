/** One operator per node: `{$eq: {message.channel: WHATSAPP}}`, `{$and: [node, node]}`. */
export type Expression = Readonly<Record<string, unknown>>;
/** What a path names: one value, several (tags), or none. */
export type Facts = Readonly<Record<string, string | readonly string[] | null>>;

const list = (given: unknown): unknown[] => (Array.isArray(given) ? given : [given]);
const text = (value: unknown): string => String(value ?? "").toLowerCase();
const compared = (a: unknown, b: unknown): number => (Number.isNaN(Number(a)) || Number.isNaN(Number(b)) ? (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0) : Number(a) - Number(b));

/** Operators that compare one value of a path with the operand. */
const COMPARE: Readonly<Record<string, (value: unknown, operand: unknown) => boolean>> = {
  $eq: (value, operand) => text(value) === text(operand),
  $neq: (value, operand) => text(value) !== text(operand),
  $lt: (value, operand) => compared(value, operand) < 0,
  $lte: (value, operand) => compared(value, operand) <= 0,
  $gt: (value, operand) => compared(value, operand) > 0,
  $gte: (value, operand) => compared(value, operand) >= 0,
  $in: (value, operand) => list(operand).some((one) => text(one) === text(value)),
  $nin: (value, operand) => list(operand).every((one) => text(one) !== text(value)),
  $contains: (value, operand) => text(value).includes(text(operand)),
  $startsWith: (value, operand) => text(value).startsWith(text(operand)),
  $endsWith: (value, operand) => text(value).endsWith(text(operand)),
};
/** Of several values these want all to hold; the others, any. */
const OF_ALL = ["$neq", "$nin"];

/** Operators over nodes. */
const JOIN: Readonly<Record<string, (nodes: readonly Expression[], facts: Facts) => boolean>> = {
  $and: (nodes, facts) => nodes.every((node) => holds(node, facts)),
  $or: (nodes, facts) => nodes.some((node) => holds(node, facts)),
  $not: (nodes, facts) => !nodes.some((node) => holds(node, facts)),
};

/** Does an expression hold? An empty one does. */
export function holds(expression: Expression, facts: Facts): boolean {
  return Object.entries(expression).every(([operator, operand]) => {
    const join = JOIN[operator];
    if (join) return join(list(operand) as Expression[], facts);
    return Object.entries(operand as Record<string, unknown>).every(([path, wanted]) => {
      const given = facts[path];
      const values = Array.isArray(given) ? given : given === undefined || given === null ? [] : [given];
      const one = (value: unknown) => COMPARE[operator]!(value, wanted);
      return OF_ALL.includes(operator) ? values.every(one) : values.some(one);
    });
  });
}

/** What is wrong with an expression, in words; undefined when nothing is. */
export function faultIn(expression: unknown): string | undefined {
  if (typeof expression !== "object" || expression === null || Array.isArray(expression)) return "must be an object with an operator";
  const operators = Object.entries(expression);
  if (operators.length !== 1) return "must have one operator per node";
  const [operator, operand] = operators[0]!;
  if (JOIN[operator]) return list(operand).map(faultIn).find(Boolean);
  if (!COMPARE[operator]) return `${operator} is no operator; there are ${[...Object.keys(JOIN), ...Object.keys(COMPARE)].join(", ")}`;
  return typeof operand === "object" && operand !== null && !Array.isArray(operand) && Object.keys(operand).length > 0 ? undefined : `${operator} needs a path and a value`;
}
