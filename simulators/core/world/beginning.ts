import type { World } from "./world.ts";

/** Stores that vendors share: their keys begin with the vendor's name. Rows have a store for each vendor. */
const SHARED = ["settings", "credentials", "subscriptions", "counters", "blobs"];

/**
 * Looks at a fresh world before something saved is put in its place: what was saved may be older than a vendor or a switch.
 * @returns gives vendors and switches that were not saved what they begin with; to be called afterwards
 */
export function beginningOf(world: World): () => void {
  const settings = world.store<object>("settings");
  const begun = SHARED.map((name) => [world.store<unknown>(name), [...world.store(name).entries()]] as const);
  const fresh = [...settings.entries()];
  return () => {
    const newcomers = fresh.map(([vendor]) => vendor).filter((vendor) => !settings.has(vendor));
    for (const [store, entries] of newcomers.length > 0 ? begun : []) {
      for (const [key, value] of entries) if (newcomers.some((vendor) => isOf(vendor, key))) store.apply(key, value);
    }
    for (const [vendor, chosen] of fresh) settings.apply(vendor, { ...chosen, ...settings.get(vendor) });
  };
}

/** `comswise`, `comswise/0`, `comswise:text`, `id/comswise/calls` */
const isOf = (vendor: string, key: string): boolean => [vendor, `id/${vendor}`].some((name) => key === name || key.startsWith(`${name}/`) || key.startsWith(`${name}:`));
