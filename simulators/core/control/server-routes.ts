import { contractOf } from "../contract/contract.ts";
import { coverageReport } from "../coverage.ts";
import { Refusal } from "../refusal.ts";
import type { Server } from "../server.ts";
import type { World } from "../world/world.ts";
import type { ControlPart } from "./control.ts";

/** The server and its vendors. */
export const serverRoutes: ControlPart = {
  getHealth: ({ server, world }) => ({ status: "ready", vendors: [...server.vendors.keys()], world: world.name, now: world.clock.iso(), breaches: server.worlds.drive(world).breaches }),
  getControlContract: () => wholeContract(),
  listVendors: ({ server, world }) => ({ vendors: vendorsOf(server, world) }),
  getCoverage: ({ server, query }) => {
    if (query["vendor"] && !server.vendors.has(query["vendor"])) throw new Refusal("not-found", `there is no vendor "${query["vendor"]}" here`);
    const vendors = [...server.vendors.values()].filter((v) => !query["vendor"] || v.name === query["vendor"]);
    return { vendors: vendors.map((vendor) => ({ name: vendor.name, ...coverageReport(vendor, server.coverage.of(vendor.name)) })) };
  },
};

/** The control plane's documents as one: its own, and those of other layers. */
function wholeContract(): unknown {
  const [own, ...further] = contractOf("sim").bundle.documents;
  const components: Record<string, object> = { ...own!.components };
  for (const doc of further) for (const [kind, group] of Object.entries(doc.components ?? {})) components[kind] = { ...group, ...components[kind] };
  return { ...own, tags: [own, ...further].flatMap((doc) => (doc as { tags?: unknown[] }).tags ?? []), paths: Object.assign({}, ...[own!, ...further].map((doc) => doc.paths)), components };
}

/** What a newcomer needs of each vendor in a world: where it is, credentials ready to send, ids that exist. */
export function vendorsOf(server: Server, world: World): unknown[] {
  const origin = server.originOf(world.name);
  return [...server.vendors.values()].map((vendor) => ({
    name: vendor.name,
    title: vendor.title,
    baseUrl: `${origin}${vendor.contract.bundle.documents[0]!["x-mount"]}`,
    operations: vendor.contract.operations.size,
    unsupported: Object.values(vendor.operations).filter((row) => row.unsupported !== undefined).length,
    credentials: Object.fromEntries([...world.credentials.all()].filter((c) => c.vendor === vendor.name).map((c) => [c.name, { ...vendor.wire.present(c, world), account: c.account, state: c.state }])),
    rows: world.samples.get(vendor.name) ?? {},
  }));
}
