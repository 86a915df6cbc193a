import { expect, test } from "vitest";
import { openDesk, OWN, tel } from "../testing/desk.ts";

const NIL = "00000000-0000-0000-0000-000000000000";
const [A, B, C] = ["+15555550113", "+12125550113", "+447700900013"] as const;

test("the first of several to answer wins, and the rest are given up", async () => {
  const { ask, pass, phone, told, status } = await openDesk();
  const made = await ask("POST", "/groupcalls", { source: tel(OWN), destinations: [tel(A), tel(B), tel(C)], ring_method: "ring_all", answer_method: "hangup_others", actions: [{ type: "sleep", option: { duration: 60_000 } }] });
  expect([made.status, made.call_count]).toEqual(["progressing", 3]);
  expect(told().filter((name) => !name.startsWith("activeflow"))).toEqual(["groupcall_created", "call_created", "call_created", "call_created"]);
  await pass(1);
  told();
  await phone(B, "answer");
  await pass(1);
  expect(told()).toEqual(["call_progressing", "groupcall_progressing", "call_canceling", "call_canceling", "call_hangup", "call_hangup"]);
  const row = await ask("GET", `/groupcalls/${made.id}`);
  expect([row.answer_call_id, row.call_count]).toEqual([made.call_ids[1], 1]);
  await ask("POST", `/groupcalls/${made.id}/hangup`);
  await pass(1);
  expect(told()).toEqual(["call_terminating", "call_hangup", "groupcall_hangup"]);
  expect((await ask("GET", `/groupcalls/${made.id}`)).call_count).toBeUndefined();
  await ask("DELETE", `/groupcalls/${made.id}`);
  expect(told()).toEqual(["groupcall_deleted"]);
  expect((await ask("GET", `/groupcalls/${made.id}`)).tm_delete).toBeTruthy();
  expect(await status("POST", "/groupcalls", { source: tel(OWN), destinations: [], actions: [] })).toBe(400);
});

test("one after the other: the next is dialled when the one before is over", async () => {
  const { ask, pass, phone } = await openDesk();
  const made = await ask("POST", "/groupcalls", { source: tel(OWN), destinations: [tel(A), tel(B)], ring_method: "linear", actions: [] });
  expect([made.call_ids.length, made.dial_index]).toEqual([1, undefined]);
  await pass(1);
  await phone(A, "busy");
  const next = await ask("GET", `/groupcalls/${made.id}`);
  expect([next.call_ids.length, next.dial_index, next.status]).toEqual([2, 1, "progressing"]);
  await pass(61);
  expect(await ask("GET", `/groupcalls/${made.id}`)).toMatchObject({ status: "hangup", answer_call_id: NIL });
});

test("an agent is rung at every phone, rings and is busy; a groupcall that is deleted hangs up", async () => {
  const { ask, pass, phone, call } = await openDesk();
  const agent = "a9e47000-0000-4000-8000-000000000003";
  await ask("PUT", `/agents/${agent}/status`, { status: "available" });
  const placed = await ask("POST", "/calls", { source: tel(OWN), destinations: [{ type: "agent", target: agent }], actions: [{ type: "sleep", option: { duration: 60_000 } }] });
  const [{ id, groupcall_ids }] = placed.groupcalls;
  const inner = await ask("GET", `/groupcalls/${groupcall_ids[0]}`);
  expect(inner).toMatchObject({ master_groupcall_id: id, owner_id: agent, call_count: 1 });
  expect((await ask("GET", `/agents/${agent}`)).status).toBe("ringing");
  expect(await call(inner.call_ids[0])).toMatchObject({ owner_type: "agent", owner_id: agent });
  await pass(1);
  await phone("+15555550113", "answer");
  expect((await ask("GET", `/agents/${agent}`)).status).toBe("busy");
  expect(await ask("GET", `/groupcalls/${id}`)).toMatchObject({ answer_groupcall_id: inner.id });
  await ask("DELETE", `/groupcalls/${id}`);
  expect((await call(inner.call_ids[0])).status).toBe("hangup");
});
