import type { Contract } from "../../simulators/core/contract/contract.ts";
import { schemasOver } from "../schema-walk.ts";

type Schema = Readonly<Record<string, any>>;

/** One field of a body: where it is, what it holds, and all that the contract says of it. */
export interface Field {
  /** Keys that lead to it. */
  readonly keys: readonly string[];
  readonly value: unknown;
  /** Every schema that applies to its value. */
  readonly schemas: readonly Schema[];
  /** Is it promised to be always there? */
  readonly required: boolean;
  /** Is it a field of an object (and not a row of a list)? */
  readonly named: boolean;
}

/** Every field of a body that the contract describes, outermost first; the body itself is the one without keys. */
export function fieldsOf(contract: Contract, document: number, pointer: string, body: unknown): readonly Field[] {
  const schemas = new Map<string, Schema[]>();
  const required = new Set<string>();
  for (const { schema, value, at } of schemasOver(contract, document, pointer, body)) {
    // Inside text that holds JSON there is nothing to be changed.
    if (valueAt(body, keysOf(at)) !== value) continue;
    schemas.set(at, [...(schemas.get(at) ?? []), schema]);
    for (const name of schema["required"] ?? []) required.add(at ? `${at}.${name}` : name);
  }
  return [...schemas].map(([at, applying]) => {
    const keys = keysOf(at);
    return { keys, value: valueAt(body, keys), schemas: applying, required: required.has(at), named: keys.length > 0 && !/^\d+$/.test(keys.at(-1)!) };
  });
}

const keysOf = (at: string): string[] => (at ? at.split(".") : []);

export const valueAt = (body: unknown, keys: readonly string[]): unknown => keys.reduce<unknown>((inner, key) => (typeof inner === "object" && inner !== null ? (inner as Record<string, unknown>)[key] : undefined), body);

/** Types that the contract allows; all that some schema names, none when none names one. */
export const typesOf = ({ schemas }: Field): ReadonlySet<string> => {
  const named = schemas.flatMap(({ type }) => (type === undefined ? [] : [([] as string[]).concat(type)]));
  // What every naming schema allows.
  return new Set(named.length ? named.reduce((all, some) => all.filter((one) => some.includes(one))) : []);
};

/** The closed list of values; undefined when there is none. */
export const closedList = ({ schemas }: Field): readonly unknown[] | undefined => schemas.flatMap((schema) => (Array.isArray(schema["enum"]) ? [schema["enum"]] : "const" in schema ? [[schema["const"]]] : []))[0];

/** The first value of a keyword that some schema has. */
export const keyword = <T>({ schemas }: Field, name: string): T | undefined => schemas.find((schema) => name in schema)?.[name] as T | undefined;

/** A body with one place changed. */
export function changed(body: unknown, keys: readonly string[], change: (parent: Record<string, unknown>, key: string) => void): unknown {
  const copy = structuredClone(body);
  change(valueAt(copy, keys.slice(0, -1)) as Record<string, unknown>, keys.at(-1)!);
  return copy;
}
