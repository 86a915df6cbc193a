import type { Variables } from "./variables.ts";

/** Compares as a condition says; one that nobody knows does not hold. */
export function compares<T extends string | number>(condition: string, left: T, right: T): boolean {
  switch (condition) {
    case "==": return left === right;
    case "!=": return left !== right;
    case ">": return left > right;
    case ">=": return left >= right;
    case "<": return left < right;
    case "<=": return left <= right;
    default: return false;
  }
}

interface VariableCondition {
  readonly condition?: string;
  readonly variable?: string;
  readonly value_type?: string;
  readonly value_string?: string;
  readonly value_number?: number;
  readonly value_length?: number;
}

/** Does a variable fit? The name may be given bare or as `${name}`, which was filled in before: then it is the value itself. */
export function variableFits(option: VariableCondition, asWritten: string, variables: Variables): boolean {
  const value = asWritten.includes("${") ? (option.variable ?? "") : (variables[asWritten] ?? "");
  const condition = option.condition ?? "==";
  if (option.value_type === "number") return value.trim() !== "" && compares(condition, Number(value), option.value_number ?? 0);
  if (option.value_type === "length") return compares(condition, [...value].length, option.value_length ?? 0);
  return compares(condition, value, option.value_string ?? "");
}

interface TimeCondition {
  readonly condition?: string;
  readonly minute?: number;
  readonly hour?: number;
  readonly day?: number;
  readonly month?: number;
  readonly weekdays?: readonly number[];
}

/**
 * Does the time fit, in UTC? Days and months count from 1, so 0 there means any; minutes and hours count from 0 and below that is any.
 * The largest unit that differs decides, as between two dates; of weekdays (0 is Sunday) one must be today's.
 */
export function timeFits(option: TimeCondition, now: number): boolean {
  const at = new Date(now);
  if (option.weekdays?.length && !option.weekdays.includes(at.getUTCDay())) return false;
  const units: readonly (readonly [number | undefined, number, number])[] = [
    [option.month, at.getUTCMonth() + 1, 1],
    [option.day, at.getUTCDate(), 1],
    [option.hour, at.getUTCHours(), 0],
    [option.minute, at.getUTCMinutes(), 0],
  ];
  const asked = units.filter(([wanted, , least]) => wanted !== undefined && wanted >= least);
  if (asked.length === 0) return true;
  const order = asked.map(([wanted, is]) => Math.sign(is - wanted!)).find((sign) => sign !== 0) ?? 0;
  return compares(option.condition ?? "==", order, 0);
}
