import type { Simulator } from "../simulators/core/simulator.ts";
import { kindOf, simulatorGiven } from "./given.ts";
import { hostsOf } from "./hosts.ts";
import { know } from "./own-answers.ts";

/** As much of the `http` of msw as is used here: written against its types, so that msw is needed by those only who have it. */
export interface MswHttp<Handler> {
  all(address: RegExp, resolver: (info: { readonly request: Request }) => Promise<never>): Handler;
}

/**
 * Handlers for Mock Service Worker that answer each vendor's own hosts by the simulator:
 * `setupServer(...handlersFor(sim, http))`. Other requests are msw's, as ever.
 * @param http - the `http` of msw
 */
export function handlersFor<Handler>(sim: Simulator, http: MswHttp<Handler>): Handler[] {
  know(simulatorGiven("handlersFor", sim));
  if (typeof http?.all !== "function") throw new TypeError(`handlersFor takes the http of msw as its second argument, not ${kindOf(http)}`);
  // msw asks for its own, narrower type of answer; every Response of the platform is one at run time.
  return hostsOf(sim).map((host) => http.all(addressesOf(host), ({ request }) => answerTo(sim, request) as Promise<never>));
}

/** A connection that a fault cuts is one to msw, too: what a handler throws, it would answer with a 500 of its own. */
async function answerTo(sim: Simulator, request: Request): Promise<Response> {
  try {
    return await sim.fetch(request);
  } catch (error) {
    if ((error as { cause?: { code?: string } }).cause?.code === "ECONNRESET") return Response.error();
    throw error;
  }
}

function addressesOf(host: string): RegExp {
  const name = host.replace(/^\*\./, "").replaceAll(".", "\\.");
  return new RegExp(`^https?://${host.startsWith("*.") ? "[^/?#]+\\." : ""}${name}(:\\d+)?([/?#]|$)`, "i");
}
