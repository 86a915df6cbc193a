import { JSONPathEnvironment, jsonpath } from "json-p3";
import { ArazzoError } from "./expressions.ts";

// RFC 9535, whole. A pattern that is none is told: by the RFC it fits nothing, and its opposite would be green by chance.
const environment = new JSONPathEnvironment();
environment.functionRegister.set("match", new jsonpath.functions.Match({ throwErrors: true }));
environment.functionRegister.set("search", new jsonpath.functions.Search({ throwErrors: true }));

const REMEDIES: readonly (readonly [RegExp, string])[] = [
  [/no such function/, `functions are ${[...environment.functionRegister.keys()].join(", ")}`],
  [/invalid escape/, "a backslash itself is written twice"],
];

/** What a path finds in a value, in order. @throws {ArazzoError} for a path that is not understood */
export const found = (path: string, root: unknown): readonly unknown[] => told(path, () => environment.query(path, root as never).values());

/** @throws {ArazzoError} for a path that is not understood */
export const understood = (path: string): void => void told(path, () => environment.compile(path));

function told<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { message } = error as Error;
    const remedy = REMEDIES.find(([of]) => of.test(message))?.[1];
    throw new ArazzoError(`the JSONPath "${path}" is not understood: ${message}${remedy ? `; ${remedy}` : ""}`);
  }
}
