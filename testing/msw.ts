import type { Simulator } from "../simulators/core/simulator.ts";
import { hostsOf } from "./hosts.ts";

/** As much of the `http` of msw as is used here: written against its types, so that msw is needed by those only who have it. */
export interface MswHttp<Handler> {
  all(address: RegExp, resolver: (info: { readonly request: Request }) => Promise<never>): Handler;
}

/**
 * Handlers for Mock Service Worker that answer each vendor's own hosts by the simulator:
 * `setupServer(...handlersFor(sim, http))`. Other requests are msw's, as ever.
 * @param http - the `http` of msw
 */
export const handlersFor = <Handler>(sim: Simulator, http: MswHttp<Handler>): Handler[] =>
  // msw asks for its own, narrower type of answer; every Response of the platform is one at run time.
  hostsOf(sim).map((host) => http.all(addressesOf(host), ({ request }) => sim.fetch(request) as Promise<never>));

function addressesOf(host: string): RegExp {
  const name = host.replace(/^\*\./, "").replaceAll(".", "\\.");
  return new RegExp(`^https?://${host.startsWith("*.") ? "[^/?#]+\\." : ""}${name}(:\\d+)?([/?#]|$)`, "i");
}
