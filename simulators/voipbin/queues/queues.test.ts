import { expect, test } from "vitest";
import { openDesk, OWN, tel, type Desk } from "../testing/desk.ts";

const AGENT = "a9e47000-0000-4000-8000-000000000003";
const AGENT_PHONE = "+15555550113";
const CALLER = "+447700900013";

/** A queue with a tag that one agent has, who is free; and a caller who is put into it. */
async function waitingCaller(desk: Desk, more: object = {}, agentIs = "available") {
  const { ask, pass, told } = desk;
  const tag = await ask("POST", "/tags", { name: "sales" });
  await ask("PUT", `/agents/${AGENT}/tag_ids`, { tag_ids: [tag.id] });
  await ask("PUT", `/agents/${AGENT}/status`, { status: agentIs });
  const wait = await ask("POST", "/flows", { name: "wait", actions: [{ type: "talk", option: { text: "please hold", language: "en-US" } }, { type: "sleep", option: { duration: 30_000 } }] });
  const queue = await ask("POST", "/queues", { name: "q", routing_method: "random", tag_ids: [tag.id], wait_flow_id: wait.id, wait_timeout: 60_000, service_timeout: 100_000, ...more });
  told();
  const { calls } = await ask("POST", "/calls", { source: tel(OWN), destinations: [tel(CALLER)], actions: [{ type: "queue_join", option: { queue_id: queue.id } }, { type: "talk", option: { text: "goodbye now", language: "en-US" } }] });
  await pass(1);
  await desk.phone(CALLER, "answer");
  return { queue: queue.id, call: calls[0].id };
}

test("a caller waits, is handed to an agent who is free, and is counted", async () => {
  const desk = await openDesk();
  const { ask, pass, phone, told, call: show } = desk;
  expect(await desk.status("POST", "/queues", { routing_method: "x" })).toBe(400);
  const { queue, call } = await waitingCaller(desk);
  expect(told()).toEqual(["call_created", "activeflow_created", "call_ringing", "call_progressing", "queuecall_created"]);
  await pass(0.5);
  expect(told()).toEqual(["queuecall_waiting"]);
  const [{ id }] = (await ask("GET", "/queuecalls")).result;
  expect((await ask("GET", `/queues/${queue}`)).wait_queuecall_ids).toEqual([id]);
  await pass(0.7);
  expect(told()).toEqual(["groupcall_created", "groupcall_created", "agent_status_updated", "call_created", "activeflow_created", "queuecall_connecting", "queuecall_serviced"]);
  expect((await ask("GET", `/agents/${AGENT}`)).status).toBe("ringing");
  await pass(1);
  await phone(AGENT_PHONE, "answer");
  expect(told()).toEqual(["call_ringing", "call_progressing", "groupcall_progressing", "agent_status_updated", "groupcall_progressing"]);
  const row = await ask("GET", `/queuecalls/${id}`);
  expect(row).toMatchObject({ status: "service", service_agent_id: AGENT });
  expect(row.duration_waiting).toBeGreaterThan(0);
  await phone(CALLER, "say", { text: "hello agent" });
  expect((await desk.legs(AGENT_PHONE)).at(-1).turns.map(({ text }: any) => text)).toEqual(["hello agent"]);
  await pass(10);
  await phone(CALLER, "hangup");
  await pass(1);
  expect(told()).toEqual(expect.arrayContaining(["call_hangup", "queuecall_done", "call_terminating", "groupcall_hangup"]));
  const after = await ask("GET", `/queues/${queue}`);
  expect(after).toMatchObject({ total_incoming_count: 1, total_serviced_count: 1 });
  expect([after.wait_queuecall_ids, after.service_queuecall_ids]).toEqual([undefined, undefined]);
  expect((await ask("GET", `/queuecalls/${id}`)).duration_service).toBeGreaterThanOrEqual(10_000);
  expect((await show(call)).hangup_by).toBe("remote");
});

test("who waits too long is abandoned, and their flow goes on behind the queue", async () => {
  const desk = await openDesk();
  const { call } = await waitingCaller(desk, {}, "away");
  await desk.pass(59);
  expect((await desk.ask("GET", "/queuecalls")).result).toMatchObject([{ status: "waiting" }]);
  await desk.pass(1.2);
  expect((await desk.ask("GET", "/queuecalls")).result).toMatchObject([{ status: "abandoned" }]);
  expect((await desk.call(call)).action.option.text).toBe("goodbye now");
  await desk.pass(5);
  expect(await desk.call(call)).toMatchObject({ status: "hangup", hangup_reason: "normal" });
});

test("a service that takes too long is done; one that is kicked too, a little later", async () => {
  const desk = await openDesk();
  await waitingCaller(desk);
  await desk.pass(3);
  await desk.phone(AGENT_PHONE, "answer");
  await desk.pass(101);
  expect((await desk.ask("GET", "/queuecalls")).result).toMatchObject([{ status: "done" }]);

  const other = await openDesk();
  const { call } = await waitingCaller(other);
  await other.pass(3);
  await other.phone(AGENT_PHONE, "answer");
  expect((await other.ask("POST", `/queuecalls/reference_id/${call}/kick`)).status).toBe("service");
  await other.pass(0.2);
  expect((await other.ask("GET", "/queuecalls")).result).toMatchObject([{ status: "done" }]);
  expect((await other.call(call)).action.option.text).toBe("goodbye now");
  expect(await other.status("POST", `/queuecalls/reference_id/${call}/kick`)).toBe(400);
});

test("a blind transfer takes the agent out and a third person in; the caller's queuecall ends with the call", async () => {
  const desk = await openDesk();
  const { ask, pass, phone, told } = desk;
  const { call } = await waitingCaller(desk);
  await pass(3);
  await phone(AGENT_PHONE, "answer");
  told();
  const agentCall = (await ask("GET", "/calls")).result.find(({ id }: any) => id !== call).id;
  const transfer = await ask("POST", "/transfers", { transfer_type: "blind", transferer_call_id: agentCall, transferee_addresses: [tel("+12125550113")] });
  expect(transfer.transferee_call_id).toBe("00000000-0000-0000-0000-000000000000");
  expect(told()).toEqual(["groupcall_created", "call_created", "activeflow_created", "call_terminating"]);
  await pass(1.5);
  expect(told()).toEqual(expect.arrayContaining(["call_hangup", "call_ringing"]));
  await phone("+12125550113", "answer");
  expect(told()).toEqual(["call_progressing", "groupcall_progressing"]);
  await phone(CALLER, "say", { text: "who is there" });
  expect((await desk.legs("+12125550113")).at(-1).turns.map(({ text }: any) => text)).toEqual(["who is there"]);
  expect((await ask("GET", "/queuecalls")).result).toMatchObject([{ status: "service" }]);
  await phone(CALLER, "hangup");
  await pass(1);
  expect((await ask("GET", "/queuecalls")).result).toMatchObject([{ status: "done" }]);
  expect((await ask("GET", "/calls")).result.every(({ status }: any) => status === "hangup")).toBe(true);
  expect(await desk.status("POST", "/transfers", { transfer_type: "blind", transferer_call_id: call, transferee_addresses: [tel("+12125550113")] })).toBe(400);
});
