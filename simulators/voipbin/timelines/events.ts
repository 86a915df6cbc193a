import type { HandlerAct } from "../../core/act.ts";
import type { Types } from "../resources.ts";
import { sixDigits } from "../times.ts";

type Asked = HandlerAct<Types>;

interface Happening {
  /** Microseconds since 1970, counted up within a millisecond, so that a page can begin behind one of them. */
  readonly at: number;
  readonly timestamp: string;
  readonly event_type: string;
  readonly data: unknown;
}

/** What was told of a row, oldest first. Of a flow nothing is told to others; what its times say stands for it. */
function happenings(act: Asked, resource: string, id: string): Happening[] {
  const facts = resource === "flows" ? writtenOn(act, id) : act.world.events.all().filter((event) => event.vendor === act.vendor.name && event.account === act.account && event.resource === resource && event.rowId === id).map(({ at, name, payload }) => ({ at, name, payload }));
  let last = 0;
  return facts.map(({ at, name, payload }) => {
    last = Math.max(Date.parse(at) * 1000, last + 1);
    return { at: last, timestamp: at, event_type: name, data: payload };
  });
}

function writtenOn(act: Asked, id: string): { at: string; name: string; payload: unknown }[] {
  const row = act.get("flows", id);
  const payload = act.vendor.resources["flows"]!.views["default"]!(row, act);
  const times: readonly (readonly [string, string | null])[] = [["flow_created", row.tm_create], ["flow_updated", row.tm_delete ? null : row.tm_update], ["flow_deleted", row.tm_delete]];
  return times.flatMap(([name, at]) => (at === null ? [] : [{ at: new Date(at).toISOString(), name, payload }]));
}

const MOST = 1000;
const USUAL = 100;
const sizeOf = (asked: number | undefined): number => (asked === undefined || asked <= 0 || asked > MOST ? USUAL : asked);

/** A page of what happened, newest first; a token comes only when there is more. */
export function pageOfEvents(act: Asked, resource: string, id: string, before: number | undefined): { result: object[]; next_page_token: string } {
  const all = happenings(act, resource, id).filter(({ at }) => before === undefined || at < before);
  const size = sizeOf(act.query.page_size);
  const page = all.slice(-size).reverse();
  return { result: page.map(({ timestamp, event_type, data }) => ({ timestamp, event_type, data })), next_page_token: all.length > size ? sixDigits(page.at(-1)!.at) : "" };
}
