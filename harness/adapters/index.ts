import type { Adapter } from "./adapter.ts";
import { auralytik } from "./auralytik.ts";
import { commbox } from "./commbox.ts";
import { comswise } from "./comswise.ts";
import { infobip } from "./infobip.ts";
import { voipbin } from "./voipbin.ts";

/** The only list of adapters. */
export const adapters: Readonly<Record<string, Adapter>> = { auralytik, commbox, comswise, infobip, voipbin };

/** @throws Error when the vendor has no adapter yet */
export function adapterOf(vendor: string): Adapter {
  const adapter = adapters[vendor];
  if (!adapter) throw new Error(`harness/adapters has none for ${vendor}; known: ${Object.keys(adapters).join(", ")}`);
  return adapter;
}
