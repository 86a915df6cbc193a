import { deref, type ContractDocument } from "../core/contract/document.ts";
import type { Operation } from "../core/contract/operation.ts";
import { contractOf } from "../core/contract/contract.ts";
import type { Visit } from "../core/engine/visit.ts";
import type { Wire } from "../core/vendor.ts";
import type { RandomStream } from "../core/world/random.ts";
import { emarsysVerify } from "./emarsys-auth.ts";
import { responseTime } from "./time.ts";

const URL_SAFE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** An answer whose description is not the one that its schema names first. */
export class Said {
  constructor(
    readonly description: string,
    readonly data: unknown,
  ) {}
}

export const wire: Wire = {
  // Inferred: an unknown caller is told nothing of which routes exist. contracts/commbox/sources.md#errors
  first: "authenticate",
  mint: mintToken,
  present: (credential) => ({ headers: { authorization: `Bearer ${credential.text}` } }),
  schemes: { bearerAuth: { present: (visit) => bearer(visit.header("authorization")) ?? queryToken(visit) }, emarsysAuth: { present: (visit) => bearer(visit.header("authorization")), verify: emarsysVerify } },
  variant: (settings) => settings.strictness,
  rateLimit: (settings) => (settings.rateLimit > 0 ? { limit: settings.rateLimit, windowSeconds: Math.max(1, settings.rateWindowSeconds) } : undefined),
  encode: (status, body, visit) => ({
    status,
    description: body instanceof Said ? body.description : descriptionOf(visit.operation!, status),
    response_time: responseTime(visit.world),
    data: (body instanceof Said ? body.data : body) ?? "",
  }),
};

const bearer = (header: string | undefined): string | undefined => (header && /^bearer /i.test(header) ? header.slice(7).trim() : undefined);

/** Old clients send the token in the query. While its world is still looked for, no setting can say no to it. */
function queryToken(visit: Visit): string | undefined {
  if (!visit.search.includes("access_token")) return undefined;
  const world = visit.world as Visit["world"] | undefined;
  if (world && !world.store<any>("settings").get("commbox").accessTokenQuery) return undefined;
  return visit.query().get("access_token") ?? undefined;
}

/** A token in the form of the vendor's: a JWT whose payload carries the key. Nobody checks its signature. */
function mintToken(_: string, random: RandomStream): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "HS256", typ: "JWT" })}.${part({ client_secret: random.text(32, URL_SAFE) })}.${random.text(43, URL_SAFE)}`;
}

const schemas = new WeakMap<Operation, Map<number, any>>();

/** Schema that the contract gives an answer, references followed; the first branch where there are several. */
export function schemaOf(operation: Operation, status: number): { properties?: Record<string, any>; required?: string[] } | undefined {
  let known = schemas.get(operation);
  if (!known) schemas.set(operation, (known = new Map()));
  if (!known.has(status)) {
    const schema = operation.responses[status]?.media[0]?.schema;
    known.set(status, schema && branchOf(contractOf(operation.vendor).bundle.documents[operation.document]!, schema));
  }
  return known.get(status);
}

function branchOf(document: ContractDocument, given: any): any {
  const schema = deref(document, given, "").node;
  if (schema.oneOf) return branchOf(document, schema.oneOf[0]);
  const properties = Object.fromEntries(Object.entries<any>(schema.properties ?? {}).map(([key, value]) => [key, deref(document, value, "").node]));
  return { ...schema, properties };
}

/** The words that the contract promises for an answer: `Operation successful`, for creates `OK`. */
function descriptionOf(operation: Operation, status: number): string {
  const schema = schemaOf(operation, status)?.properties?.["description"];
  return schema?.const ?? schema?.enum?.[0] ?? "Operation successful";
}
