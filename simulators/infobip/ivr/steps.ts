/** Steps of a script, told apart by the key that names them. contracts/infobip/sources.md#ivr */

/** Branches inside a step. */
export function branchesOf(step: any): readonly (readonly any[])[] {
  if (typeof step !== "object" || step === null) return [];
  const named = [step.then, step.else, step.do, step.repeat, step.onDetecting, step.onMachineDetected, step.onTimeout, step.onHumanDetected];
  return [...named, ...Object.values(step.case ?? {})].filter(Array.isArray);
}

/** What is wrong with a script that no schema says: `dialToConversations` ends its branch. */
export function badStep(script: readonly any[]): string | undefined {
  const at = script.findIndex((step) => step?.dialToConversations !== undefined);
  if (at >= 0 && at < script.length - 1) return "dialToConversations must be the last action";
  for (const step of script) for (const branch of branchesOf(step)) {
    const bad = badStep(branch);
    if (bad) return bad;
  }
  return undefined;
}

export type Variables = Readonly<Record<string, string>>;

/** A text with its `${names}` filled in. */
export const filled = (text: string, variables: Variables): string => text.replace(/\$\{([^}]+)\}/g, (_, name: string) => variables[name.trim()] ?? "");

const OPERATORS: Readonly<Record<string, (a: string, b: string) => boolean>> = {
  "==": (a, b) => a === b,
  "!=": (a, b) => a !== b,
  ">=": (a, b) => Number(a) >= Number(b),
  "<=": (a, b) => Number(a) <= Number(b),
  ">": (a, b) => Number(a) > Number(b),
  "<": (a, b) => Number(a) < Number(b),
};
const bare = (text: string) => text.trim().replace(/^['"](.*)['"]$/, "$1");

/** Does a condition hold: `${choice} == 1`, joined by && or ||, which are read from the left? */
export function holds(condition: string, variables: Variables): boolean {
  const or = condition.split("||");
  if (or.length > 1) return or.some((part) => holds(part, variables));
  const and = condition.split("&&");
  if (and.length > 1) return and.every((part) => holds(part, variables));
  const [, left = "", operator = "==", right = "true"] = /^(.*?)(==|!=|>=|<=|>|<)(.*)$/.exec(condition) ?? [undefined, condition];
  return OPERATORS[operator]!(bare(filled(left, variables)), bare(filled(right, variables)));
}
