import type { VoipbinAct } from "../resources.ts";
import type { Address } from "./types.ts";

/**
 * How many carriers can be tried for an address: the customer's routes, and the platform's own, which is always there. Only
 * telephone numbers need one. contracts/voipbin/sources.md#routing
 */
export function routesTo(act: VoipbinAct, { type, target }: Address): number {
  if (type !== "tel" || !target) return 1;
  const providers = new Set<string>();
  for (const route of act.each("routes", "live") as Iterable<any>) if (route.target === "all" || target.startsWith(route.target)) providers.add(route.provider_id);
  return providers.size + 1;
}
