import type { Contract } from "../simulators/core/contract/contract.ts";
import type { Adapter } from "./adapters/adapter.ts";
import type { Exchange } from "./exchange.ts";
import { isSuccess } from "./exchange.ts";
import { pathOf } from "./sent.ts";
import { isJson, mediaFor, mediaTypeOf, promisedFor } from "./promise.ts";
import { schemasOver } from "./schema-walk.ts";

/** A row as an answer shows it: its state now, and when it was last seen. */
export interface Sight {
  readonly lifecycle: string;
  readonly rowId: string;
  readonly state: string;
  /** State at the last sight; undefined at the first. */
  readonly before: string | undefined;
  /** Where in the body: `calls.0`. */
  readonly at: string;
}

/** Remembers the state in which each row was last seen, from answers alone: what a client could know. */
export class Sights {
  private readonly last = new Map<string, string>();

  constructor(
    private readonly contract: Contract,
    private readonly adapter: Adapter,
  ) {}

  /** The rows that an answer shows; each is remembered. */
  see(exchange: Exchange): Sight[] {
    return [...this.rowsIn(exchange)].map((sight) => {
      const key = `${sight.lifecycle}:${sight.rowId}`;
      const before = this.last.get(key);
      this.last.set(key, sight.state);
      return { ...sight, before };
    });
  }

  private *rowsIn({ operation, answer, request }: Exchange): Generator<Omit<Sight, "before">> {
    if (!operation || !isSuccess(answer.status) || !isJson(mediaTypeOf(answer.headers))) return;
    const media = mediaFor(promisedFor(operation, answer.status)?.response.media ?? [], mediaTypeOf(answer.headers));
    if (!media?.schema) return;
    const path = pathOf({ operation, request });
    const seen = new Set<string>();
    for (const { pointer, value, at } of schemasOver(this.contract, operation.document, media.pointer, answer.body)) {
      const entity = /^\/components\/schemas\/([^/]+)$/.exec(pointer)?.[1];
      if (!entity || typeof value !== "object" || value === null) continue;
      for (const [lifecycle, { entity: shown }] of Object.entries(this.contract.lifecycles)) {
        if (shown !== entity || seen.has(`${lifecycle} ${at}`)) continue;
        seen.add(`${lifecycle} ${at}`);
        const projected = this.adapter.states[lifecycle]?.(value as Record<string, unknown>, path);
        if (projected) yield { lifecycle, ...projected, at };
      }
    }
  }
}
