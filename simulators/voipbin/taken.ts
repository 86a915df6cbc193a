import { Refusal } from "../core/refusal.ts";
import { isId, NIL } from "./ids.ts";
import { nowOf, stampOf } from "./times.ts";
import type { Act } from "../core/act.ts";

/** What every row begins with that shows its moments. */
export const dated = (act: Act<any>) => ({ tm_create: stampOf(act), tm_update: null, tm_delete: null });

/** What is marked on a row that there was before. */
export const changedAt = (act: Act<any>, row: object | undefined): { tm_update?: string } => (row ? { tm_update: nowOf(act) } : {});

/** Texts of a body; a missing one is empty. */
export const texts = <N extends string>(body: any, ...names: readonly N[]): Record<N, string> => Object.fromEntries(names.map((name) => [name, body[name] ?? ""])) as Record<N, string>;

const no = (name: string, why: string) => new Refusal("rule", `${name}: ${why}`, { rule: name });

/** A word of a closed set, empty when it is missing. The service takes any; what it answers then is in no published form. @throws {Refusal} `rule` */
export function word<W extends string>(given: string | undefined, words: readonly W[], name: string): W {
  const found = words.find((one) => one === (given ?? ""));
  if (found === undefined) throw no(name, `one of ${words.join(", ")}`);
  return found;
}

/** References of a body. @throws {Refusal} `rule` for what is no id */
export function idsOf(given: readonly string[] | null | undefined, name: string): string[] {
  const wrong = given?.find((id) => !isId(id));
  if (wrong !== undefined) throw no(name, `${wrong} is no id`);
  return (given ?? []).map((id) => id.toLowerCase());
}

/** A reference that may be left out. @throws {Refusal} `rule` for what is no id */
export const idOrNil = (given: string | null | undefined, name: string): string => idsOf([given || NIL], name)[0]!;
