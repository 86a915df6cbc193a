import { contractOf } from "../simulators/core/contract/contract.ts";
import type { Operation } from "../simulators/core/contract/operation.ts";
import { createSimulator } from "../simulators/registry.ts";
import type { Finding } from "./doctor.ts";
import type { VendorAnswer } from "./running-server.ts";

/**
 * Reads what a fixture's world shows without being given an id (of lists, the first page), with each of its credentials: a row that does not keep the
 * contract would otherwise be found by the first client that lists it.
 * @param fixture - a name, or a path to a YAML file
 * @throws {StartupError} when the fixture cannot be loaded
 */
export async function checkFixture(fixture: string): Promise<readonly Finding[]> {
  const sim = await createSimulator(undefined, { fixture });
  try {
    const { vendors } = (await (await sim.fetch(`${sim.server.origin}/_sim/vendors`)).json()) as { vendors: readonly VendorAnswer[] };
    const findings: Finding[] = [];
    for (const vendor of vendors) if (Object.keys(vendor.credentials).length) findings.push(await checkVendor(fixture, vendor, (url, init) => sim.fetch(url, init)));
    return findings;
  } finally {
    await sim.close();
  }
}

async function checkVendor(fixture: string, { name, baseUrl, credentials }: VendorAnswer, fetch: (url: string, init: RequestInit) => Promise<Response>): Promise<Finding> {
  const reads = [...contractOf(name).operations.values()].filter(needsNothing);
  const broken = new Set<string>();
  for (const { id, path } of reads) {
    for (const { headers, query } of Object.values(credentials)) {
      const answer = await fetch(`${baseUrl}${path}${query ? `?${new URLSearchParams(query)}` : ""}`, { headers });
      if (answer.status === 500) broken.add(`${id}: ${((await answer.json()) as { error?: string }).error}`);
    }
  }
  const check = `fixture ${fixture}, ${name}`;
  return broken.size ? { check, ok: false, says: [...broken].join("\n  ") } : { check, ok: true, says: `${reads.length} operations read with ${Object.keys(credentials).length} credentials, and what they show first keeps the contract` };
}

const needsNothing = ({ method, document, parameters }: Operation): boolean => method === "GET" && document === 0 && parameters.every(({ required }) => !required);
