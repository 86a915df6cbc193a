import { fileURLToPath } from "node:url";
import { Act } from "../../core/act.ts";
import { registerContract } from "../../core/contract/contract.ts";
import { resource } from "../../core/resource.ts";
import { simulate, type Simulator, type SimulatorOptions } from "../../core/simulator.ts";
import type { VendorDefinition } from "../../core/vendor.ts";
import { telephony } from "../layer.ts";
import type { Leg, LegFact } from "../leg.ts";
import { findLeg } from "../network.ts";

/** A vendor that only has a contract, so that it can be there. */
function switchboard(name: string): VendorDefinition {
  const paths = { "/ping": { get: { operationId: "ping", responses: { "200": { description: "here" } } } } };
  registerContract({ vendor: name, documents: [{ openapi: "3.1.0", info: { title: name, version: "1" }, "x-mount": `/${name}`, paths } as any], lifecycles: {}, files: {} });
  return {
    name,
    title: name,
    resources: { notes: resource<{ id: number; account: string; leg: string; what: string }>()({}) },
    settings: {},
    hears: { leg: (act, fact: LegFact) => void act.create("notes", { leg: fact.leg.id, what: wordFor(fact) }) },
    wire: { mint: (_, random) => random.text(16, "0123456789abcdef"), present: () => ({ headers: {} }) },
    error: ({ message }) => ({ status: 400, headers: { "content-type": "application/json" }, body: { message } }),
    operations: { ping: () => undefined },
    sample: { operationId: "ping" },
  };
}

const wordFor = (fact: LegFact): string => {
  if (fact.change === "speech") return `says ${fact.turn.text}`;
  if (fact.change === "digits") return `presses ${fact.digits}`;
  return fact.change === "ended" ? `ended ${fact.leg.hangup!.cause} by ${fact.leg.hangup!.by}` : fact.change;
};

export interface Switchboards extends Simulator {
  /** What a switchboard does, as one transaction. */
  at<T>(vendor: "alder" | "birch", run: (act: Act<any>) => T): T;
  /** What a switchboard has heard so far, in order. */
  heard(vendor: "alder" | "birch"): string[];
  leg(id: string): Leg;
  control(method: string, path: string, body?: unknown): Promise<{ status: number; body: any }>;
}

/** Two switchboards on one telephone network, on a frozen clock. */
export async function switchboards(options: SimulatorOptions = {}): Promise<Switchboards> {
  const fixture = fileURLToPath(new URL("./switchboards.yaml", import.meta.url));
  const sim = await simulate([switchboard("alder"), switchboard("birch")], { fixture, ...options }, [telephony]);
  const act = (vendor: string) => new Act<any>(sim.world, sim.server.vendors.get(vendor)!, "one", sim.server.origin);
  return Object.create(
    sim,
    Object.getOwnPropertyDescriptors({
      at: (vendor: string, run: (a: Act<any>) => unknown) => sim.world.transact(() => run(act(vendor))),
      heard: (vendor: string) => [...sim.world.table(vendor, "notes").all()].map((note) => note.what),
      leg: (id: string) => findLeg(act("alder"), id)!,
      control: async (method: string, path: string, body?: unknown) => {
        const answer = await sim.fetch(`${sim.server.origin}/_sim/telephone${path}`, { method, ...(body === undefined ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }) });
        return { status: answer.status, body: await answer.json() };
      },
    }),
  ) as Switchboards;
}
