import { Act } from "./act.ts";
import type { ControlPart } from "./control/control.ts";
import { Breach } from "./refusal.ts";
import type { World } from "./world/world.ts";

/**
 * What another layer adds to every world: timers of its own and parts of the control plane. Its state lives in the world's
 * stores, so that it is undone, saved and restored with everything else. Core knows only that there is such a thing.
 */
export interface Layer {
  readonly name: string;
  readonly timers: Readonly<Record<string, (act: LayerAct, data: any) => void>>;
  readonly control: ControlPart;
}

/** What code of a layer may do inside a transaction; it belongs to no vendor and sees every account. */
export class LayerAct {
  constructor(
    readonly world: World,
    readonly layer: string,
    /** Where this server is reached, with the world's prefix when it has one. */
    readonly origin: string,
  ) {}

  /** World time, milliseconds since 1970. */
  get now(): number {
    return this.world.clock.now();
  }

  /** Plans a timer of this layer; the same key again replaces it. */
  schedule(name: string, afterSeconds: number, key: string, data: object): void {
    const n = this.world.next("timers");
    this.world.timers.put(key, { id: key, n, dueAt: this.now + Math.round(afterSeconds * 1000), kind: "work", vendor: this.layer, name, data });
  }

  cancel = (key: string): void => this.world.timers.delete(key);

  /** Tells a vendor of something, in the same transaction. A vendor without an ear for it is not told. */
  tell(vendor: string, account: string, topic: string, fact: unknown): void {
    const found = this.world.vendors.get(vendor);
    if (!found) throw new Breach(`no vendor ${vendor} here`);
    found.hears?.[topic]?.(new Act(this.world, found, account, this.origin), fact);
  }
}

/** The same transaction, seen from a layer: how a vendor's code reaches it. */
export const inLayer = (act: Act<any>, layer: string): LayerAct => new LayerAct(act.world, layer, act.origin);
