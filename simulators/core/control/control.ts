import { contractOf } from "../contract/contract.ts";
import { checkRequest, type CheckedRequest } from "../contract/request.ts";
import { readBody } from "../engine/read-body.ts";
import { Refusal, StartupError, type RefusalKind } from "../refusal.ts";
import type { Control, Server } from "../server.ts";
import type { World } from "../world/world.ts";
import { faultRoutes } from "./faults.ts";
import { lookingRoutes } from "./looking.ts";
import { outsideRoutes } from "./outside.ts";
import { serverRoutes } from "./server-routes.ts";
import { settingsRoutes } from "./settings.ts";
import { snapshotRoutes } from "./snapshots.ts";
import { timeRoutes } from "./time.ts";
import { worldRoutes } from "./worlds.ts";

/** What a control route is given: the server, the world it was asked for, the checked request. */
export interface ControlVisit extends CheckedRequest {
  readonly server: Server;
  readonly world: World;
  readonly request: Request;
  readonly raw: { readonly text?: string; readonly bytes?: Uint8Array; readonly contentType: string | undefined } | undefined;
}

/** Answers a route with a JSON body, its status 200, or with [status, body]. */
export type ControlRoute = (visit: ControlVisit) => unknown;

/** A part of the control plane: routes by operationId of `contracts/sim`. Telephony adds its own through this. */
export type ControlPart = Readonly<Record<string, ControlRoute>>;

const own: readonly ControlPart[] = [serverRoutes, worldRoutes, timeRoutes, lookingRoutes, settingsRoutes, outsideRoutes, faultRoutes, snapshotRoutes];

/**
 * Makes the control plane: its contract routes and checks each request, a part answers it.
 * @param further - parts of other layers
 * @throws {StartupError} when a route of the contract has no part
 */
export function createControl(further: readonly ControlPart[] = []): Control {
  const contract = contractOf("sim");
  const routes: ControlPart = Object.assign({}, ...own, ...further);
  for (const { id, document } of contract.operations.values()) if (document === 0 && !routes[id]) throw new StartupError(`control plane: operation ${id} of contracts/sim has no route`);
  return async (server, world, request, path) => {
    try {
      const mark = request.url.indexOf("?");
      const match = contract.routers.map((router) => router(request.method, path)).find(Boolean);
      // A further document of the contract belongs to a layer that may not be there.
      if (!match || ("operation" in match && !routes[match.operation.id])) throw new Refusal("unknown-route", `the control plane has no ${path}; GET /_sim/openapi.json lists what it has`);
      if ("allowed" in match) throw new Refusal("wrong-method", `${path} takes ${match.allowed.join(", ")}`);
      const header = (name: string) => request.headers.get(name) ?? undefined;
      const raw = await readBody(request, { method: request.method, header });
      const query = () => new URLSearchParams(mark === -1 ? "" : request.url.slice(mark + 1));
      const checked = checkRequest(match.operation, contract.bundle.documents[match.operation.document]!, { pathValues: match.values, query, header, body: raw }, contract.checkAt);
      const answer = await routes[match.operation.id]!({ ...checked, server, world, request, raw });
      if (request.method !== "GET") await server.beforeAnswer?.(world);
      if (answer instanceof Response) return answer;
      const [status, body] = Array.isArray(answer) && typeof answer[0] === "number" ? (answer as [number, unknown]) : [match.operation.successStatus, answer];
      return json(status, body);
    } catch (error) {
      return refused(error);
    }
  };
}

const STATUS: Partial<Record<RefusalKind, number>> = { "not-found": 404, "unknown-route": 404, "wrong-method": 405, conflict: 409, "illegal-transition": 409, fault: 408 };

function refused(error: unknown): Response {
  if (error instanceof Refusal) {
    const problems = error.detail.problems?.map((p) => ({ in: p.in, at: p.at, message: p.message }));
    return json(STATUS[error.kind] ?? 400, { ringback: error.message, ...(problems ? { problems } : {}) });
  }
  if (error instanceof StartupError) return json(/already$/.test(error.message) ? 409 : 400, { ringback: error.message });
  return json(500, { ringback: `internal error: ${(error as Error).message}` });
}

const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });

/** The vendor of a path parameter. @throws {Refusal} `not-found` */
export function vendorOf(visit: Pick<ControlVisit, "server" | "path">) {
  const vendor = visit.server.vendors.get(visit.path["vendor"]);
  if (!vendor) throw new Refusal("not-found", `there is no vendor "${visit.path["vendor"]}" here; there are ${[...visit.server.vendors.keys()].join(", ")}`);
  return vendor;
}
