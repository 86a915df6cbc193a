import { afterAll, describe, expect, test } from "vitest";
import { goodPath } from "./core/testing/bad-input.ts";
import { createSimulator, registry } from "./registry.ts";

/** Accounts other than the one of the credential `default`, whose rows the fixture holds. */
for (const vendor of registry) {
  describe(`${vendor.name}: rows of another account are unknown`, async () => {
    const sim = await createSimulator(vendor);
    afterAll(() => sim.close());
    const { contract } = sim.server.vendors.get(vendor.name)!;
    const own = [...sim.world.credentials.all()].find((c) => c.name === "default")!.account;
    const foreign: { id: string; row: Record<string, unknown> }[] = [];
    const ours = new Set<string>();
    for (const [name, plan] of Object.entries(vendor.resources)) {
      if (plan.owner === null) continue;
      for (const row of sim.world.table(vendor.name, name).all()) {
        if (row[plan.owner] === own) ours.add(String(row[plan.id]));
        else foreign.push({ id: String(row[plan.id]), row });
      }
    }
    const strangers = foreign.filter(({ id }) => !ours.has(id));

    test("the fixture has some", () => expect(strangers.length).toBeGreaterThan(0));

    const naming = [...contract.operations.values()].filter((o) => o.document === 0 && o.parameters.some((p) => p.in === "path"));
    test.each(naming.map((o) => [o.id, o] as const))("%s", async (_, operation) => {
      const mount = contract.bundle.documents[0]!["x-mount"].slice(1);
      const wrong: string[] = [];
      for (const parameter of operation.parameters.filter((p) => p.in === "path" || (p.in === "query" && p.required))) {
        for (const { id } of strangers) {
          const body = operation.body ? { body: "{\"data\":{}}" } : {};
          const answer = await sim.fetch(sim.url(goodPath(operation, parameter, id), mount), { method: operation.method, headers: { ...sim.auth(), "content-type": "application/json" }, ...body });
          if (answer.status < 400 || (answer.status >= 500 && answer.status !== 501)) wrong.push(`${parameter.name}=${id}: ${answer.status} ${(await answer.text()).slice(0, 150)}`);
        }
      }
      expect(wrong).toEqual([]);
    });
  });
}
