import { afterAll, describe, expect, test } from "vitest";
import { badRequests, goodPath } from "./core/testing/bad-input.ts";
import { createSimulator, registry } from "./registry.ts";

/** Everything a world stores of a vendor, as text: what must not change when a request is refused. */
const stored = (sim: Awaited<ReturnType<typeof createSimulator>>) =>
  JSON.stringify([...sim.world.stores].filter(([name, store]) => store.size > 0 && !["rates", "credentials"].includes(name)).map(([name, store]) => [name, [...store.entries()].map(([k, v]) => [k, v instanceof Uint8Array ? v.length : v])]));

for (const vendor of registry) {
  describe(`bad input to ${vendor.name} is refused in its own form, and nothing is stored`, async () => {
    const sim = await createSimulator(vendor);
    afterAll(() => sim.close());
    const { contract } = sim.server.vendors.get(vendor.name)!;
    const before = stored(sim);

    test.each([...contract.operations.values()].map((o) => [o.id, o] as const))("%s", async (_, operation) => {
      const mount = contract.bundle.documents[operation.document]!["x-mount"].slice(1);
      const wrong: string[] = [];
      for (const bad of badRequests(contract, operation)) {
        const answer = await sim.fetch(sim.url(bad.path, mount), { method: bad.method, headers: { ...sim.auth(), ...bad.headers }, ...(bad.body === undefined ? {} : { body: bad.body as BodyInit }) });
        const text = await answer.text();
        if (answer.status < 400 || (answer.status >= 500 && answer.status !== 501)) wrong.push(`${bad.what}: ${answer.status} ${text.slice(0, 200)}`);
      }
      expect(wrong).toEqual([]);
      expect(stored(sim) === before, "something was stored").toBe(true);
    });

    test("an unknown path and a wrong verb", async () => {
      for (const [index, doc] of contract.bundle.documents.entries()) {
        const mount = doc["x-mount"].slice(1);
        const [operation] = [...contract.operations.values()].filter((o) => o.document === index);
        const unknown = await sim.fetch(sim.url("/no/such/path/here", mount), { headers: sim.auth() });
        expect(unknown.status).toBeGreaterThanOrEqual(400);
        expect(unknown.status).toBeLessThan(500);
        const verb = await sim.fetch(sim.url(goodPath(operation!), mount), { method: "LINK", headers: sim.auth() }).catch(() => undefined);
        if (verb) expect([401, 405, 501, doc["x-unlisted-method"] ?? 405]).toContain(verb.status);
      }
      expect(stored(sim) === before).toBe(true);
    });
  });
}
