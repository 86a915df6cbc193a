import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { contractOf } from "../simulators/core/contract/contract.ts";
import { packageRoot } from "../simulators/core/package-root.ts";
import type { VendorDefinition } from "../simulators/core/vendor.ts";

export interface Listing {
  /** Columns of the table, in order; the JSON rows may hold more. */
  readonly heads: readonly string[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

type Lister = (vendors: readonly VendorDefinition[]) => Promise<Listing>;
export type Kind = keyof typeof listings;

/** Everything that `ringback list` can show. */
export const listings = {
  vendors: async (vendors) => ({
    heads: ["name", "title", "mounts", "operations", "unsupported", "hosts"],
    rows: vendors.map(({ name, title, operations }) => {
      const { bundle } = contractOf(name);
      const unsupported = Object.values(operations).filter((row) => row.unsupported !== undefined).length;
      return { name, title, mounts: bundle.documents.map((doc) => doc["x-mount"]), operations: contractOf(name).operations.size, unsupported, hosts: bundle.documents.flatMap((doc) => doc["x-hosts"] ?? []) };
    }),
  }),
  operations: async (vendors) => ({
    heads: ["vendor", "operationId", "method", "path", "served", "provenance"],
    rows: vendors.flatMap((vendor) =>
      [...contractOf(vendor.name).operations.values()].map(({ id, method, path, summary, provenance }) => {
        const reason = vendor.operations[id]?.unsupported;
        return { vendor: vendor.name, operationId: id, method: method.toUpperCase(), path, served: reason === undefined ? "served" : "501", ...(reason === undefined ? {} : { reason }), provenance, summary };
      }),
    ),
  }),
  scenarios: async (vendors) => {
    const { scenarios } = await import("../scenarios/index.ts");
    const wanted = new Set(vendors.map((v) => v.name));
    return { heads: ["name", "vendors", "summary"], rows: scenarios.filter((s) => s.vendors.some((v) => wanted.has(v))).map(({ name, vendors: of, summary }) => ({ name, vendors: of, summary })) };
  },
  settings: async (vendors) => ({
    heads: ["setting", "takes", "default", "provenance", "summary"],
    rows: vendors.flatMap((vendor) =>
      Object.entries(vendor.settings).map(([name, s]) => ({ setting: `${vendor.name}.${name}`, takes: s.choices ?? (s.kind === "flag" ? ["true", "false"] : s.kind), default: s.kind === "secret" ? "…" : s.default, provenance: s.provenance, summary: s.summary })),
    ),
  }),
  stimuli: async (vendors) => ({
    heads: ["stimulus", "takes", "summary"],
    rows: vendors.flatMap((vendor) =>
      Object.entries(vendor.stimuli ?? {}).map(([name, { summary, schema }]) => ({ stimulus: `${vendor.name}/${name}`, takes: Object.keys((schema as { properties?: object }).properties ?? {}), summary, schema })),
    ),
  }),
  fixtures: async (vendors) => ({ heads: ["vendor", "name", "summary"], rows: vendors.flatMap(({ name }) => fixturesOf(name)) }),
} satisfies Record<string, Lister>;

/** Fixtures of a vendor, from what the build made of `fixtures/<vendor>/`. */
function fixturesOf(vendor: string): Listing["rows"] {
  const folder = join(packageRoot(), "dist", "fixtures");
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.startsWith(`${vendor}.`)) : [];
  return files.map((file) => ({ vendor, name: file.slice(vendor.length + 1, -".json".length), summary: JSON.parse(readFileSync(join(folder, file), "utf8")).summary ?? "" }));
}
