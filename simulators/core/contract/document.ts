import type { OpenAPIV3_1 } from "openapi-types";

export type Schema = OpenAPIV3_1.SchemaObject & { readonly [extension: `x-${string}`]: unknown };
export type Enforcement = "full" | "types" | "none";
export type Provenance = "documented" | "observed" | "inferred";

/** One OpenAPI document of a contract: one host of the vendor. */
export interface ContractDocument {
  openapi: string;
  info: OpenAPIV3_1.InfoObject;
  servers?: OpenAPIV3_1.ServerObject[];
  paths?: OpenAPIV3_1.PathsObject;
  webhooks?: Record<string, OpenAPIV3_1.PathItemObject>;
  components?: OpenAPIV3_1.ComponentsObject;
  security?: OpenAPIV3_1.SecurityRequirementObject[];
  "x-mount": string;
  "x-hosts"?: string[];
  "x-enforcement"?: Enforcement;
  "x-case-insensitive"?: ("paths" | "query" | "body")[];
  "x-unlisted-method"?: 404 | 405 | 501;
  /** The same operations under a second beginning of their paths. */
  "x-alias-prefixes"?: { from: string; to: string }[];
}

/** Everything that `contracts/<vendor>/` holds, read once. */
export interface ContractBundle {
  readonly vendor: string;
  readonly documents: readonly ContractDocument[];
  readonly lifecycles: Readonly<Record<string, LifecycleContract>>;
  /** Where each path, webhook and component stands, by its pointer in the whole: `schemas/calls.yaml#/Call`. */
  readonly files: Readonly<Record<string, string>>;
}

export interface LifecycleState {
  readonly summary?: string;
  readonly provenance?: Provenance;
  readonly source?: string;
}

export interface LifecycleMove {
  readonly on: string;
  readonly from: readonly string[];
  readonly to: string;
  readonly variants?: readonly string[];
  /** Event names; one that ends in "?" is sent only sometimes. */
  readonly emits?: readonly string[];
  readonly by?: "timer" | "stimulus";
  readonly provenance?: Provenance;
  readonly source?: string;
  /** Date on which a vendor bore it out, and whether that was too long ago. */
  readonly observed?: string;
  readonly stale?: boolean;
}

export interface LifecycleContract {
  readonly resource: string;
  readonly entity?: string;
  readonly summary?: string;
  readonly states: Readonly<Record<string, LifecycleState>>;
  readonly initial: readonly string[];
  readonly terminal?: readonly string[];
  readonly moves: readonly LifecycleMove[];
}

/**
 * Follows `$ref`s inside one document.
 * @returns the node and its own JSON pointer (of the last target)
 * @throws Error naming the pointer when the target is missing, or when references lead in a circle
 */
export function deref(doc: object, node: any, pointer: string): { node: any; pointer: string } {
  for (let steps = 0; node && typeof node === "object" && typeof node.$ref === "string"; steps++) {
    if (steps > 100) throw new Error(`references from #${pointer} lead in a circle`);
    pointer = decodeURIComponent(node.$ref.slice(1));
    node = at(doc, pointer);
    if (node === undefined) throw new Error(`nothing at #${pointer}`);
  }
  return { node, pointer };
}

/** The value at a JSON pointer (without `#`), or undefined. */
export function at(doc: any, pointer: string): any {
  let node = doc;
  for (const key of pointer.split("/").slice(1)) node = node?.[key.replaceAll("~1", "/").replaceAll("~0", "~")];
  return node;
}

export const escapePointer = (key: string) => key.replaceAll("~", "~0").replaceAll("/", "~1");
