import { expect, test } from "vitest";
import { meridian } from "../testing/meridian.ts";
import { simulateMeridian } from "../testing/simulating.ts";
import { remembered } from "./remembered.ts";

/** Meridian with a view that remembers. @returns also how often it was computed */
async function remembering(view: (call: any, act: any) => any = meridian.resources["calls"]!.views["default"]!) {
  const computed: string[] = [];
  const calls = { ...meridian.resources["calls"]!, views: { default: remembered((call: any, act: any) => (computed.push(call.id), view(call, act))) } };
  return { sim: await simulateMeridian({}, { resources: { ...meridian.resources, calls } }), computed };
}

test("a row is shown alike however often it is asked for, and computed once", async () => {
  const { sim, computed } = await remembering();
  const plain = await simulateMeridian();
  for (let times = 0; times < 3; times++) {
    for (const path of ["/v2/calls", "/v2/calls/CLfirst", "/v2/calls/latest"]) expect((await sim.ask("GET", path)).text).toBe((await plain.ask("GET", path)).text);
  }
  expect(computed.sort()).toEqual(["CLfirst", "CLsecond"]);
});

test("a list whose items were all checked before is still as long as the contract wants it", async () => {
  const { sim } = await remembering();
  const statuses = [];
  for (let times = 0; times < 3; times++) statuses.push((await sim.ask("GET", "/v2/calls/latest")).status);
  expect(statuses).toEqual([200, 200, 200]);
});

test("a row that changed is shown as it is now; one that was undone, as it was", async () => {
  const { sim } = await remembering();
  const { id } = await sim.startCall({ note: "a" });
  const note = async () => (await sim.ask("GET", `/v2/calls/${id}`)).body.note;
  expect(await note()).toBe("a");
  await sim.ask("PATCH", `/v2/calls/${id}`, { body: { note: "b" } });
  expect(await note()).toBe("b");
  await sim.ask("POST", "/v2/rehearsals/refuse");
  expect(await note()).toBe("b");
});

test("a change of settings is seen in what is shown", async () => {
  const { sim } = await remembering((call, act) => ({ ...(meridian.resources["calls"]!.views["default"]!(call, act) as any), note: act.settings.strictness }));
  const note = async () => (await sim.ask("GET", "/v2/calls/CLfirst")).body.note;
  expect(await note()).toBe("strict");
  await sim.control("PUT", "/settings/meridian", { strictness: "lenient" });
  expect(await note()).toBe("lenient");
});

test("a view that breaks the contract breaks it every time", async () => {
  const { sim } = await remembering((call, act) => ({ ...(meridian.resources["calls"]!.views["default"]!(call, act) as any), extra: true }));
  for (const path of ["/v2/calls/CLfirst", "/v2/calls/CLfirst", "/v2/calls", "/v2/calls"]) expect((await sim.ask("GET", path)).status).toBe(500);
});
