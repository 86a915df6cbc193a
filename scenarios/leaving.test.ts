import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Adapter } from "../harness/adapters/adapter.ts";
import { adapterOf } from "../harness/adapters/index.ts";
import { Explanations } from "./testing/explained.ts";
import { type Leaving, Leavings } from "./testing/leaving.ts";
import { scenarios } from "./index.ts";
import { scenario, scenarioList, seeded } from "./scenario.ts";

/** How many rows stories made, how many of them are gone, and how many are listed with a reason; by vendor. */
function figuresOf(told: ReadonlyMap<string, Leaving>): Record<string, { stories: number; made: number; removed: number; left: number }> {
  const distinct = (rows: readonly { readonly vendor: string; readonly kind: string; readonly id: string }[], vendor: string) => new Set(rows.filter((row) => row.vendor === vendor).map(({ kind, id }) => `${kind} ${id}`)).size;
  return Object.fromEntries(
    [...new Set(scenarios.flatMap(({ vendors }) => vendors))].map((vendor) => {
      const leavings = scenarios.filter(({ vendors }) => vendors.includes(vendor)).flatMap(({ name }) => told.get(name) ?? []);
      const [made, left] = [leavings.reduce((sum, one) => sum + distinct(one.made, vendor), 0), leavings.reduce((sum, one) => sum + distinct(one.left, vendor), 0)];
      return [vendor, { stories: leavings.length, made, removed: made - left, left }];
    }),
  );
}

const explanations = new Explanations();
const told = new Map<string, Leaving>();
let leavings: Leavings;
beforeAll(async () => {
  leavings = await Leavings.open();
});
afterAll(() => leavings.close());

describe("a story leaves nothing behind but what the run lists, finds all else as it was, and what left-behind.ts explains", () => {
  test.each(scenarios)("$name", async (scenario) => {
    const whole = await leavings.of(scenario);
    told.set(scenario.name, whole);
    expect([whole.status, ...explanations.holes(scenario.name, whole)]).toEqual(["held"]);
  });
});

describe("killed half-way it leaves no more, once `ringback cleanup` was there", () => {
  test.each(scenarios.map((scenario, n) => ({ ...scenario, n })))("$name", async (scenario) => {
    const { made, requests } = told.get(scenario.name) ?? (await leavings.of(scenario));
    // Of every other story the answer to the next request that makes a row is never seen.
    const unseen = made.length > 0 && scenario.n % 2 === 1;
    const half = await leavings.of(scenario, { kill: { rows: Math.ceil(made.length / 2), requests: Math.ceil(requests / 2), unseen } });
    expect(explanations.holes(scenario.name, half, "rows")).toEqual([]);
    if (made.length > 0 && !unseen) expect(half.found, "rows that cleaning up found").toBeGreaterThan(0);
  });
});

test("left-behind.ts names nothing that no story leaves", () => {
  console.table(figuresOf(told));
  expect(explanations.idle()).toEqual([]);
});

describe("what is not as it should be is seen", () => {
  const story = (run: Parameters<typeof scenario<"commbox">>[1]["run"]) => scenarioList({ story: scenario("commbox", { summary: "A story.", run }) })[0]!;
  const forgetful = (vendor: string): Adapter => ({ ...adapterOf(vendor), rows: adapterOf(vendor).rows!.filter(({ kind }) => kind !== "tag") });
  const tagged = story(({ commbox }) => commbox("Create_tag", { body: { data: { Name: "Gold", Type: 1 } } }));
  const holes = async (...about: Parameters<Leavings["of"]>) => new Explanations().holes("story", await leavings.of(...about));

  test("a row that nobody knows how to remove", async () => {
    expect(await holes(tagged)).toEqual([]);
    expect(await holes(tagged, { adapterOf: forgetful })).toEqual([expect.stringMatching(/^commbox tags \d+ stays, made by Create_tag$/)]);
  });

  test("a value of before that is not put back", async () => {
    const vandal = story(async ({ commbox }) => {
      const { body } = await commbox("get_tags");
      await commbox("Update_tag", { path: { TAG_ID: Number(body.data[0]!.id) }, body: { data: { Name: "Scratched" } } });
    });
    expect(await holes(vandal)).toEqual([expect.stringMatching(/^commbox tags \d+: name is not as it was$/)]);
  });

  test("a row of before that an answer only finds is no row that the story made, and stays", async () => {
    const asksAgain = scenario("voipbin", {
      summary: "A summary is asked for that there is.",
      needs: { customer: seeded("voipbin", "freeCustomer.customer"), recording: seeded("voipbin", "freeCustomer.recording") },
      async run({ voipbin, needs, arrange, check }) {
        const [id, nobody] = ["a1500000-0000-4000-8000-000000000077", "00000000-0000-0000-0000-000000000000"];
        const about = { reference_type: "recording", reference_id: needs.recording, language: "he-IL" } as const;
        await arrange.rows("voipbin", "aisummaries", [{ id, customer_id: needs.customer, activeflow_id: nobody, on_end_flow_id: nobody, ...about, status: "done", content: "Nothing.", tm_create: "2024-12-01T09:00:01Z", tm_update: null, tm_delete: null }]);
        check("found", (await voipbin("PostAisummaries", { as: "free", body: about })).body.id, id);
      },
    });
    const leaving = await leavings.of(scenarioList({ story: asksAgain })[0]!);
    expect([leaving.status, leaving.made, new Explanations().holes("story", leaving)]).toEqual(["held", [], []]);
  });

  test("a row of before that is taken away", async () => {
    const thief = story(async ({ commbox }) => {
      const { body } = await commbox("get_tags");
      await commbox("Delete_tag", { path: { TAG_ID: Number(body.data[0]!.id) } });
    });
    expect(await holes(thief)).toEqual([expect.stringMatching(/^commbox tags \d+ was there before$/)]);
  });
});
