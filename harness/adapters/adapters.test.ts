import { expect, test } from "vitest";
import { contractOf } from "../../simulators/core/contract/contract.ts";
import type { Delivery } from "../received-event.ts";
import { adapters } from "./index.ts";
import { commbox } from "./commbox.ts";
import { comswise } from "./comswise.ts";
import { voipbin } from "./voipbin.ts";

const delivery = (body: unknown, headers: Record<string, string> = {}): Delivery => ({ n: 1, vendor: "x", method: "POST", path: "/x", headers, text: JSON.stringify(body), body, answered: 200 });

test.each(Object.values(adapters))("what the adapter of $vendor names exists in its contract", (adapter) => {
  const contract = contractOf(adapter.vendor);
  expect(Object.keys(contract.lifecycles)).toEqual(expect.arrayContaining(Object.keys(adapter.states)));
  const { rows = [], orders = {}, repeats = {}, billable = {}, destructive = [], probe, pages } = adapter;
  const named = [pages, orders, repeats].flatMap((table) => Object.keys(table));
  const ofRows = rows.flatMap(({ made, read, list, remove, goesWith = [] }) => [made, ...[read, list, remove].flatMap((law) => law?.operation ?? []), ...goesWith]);
  expect([...contract.operations.keys()]).toEqual(expect.arrayContaining([...named, ...ofRows, ...Object.keys(billable), ...destructive, ...(probe ? [probe.operation] : [])]));
});

test.each(Object.values(adapters))("each row that clients of $vendor make can be removed by its path, or it is said why not", (adapter) => {
  const contract = contractOf(adapter.vendor);
  for (const { made, kind, read, remove, kept, lifecycle } of adapter.rows ?? []) {
    for (const law of [read, remove]) if (law) expect(contract.operations.get(law.operation)!.path, kind).toContain(`{${law.parameter}}`);
    expect(remove !== undefined || kept !== undefined, `${made}: neither remove nor kept`).toBe(true);
    if (lifecycle !== undefined) expect(Object.keys(contract.lifecycles), kind).toContain(lifecycle);
  }
});

test.each(Object.values(adapters))("each example event of $vendor can be read and placed in time", (adapter) => {
  for (const doc of contractOf(adapter.vendor).bundle.documents) {
    for (const [name, hook] of Object.entries<any>(doc.webhooks ?? {})) {
      const { example, examples } = hook.post.requestBody.content["application/json"];
      const payload = example ?? Object.values<any>(examples ?? {})[0]?.value;
      if (payload !== undefined) expect(adapter.subject(delivery(payload)), name).toMatchObject({ name, data: expect.anything() });
    }
  }
});

test("a token becomes a bearer header, a ready credential stays, and anything else is explained", () => {
  expect(comswise.authenticate({ token: "cw_x" })).toEqual({ headers: { authorization: "Bearer cw_x" } });
  expect(commbox.authenticate({ headers: { authorization: "Bearer y" } })).toEqual({ headers: { authorization: "Bearer y" } });
  expect(() => commbox.authenticate({ user: "u" })).toThrow('a credential of commbox needs "token" (or ready "headers"); this one has user');
});

test("an event of CommBox in XML is read by its name and its row", () => {
  const text = '<?xml version="1.0"?><Event Subscription="crm" Name="Object.OnNew" Brand="b"><Object><Id>7</Id><StreamId>1</StreamId></Object></Event>';
  expect(commbox.subject({ ...delivery(undefined), text })).toEqual({ name: "Object.OnNew", data: undefined, rowId: "7" });
  expect(commbox.subject({ ...delivery(undefined), text: "hello" })).toBeUndefined();
});

test("Comswise proves itself by the secret as a bearer token, and by nothing when none is set", () => {
  expect(comswise.verify(delivery({}, { authorization: "Bearer s" }), "s")).toBeUndefined();
  expect(comswise.verify(delivery({}, { authorization: "Bearer t" }), "s")).toBe("the Authorization header does not hold the secret");
  expect(comswise.verify(delivery({}), "s")).toBe("a secret is set, yet no Authorization header came");
  expect(comswise.verify(delivery({}, { authorization: "Bearer s" }), undefined)).toBe("no secret is set, yet an Authorization header came");
});

test("VoipBin's deliveries are not signed: nothing about their headers proves or disproves where they come from", () => {
  for (const type of ["application/json", "application/json; charset=utf-8", "Application/JSON"]) expect(voipbin.verify(delivery({}, { "content-type": type }), undefined)).toBeUndefined();
});

test("a page token of VoipBin has six digits, however many the time of the last row has", () => {
  const token = (time: string) => voipbin.goesOn!["GetTags"]!({ tm_create: time });
  expect(["05Z", "05.1Z", "05.000001Z", "05.000001000Z"].map((seconds) => token(`2025-01-01T00:00:${seconds}`))).toEqual(["05.000000Z", "05.100000Z", "05.000001Z", "05.000001Z"].map((seconds) => `2025-01-01T00:00:${seconds}`));
});

const content = (status: string) => JSON.stringify({ conversation_status: status });
test.each([
  ["waiting", { statusId: 8, assignedManagerId: 0, content: content("CONNECTED") }],
  ["waiting", { statusId: 1, assignedManagerId: 0, content: "{}" }],
  ["handled", { statusId: 8, assignedManagerId: 28361974, content: content("CONNECTED") }],
  ["wrapUp", { statusId: 8, assignedManagerId: 28361974, content: content("DISCONNECTED") }],
  ["missed", { statusId: 1, assignedManagerId: 0, content: content("DISCONNECTED") }],
  ["resolved", { statusId: 2, assignedManagerId: 0, content: content("DISCONNECTED") }],
  ["resolved", { statusId: 2, assignedManagerId: 28361974, content: "not json" }],
  ["irrelevant", { statusId: 4, assignedManagerId: 0, content: "" }],
  ["deleted", { statusId: 5, assignedManagerId: 0, content: "{}" }],
  ["archived", { statusId: 14, assignedManagerId: 0, content: "{}" }],
])("a CommBox conversation is %s", (state, row) => {
  expect(commbox.states["conversation"]!({ objectId: 7, ...row }, {})).toEqual({ rowId: "7", state });
});

test("CommBox events write their dates in two ways, and both are read as UTC", () => {
  const activity = delivery({ Event: { Name: "Object.OnNewActivity", Object: { Id: "7", Activities: [{ Id: "9", CreateDate: "02-01-2025 00:00:01" }] } } });
  expect(commbox.subject(activity)).toMatchObject({ rowId: "7", key: "Object.OnNewActivity 9", at: Date.UTC(2025, 0, 2, 0, 0, 1) });
  const opened = delivery({ Event: { Name: "Object.OnNew", Object: { Id: "7", CreateDate: "2025-01-02 00:00:00" } } });
  expect(commbox.subject(opened)).toMatchObject({ rowId: "7", key: "Object.OnNew 7", at: Date.UTC(2025, 0, 2) });
});
