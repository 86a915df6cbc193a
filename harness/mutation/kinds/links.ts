import { isRefusal, isSuccess } from "../../exchange.ts";
import { Links } from "../../memory/links.ts";
import type { FaultKind, Ground, Passing } from "../fault.ts";
import { namesExchange, siteAt, type Spot, spots } from "../planting.ts";

const followed = ({ exchange }: Spot): boolean => exchange.manner === "link";

/** How a link answered while it lived, in the same story. */
function alive(ground: Ground, { recorded, n, exchange }: Spot): Passing | undefined {
  for (const spot of spots(ground)) {
    const { request, answer, manner } = spot.exchange;
    if (spot.recorded === recorded && spot.n < n && manner === "link" && request.method === exchange.request.method && isSuccess(answer.status)) return { status: answer.status, headers: Object.fromEntries(answer.headers), bytes: answer.bytes };
  }
  return undefined;
}

/** Links that were followed after their promised life. */
function* expired(ground: Ground): Generator<Spot> {
  for (const story of ground.recorded) {
    const links = new Links(ground.contract);
    const events = story.events.filter(({ delivery }) => delivery.vendor === ground.vendor);
    for (const event of events) links.noteEvent(event);
    for (const [n, exchange] of story.exchanges.entries()) {
      if (exchange.vendor !== ground.vendor) continue;
      links.note(exchange);
      const link = exchange.manner === "link" && exchange.at !== undefined ? links.known(exchange.request.url) : undefined;
      if (link && isRefusal(exchange.answer.status) && exchange.at! > link.mintedAt + link.lifeSeconds * 1000) yield { recorded: story, n, exchange };
    }
  }
}

const noLinks = ({ recorded, vendor }: Ground): string | undefined => (recorded.some(({ exchanges }) => exchanges.some((exchange) => exchange.vendor === vendor && exchange.manner === "link")) ? undefined : "it hands out no links");

/** Faults of links. */
export const linkKinds: readonly FaultKind[] = [
  {
    name: "expired link still works",
    area: "links",
    absent: noLinks,
    *sites(ground) {
      for (const spot of expired(ground)) yield siteAt(spot, "status", () => alive(ground, spot) ?? { status: 200, headers: {}, bytes: new Uint8Array() }, { names: namesExchange(spot.n) });
    },
  },
  {
    name: "fresh link refused",
    area: "links",
    absent: noLinks,
    *sites(ground) {
      for (const spot of spots(ground)) if (followed(spot) && isSuccess(spot.exchange.answer.status)) yield siteAt(spot, "status", (answer) => ({ ...answer, status: 403 }), { names: namesExchange(spot.n) });
    },
  },
  {
    name: "forged link works",
    area: "links",
    absent: noLinks,
    *sites(ground) {
      for (const spot of spots(ground)) {
        const healthy = followed(spot) && isRefusal(spot.exchange.answer.status) ? alive(ground, spot) : undefined;
        if (healthy) yield siteAt(spot, "status", () => healthy, { names: namesExchange(spot.n) });
      }
    },
  },
];
