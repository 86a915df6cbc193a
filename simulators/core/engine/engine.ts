import { HandlerAct } from "../act.ts";
import { checkRequest } from "../contract/request.ts";
import { checkResponse } from "../contract/response.ts";
import { injectFault } from "../faults.ts";
import { Breach, Refusal } from "../refusal.ts";
import { Upgrade } from "../sockets.ts";
import { Answer, type Encoded } from "../vendor.ts";
import type { Commit } from "../world/world.ts";
import { authenticate } from "./authenticate.ts";
import { prove, stringify, unproven } from "./remembered.ts";
import { limitRate } from "./rate-limit.ts";
import type { Visit } from "./visit.ts";

/** What left the engine: for the response, the journal and coverage. */
export interface Outcome {
  readonly status: number;
  readonly headers: Record<string, string>;
  /** Serialised once; bytes for what is not text, a stream for what is never held whole. */
  readonly body: string | Uint8Array | ReadableStream | undefined;
  readonly value: unknown;
  readonly refusal: Refusal | undefined;
  readonly breach: string | undefined;
  readonly commit: Commit | undefined;
  /** The connection becomes a socket. */
  readonly upgrade?: Upgrade;
  /** A fault asks the connection to be handled roughly. */
  readonly rough?: { readonly reset?: true; readonly latencySeconds?: number; readonly malformed?: true };
}

/** Order of the steps: what answers first when several things are wrong. A vendor may put `authenticate` before `route`. */
const steps = {
  route(visit: Visit): void {
    const match = visit.contract.routers[visit.document]!(visit.method, visit.path);
    if (!match) throw new Refusal("unknown-route", `there is no ${visit.path}`, { rule: "paths of the contract" });
    if ("allowed" in match) {
      visit.missed = match.operations;
      throw new Refusal("wrong-method", `${visit.path} takes ${match.allowed.join(", ")}`, { rule: "methods of the contract", headers: { allow: match.allowed.join(", ") } });
    }
    visit.operation = match.operation;
    visit.pathValues = match.values;
  },
  authenticate(visit: Visit): void {
    visit.principal = authenticate(visit);
  },
};

/**
 * Answers one request of a vendor: route, authenticate, limit, check, fault, row, encode, check the answer.
 * Everything from the row on is one transaction; a refusal, a throw or a broken promise of ours undoes it.
 */
export function answerVisit(visit: Visit): Outcome {
  let rough: Outcome["rough"];
  try {
    if (visit.vendor.wire.first === "authenticate") {
      routeLater(visit);
    } else {
      steps.route(visit);
      steps.authenticate(visit);
    }
    limitRate(visit);
    if (visit.unread) throw visit.unread;
    const operation = visit.operation!;
    visit.request = checkRequest(operation, visit.contract.bundle.documents[visit.document]!, visit, visit.contract.checkAt);
    rough = injectFault(visit);
    const { path, query, headers, body } = visit.request;
    const act = new HandlerAct(visit.world, visit.vendor, visit.principal!, visit.origin, path, query, headers, body, operation.id, visit.search, visit.body?.contentType, visit.header("upgrade")?.toLowerCase() === "websocket");
    let encoded!: Encoded;
    let upgrade: Upgrade | undefined;
    let commit: Commit | undefined;
    const text = visit.world.transact(() => {
      const given: unknown = visit.vendor.operations[operation.id]!(act);
      if (given instanceof Upgrade) upgrade = given;
      encoded = upgrade ? { status: 101, headers: {}, body: undefined } : encode(visit, given);
      assertPromised(visit, encoded);
      checkEmitted(visit.world.pending);
      commit = visit.world.pending;
      return serialise(encoded);
    });
    return { status: encoded.status, headers: encoded.headers, body: text, value: encoded.body, refusal: undefined, breach: undefined, commit, ...(upgrade ? { upgrade } : {}), ...(rough ? { rough } : {}) };
  } catch (error) {
    return refuse(visit, error, rough);
  }
}

/** Authentication first: an unknown caller is told nothing of which paths exist. Security is the document's until a route is found. */
function routeLater(visit: Visit): void {
  let missed: unknown;
  try {
    steps.route(visit);
  } catch (error) {
    missed = error;
  }
  steps.authenticate(visit);
  if (missed) throw missed;
}

function refuse(visit: Visit, error: unknown, rough: Outcome["rough"]): Outcome {
  if (!(error instanceof Refusal)) return broken(visit, error);
  try {
    const encoded = visit.vendor.error(error, visit);
    const headers = { ...visit.vendor.wire.headers?.(visit), ...encoded.headers, ...error.detail.headers };
    const settled = { ...encoded, headers };
    if (visit.operation && error.kind !== "unsupported" && !error.detail.rule?.startsWith("fault ")) assertPromised(visit, settled);
    return { status: encoded.status, headers, body: serialise(settled), value: encoded.body, refusal: error, breach: undefined, commit: undefined, ...(rough ? { rough } : {}) };
  } catch (worse) {
    return broken(visit, worse);
  }
}

/** A bug of ours: plain, naming the operation, never looking like the vendor. */
function broken(visit: Visit, error: unknown): Outcome {
  const where = visit.operation?.id ?? `${visit.method} ${visit.path}`;
  const what = error instanceof Breach ? error.message : `${(error as Error).name}: ${(error as Error).message}`;
  const body = JSON.stringify({ ringback: "internal error", vendor: visit.vendor.name, operation: where, error: what });
  if (!(error instanceof Breach) && process.env["RINGBACK_DEBUG"]) console.error(error);
  return { status: 500, headers: { "content-type": "application/json" }, body, value: undefined, refusal: undefined, breach: `${where}: ${what}`, commit: undefined };
}

function encode(visit: Visit, given: unknown): Encoded {
  const answer = given instanceof Answer ? given : new Answer(undefined, given);
  const status = answer.status ?? visit.operation!.successStatus;
  if (answer.headers["content-type"] !== undefined || answer.body instanceof Uint8Array) return { status, headers: { ...visit.vendor.wire.headers?.(visit), ...answer.headers }, body: answer.body };
  const body = visit.vendor.wire.encode ? visit.vendor.wire.encode(status, answer.body, visit) : answer.body;
  const headers = { ...visit.vendor.wire.headers?.(visit), ...answer.headers };
  if (body !== undefined) headers["content-type"] ??= "application/json";
  return { status, headers, body };
}

function serialise(encoded: Encoded): string | Uint8Array | ReadableStream | undefined {
  const { body } = encoded;
  if (body === undefined || body instanceof Uint8Array || body instanceof ReadableStream) return body;
  return typeof body === "string" && !isJson(encoded.headers["content-type"]) ? body : stringify(body);
}

const isJson = (type: string | undefined) => !!type && (type.startsWith("application/json") || type.includes("+json"));

/** Holds our own answer against the contract. @throws {Breach} */
function assertPromised(visit: Visit, sent: Encoded): void {
  if (visit.world.store<boolean>("switches").get("responseCheck") === false) return;
  const { promised } = visit.vendor.wire;
  const encoded = promised ? { ...sent, body: promised(sent.body, visit) } : sent;
  const place = `${visit.operation!.id} ${encoded.status}`;
  const left = unproven(encoded.body, place);
  let wrong = checkResponse(visit.operation!, left === undefined ? { ...encoded, proven: encoded.body !== undefined } : left === encoded.body ? encoded : { ...encoded, body: left }, visit.contract.checkAt);
  // A list without what passed before may be shorter than it must be: the whole has the last word.
  if (wrong.length && left !== encoded.body) wrong = checkResponse(visit.operation!, encoded, visit.contract.checkAt);
  if (wrong.length) throw new Breach(`our answer ${encoded.status} breaks the contract: ${wrong.slice(0, 5).join("; ")}`);
  prove(encoded.body, place);
}

/** Every event that a move promises was published. @throws {Breach} */
export function checkEmitted(commit: Commit): void {
  if (commit.moves.length === 0) return;
  const published = new Set(commit.events.map((event) => event.name));
  for (const { on, emits } of commit.moves) {
    const missing = emits.filter((event) => !event.endsWith("?") && !published.has(event));
    if (missing.length) throw new Breach(`lifecycles.yaml promises ${missing.join(", ")} on ${on}, which was not published`);
  }
}
