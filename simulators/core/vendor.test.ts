import { expect, test } from "vitest";
import { StartupError } from "./refusal.ts";
import { meridianCode } from "./testing/meridian-lifecycles.ts";
import { meridian } from "./testing/meridian.ts";
import { compileVendor, type VendorDefinition } from "./vendor.ts";

const without = (table: Record<string, any> | undefined, key: string) => Object.fromEntries(Object.entries(table ?? {}).filter(([name]) => name !== key));
const pace = { on: "ring", afterSeconds: () => 1 };

test("Meridian's tables fit its contract", () => {
  expect(compileVendor(meridian).contract.operations.size).toBe(Object.keys(meridian.operations).length);
});

test.each<[string, Partial<VendorDefinition>, RegExp]>([
  ["an operation without a row", { operations: without(meridian.operations, "listCalls") as any }, /operation listCalls of the contract has no row/],
  ["a row without an operation", { operations: { ...meridian.operations, dance: meridian.operations["whoAmI"]! } }, /row dance is not in the contract/],
  ["an event that the contract lacks", { events: { ...meridian.events!, table: { ...meridian.events!.table, "call.sung": { payload: () => ({}) } } } }, /event call\.sung is not among the contract's webhooks/],
  ["an event that has no payload", { events: { ...meridian.events!, table: without(meridian.events!.table, "call.ended") } }, /event call\.ended of the contract has no row/],
  ["a lifecycle that the contract lacks", { lifecycles: { ...meridianCode, dance: { field: "step" } } }, /lifecycle dance is not in lifecycles\.yaml/],
  ["a lifecycle without a projection", { lifecycles: without(meridianCode, "bill") }, /lifecycle bill of the contract has no projection/],
  ["a projection that says nothing", { lifecycles: { ...meridianCode, bill: {} } }, /bill says neither field nor project/],
  ["a pace for an unknown state", { lifecycles: { ...meridianCode, call: { field: "state", pacing: { dancing: pace } } } }, /pacing for unknown state dancing/],
  ["a pace by a move that leaves another state", { lifecycles: { ...meridianCode, call: { field: "state", pacing: { ringing: pace } } } }, /no move ring leaves ringing/],
  ["a lifecycle of what is not stored", { resources: without(meridian.resources, "calls") }, /is about calls, which is not stored/],
  ["a reaction to what is not stored", { reactions: [{ resource: "dances", on: "hangup", run: () => {} }] }, /reaction to dances, which is not stored/],
  ["a reaction to a move that nothing makes", { reactions: [{ resource: "calls", on: "hangsup", run: () => {} }] }, /reaction to calls hangsup, which is no move/],
  ["a sample that is no operation", { sample: { operationId: "dance" } }, /the sample dance is not in the contract/],
])("%s keeps the vendor from starting", (_, wrong, message) => {
  expect(() => compileVendor({ ...meridian, ...wrong })).toThrow(message);
  expect(() => compileVendor({ ...meridian, ...wrong })).toThrow(StartupError);
});
