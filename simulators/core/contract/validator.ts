import { createRequire } from "node:module";
import type { Ajv2020 as Ajv, ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import type { ContractBundle } from "./document.ts";
import type { Problem } from "../refusal.ts";

/** Checks one value against one schema of a contract. @returns nothing wrong: undefined; else ajv's own errors */
export type Check = (value: unknown) => readonly ErrorObject[] | undefined;

/**
 * Compiles schemas on first use and shares what they refer to: compiling everything at start would cost a second.
 * @returns a function from (document index, JSON pointer) to the check of the schema there
 */
export function createValidator(bundle: ContractBundle): (document: number, pointer: string) => Check {
  let ajv: Ajv | undefined;
  const known = new Map<string, Check>();
  return (document, pointer) => {
    const key = `${document}#${pointer}`;
    const found = known.get(key);
    if (found) return found;
    ajv ??= createAjv(bundle);
    const validate = ajv.compile({ $ref: `contract:${document}#${encodeURI(pointer)}` }) as ValidateFunction;
    const check: Check = (value) => (validate(value) ? undefined : (validate.errors ?? []));
    known.set(key, check);
    return check;
  };
}

function createAjv(bundle: ContractBundle): Ajv {
  const require = createRequire(import.meta.url);
  const { Ajv2020 } = require("ajv/dist/2020.js") as typeof import("ajv/dist/2020.js");
  const addFormats = require("ajv-formats") as (ajv: Ajv, options: object) => void;
  const ajv = new Ajv2020({
    strict: false,
    strictNumbers: true,
    allErrors: true,
    verbose: true,
    validateSchema: false,
    validateFormats: true,
    logger: false,
    // discriminator and the x- words are the contract's own; ajv need not know them
  });
  addFormats(ajv, { mode: "fast" });
  ajv.addFormat("int64", { type: "number", validate: (n: number) => Number.isSafeInteger(n) });
  ajv.addFormat("binary", true);
  bundle.documents.forEach((doc, index) => ajv.addSchema(doc as object, `contract:${index}`));
  return ajv;
}

/** Ajv's errors in neutral words. `oneOf`/`anyOf` wrappers are dropped where their branches already say what is wrong. */
export function problemsOf(errors: readonly ErrorObject[], where: Problem["in"], prefix: readonly (string | number)[] = []): Problem[] {
  const telling = errors.filter((e) => !["anyOf", "oneOf", "if", "allOf", "$ref"].includes(e.keyword));
  return (telling.length ? telling : errors).map((e) => {
    const at: (string | number)[] = [...prefix, ...pathOf(e.instancePath)];
    if (e.keyword === "required") at.push(e.params["missingProperty"] as string);
    if (e.keyword === "additionalProperties") at.push(e.params["additionalProperty"] as string);
    if (e.keyword === "unevaluatedProperties") at.push(e.params["unevaluatedProperty"] as string);
    return {
      in: where,
      at,
      keyword: e.keyword,
      params: e.params as Record<string, unknown>,
      message: e.message ?? e.keyword,
      value: e.keyword === "required" ? undefined : e.data,
    };
  });
}

const pathOf = (pointer: string): (string | number)[] =>
  pointer
    .split("/")
    .slice(1)
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key.replaceAll("~1", "/").replaceAll("~0", "~")));

/** "body.callId: is missing" – one problem for a person. */
export function describe(problem: Problem): string {
  const name = [problem.in, ...problem.at].join(".");
  if (problem.keyword === "required") return `${name}: is missing`;
  if (/Properties$/.test(problem.keyword)) return `${name}: is not known here`;
  const allowed = problem.params["allowedValues"];
  return `${name}: ${problem.message}${Array.isArray(allowed) ? ` (${allowed.join(", ")})` : ""}`;
}
