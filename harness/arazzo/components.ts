import type { Arazzo } from "./document.ts";
import { ArazzoError } from "./expressions.ts";

/** What is given, or the component that it refers to; a value beside the reference wins. @throws {ArazzoError} */
export function referred<T>(given: T | { reference: string; value?: unknown }, { components }: Arazzo): T {
  const { reference, value } = given as { reference?: string; value?: unknown };
  if (reference === undefined) return given as T;
  const [, kind = "", name = ""] = /^\$components\.([^.]+)\.(.+)$/.exec(reference) ?? [];
  const found = (components as Readonly<Record<string, Readonly<Record<string, T>>>> | undefined)?.[kind]?.[name];
  if (found === undefined) throw new ArazzoError(`${reference} is not there`);
  return value === undefined ? found : { ...found, value };
}
