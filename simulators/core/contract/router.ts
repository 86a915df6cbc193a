import type { ContractDocument } from "./document.ts";
import type { Operation } from "./operation.ts";

interface Node {
  literals: Map<string, Node>;
  parameter?: Node;
  /** Takes the rest of the path, slashes and all. */
  rest?: Node;
  methods?: Map<string, Operation>;
  /** Parameter names by position, per operation (two operations may name one slot differently). */
}

export type Match =
  | { readonly operation: Operation; readonly values: readonly string[] }
  /** The path is known, the verb is not: the verbs that are, and their operations. */
  | { readonly allowed: readonly string[]; readonly operations: readonly Operation[] }
  | undefined;

export type Router = (method: string, path: string) => Match;

/**
 * The contract is the router: a tree over the paths of one document. Literals win over parameters, whatever the order.
 * @returns a function from method and path (still percent-encoded) to the operation and its raw path values
 */
export function createRouter(document: ContractDocument, operations: readonly Operation[]): Router {
  const fold = (document["x-case-insensitive"] ?? []).includes("paths") ? (s: string) => s.toLowerCase() : (s: string) => s;
  const root: Node = { literals: new Map() };
  for (const operation of operations) {
    let node = root;
    for (const segment of operation.path.split("/").slice(1)) node = descend(node, segment, operation, fold);
    (node.methods ??= new Map()).set(operation.method, operation);
  }
  const aliases = document["x-alias-prefixes"] ?? [];
  return (method, sent) => {
    const alias = aliases.find(({ from }) => sent === from || sent.startsWith(`${from}/`));
    const path = alias ? alias.to + sent.slice(alias.from.length) : sent;
    const values: string[] = [];
    const node = find(root, path, 1, values, fold);
    if (!node?.methods) return undefined;
    const operation = node.methods.get(method) ?? (method === "HEAD" ? node.methods.get("GET") : undefined);
    return operation ? { operation, values } : { allowed: [...node.methods.keys()], operations: [...node.methods.values()] };
  };
}

function descend(node: Node, segment: string, operation: Operation, fold: (s: string) => string): Node {
  if (!segment.startsWith("{")) {
    const key = fold(segment);
    if (!node.literals.has(key)) node.literals.set(key, { literals: new Map() });
    return node.literals.get(key)!;
  }
  const many = operation.parameters.some((p) => p.in === "path" && p.multiSegment && `{${p.name}}` === segment);
  return many ? (node.rest ??= { literals: new Map() }) : (node.parameter ??= { literals: new Map() });
}

function find(node: Node, path: string, from: number, values: string[], fold: (s: string) => string): Node | undefined {
  if (from > path.length) return node.methods ? node : undefined;
  const slash = path.indexOf("/", from);
  const end = slash === -1 ? path.length : slash;
  const segment = path.slice(from, end);
  const literal = node.literals.get(fold(segment));
  const kept = values.length;
  if (literal) {
    const found = find(literal, path, end + 1, values, fold);
    if (found) return found;
    values.length = kept;
  }
  if (node.parameter && segment !== "") {
    values.push(segment);
    const found = find(node.parameter, path, end + 1, values, fold);
    if (found) return found;
    values.length = kept;
  }
  if (node.rest && from < path.length) {
    values.push(path.slice(from));
    return node.rest.methods ? node.rest : undefined;
  }
  return undefined;
}
