import type { Simulator } from "../simulators/core/simulator.ts";
import type { Exchange } from "../simulators/core/world/records.ts";

/** What a `Response` by itself does not tell: which request it answers. */
export interface Asked {
  readonly method: string;
  readonly url: string;
}

const answers = new WeakMap<Response, Asked>();
const simulators = new Set<Simulator>();

/** Keeps in mind what an answer of `sim.fetch` answers. */
export function remember(response: Response, request: Request | string | URL, init: RequestInit | undefined): Response {
  const whole = typeof request === "object" && "url" in request ? request : undefined;
  answers.set(response, { method: (init?.method ?? whole?.method ?? "GET").toUpperCase(), url: whole?.url ?? String(request) });
  return response;
}

export const askedFor = (response: Response): Asked | undefined => answers.get(response);

/** Has the answers of a simulator known, whichever way they come: by `fetch`, msw, a port. */
export function know(sim: Simulator): void {
  // Of one that was closed the journal is gone.
  for (const known of simulators) if (known.server.worlds.list().length === 0) simulators.delete(known);
  simulators.add(sim);
}

/** The exchange behind an answer of a simulator in this process, by the header that each answer carries; undefined unless it is sure. */
export function exchangeBehindAnswer({ headers, status, url }: Pick<Response, "headers" | "status" | "url">): Exchange | undefined {
  const id = headers.get("x-ringback-exchange");
  if (id === null) return undefined;
  const path = url ? new URL(url).pathname : undefined;
  const fits = (each: Exchange) => each.id === id && each.status === status && (path === undefined || path.endsWith(each.path.split("?")[0]!));
  const found = [...simulators].flatMap((sim) => sim.server.worlds.list().flatMap((world) => world.journal.all().filter(fits)));
  const [first] = found;
  return found.every((each) => each.vendor === first!.vendor && each.method === first!.method && each.operationId === first!.operationId) ? first : undefined;
}
