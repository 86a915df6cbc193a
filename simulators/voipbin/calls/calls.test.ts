import { expect, test } from "vitest";
import { MANUAL, openDesk, OWN, STAYS, tel } from "../testing/desk.ts";

const NIL = "00000000-0000-0000-0000-000000000000";

test("a call that goes out rings, is answered, is controlled, recorded and hung up", async () => {
  const { ask, call, pass, phone, send, status, told, sim } = await openDesk();
  const placed = await ask("POST", "/calls", { source: tel(OWN), destinations: [tel(MANUAL)], actions: [{ type: "answer" }, { type: "talk", option: { text: "Hello there", language: "en-US" } }, { type: "sleep", option: { duration: 600_000 } }] });
  expect(placed.groupcalls).toEqual([]);
  const [{ id, status: state, direction, action }] = placed.calls;
  expect([state, direction, action.id]).toEqual(["dialing", "outgoing", "00000000-0000-0000-0000-000000000001"]);
  expect(told().sort()).toEqual(["activeflow_created", "call_created"]);

  await pass(1);
  expect(told()).toEqual(["call_ringing"]);
  expect((await call(id)).tm_ringing).toBeTruthy();
  await phone(MANUAL, "answer");
  expect(told(true)).toEqual(expect.arrayContaining(["call_progressing", "call_updated", "activeflow_updated"]));
  expect((await ask("GET", "/billings")).result[0]).toMatchObject({ status: "progressing", reference_id: id });
  await pass(5);

  const before = await call(id);
  for (const control of ["hold", "moh", "silence"]) {
    expect(await ask("POST", `/calls/${id}/${control}`)).toBeUndefined();
    expect(await ask("DELETE", `/calls/${id}/${control}`)).toBeUndefined();
  }
  expect(await call(id)).toEqual(before);
  await ask("POST", `/calls/${id}/mute`, { direction: "both" });
  expect((await call(id)).mute_direction).toBe("both");
  await ask("DELETE", `/calls/${id}/mute`, { direction: "in" });
  expect((await call(id)).mute_direction).toBe("out");
  expect(await status("DELETE", `/calls/${id}/mute`)).toBe(400);
  await ask("POST", `/calls/${id}/talk`, { text: "One moment", language: "en-US" });

  told();
  const recorded = await ask("POST", `/calls/${id}/recording_start`, { format: "wav" });
  expect(told()).toEqual(["recording_started"]);
  expect(await status("POST", `/calls/${id}/recording_start`, { format: "wav" })).toBe(400);
  await pass(70);
  const stopped = await ask("POST", `/calls/${id}/recording_stop`);
  expect([stopped.recording_id, stopped.recording_ids]).toEqual([NIL, [recorded.recording_id]]);
  await pass(1);
  expect(told()).toEqual(["recording_finished"]);
  expect(await status("POST", `/calls/${id}/recording_stop`)).toBe(400);

  expect((await ask("POST", `/calls/${id}/hangup`)).status).toBe("terminating");
  await pass(1);
  expect(told()).toEqual(["call_terminating", "call_hangup"]);
  expect(await call(id)).toMatchObject({ status: "hangup", hangup_by: "local", hangup_reason: "normal" });
  expect(await status("POST", `/calls/${id}/hold`)).toBe(400);
  expect((await ask("POST", `/calls/${id}/hangup`)).status).toBe("hangup");
  expect((await ask("GET", "/recordings")).result).toMatchObject([{ id: recorded.recording_id, status: "ended" }]);
  const link = await send("GET", `/recordingfiles/${recorded.recording_id}`);
  expect(link.status).toBe(307);
  const archive = await sim.fetch(link.headers.get("location")!);
  const bytes = new Uint8Array(await archive.arrayBuffer());
  expect([archive.status, archive.headers.get("content-type"), bytes.length]).toEqual([200, "application/zip", Number(archive.headers.get("content-length"))]);
  // Two files of 70 s, 16 bits at 8 kHz.
  expect(bytes.length).toBeGreaterThan(2 * 70 * 16_000);
  expect((await ask("GET", "/billings")).result).toMatchObject([{ cost_type: "recording", status: "end", billable_units: 2 }, { cost_type: "call_pstn_outgoing", status: "end", billable_units: 2 }]);
  expect(await ask("GET", `/activeflows/${before.activeflow_id}`)).toMatchObject({ status: "ended", current_action: { id: "00000000-0000-0000-0000-000000000002" } });

  await ask("DELETE", `/calls/${id}`);
  expect(told()).toEqual(["call_deleted"]);
  expect(await status("GET", `/calls/${id}`)).toBe(400);
  await sim.close();
});

test.each([
  ["+15555550102", "busy", "remote"],
  ["+15555550103", "dialout", "remote"],
  ["+15555550104", "noanswer", "remote"],
  ["+15555550105", "failed", "remote"],
  ["+15555550107", "normal", "remote"],
  ["+15555550108", "normal", "remote"],
])("a call to %s ends as %s", async (target, reason, by) => {
  const { ask, call, pass } = await openDesk();
  const { calls } = await ask("POST", "/calls", { source: tel(OWN), destinations: [tel(target)], actions: [{ type: "sleep", option: { duration: 900_000 } }] });
  await pass(120);
  expect(await call(calls[0].id)).toMatchObject({ status: "hangup", hangup_reason: reason, hangup_by: by });
});

test("a call that is given up while it rings is canceled", async () => {
  const { ask, call, pass, told } = await openDesk();
  const { calls } = await ask("POST", "/calls", { source: tel(OWN), destinations: [tel(MANUAL)], actions: [] });
  await pass(2);
  told();
  expect((await ask("POST", `/calls/${calls[0].id}/hangup`)).status).toBe("canceling");
  await pass(1);
  expect(told()).toEqual(["call_canceling", "call_hangup"]);
  expect(await call(calls[0].id)).toMatchObject({ hangup_reason: "cancel", hangup_by: "local" });
});

test("nobody talks for longer than an hour", async () => {
  const { ask, call, pass } = await openDesk();
  const { calls } = await ask("POST", "/calls", { source: tel(OWN), destinations: [tel(STAYS)], actions: [{ type: "sleep", option: { duration: 8_000_000 } }] });
  await pass(3700);
  expect(await call(calls[0].id)).toMatchObject({ hangup_reason: "timeout", hangup_by: "remote" });
});

test("a machine that is told from a person is hung up for that", async () => {
  const { ask, call, pass } = await openDesk();
  const { calls } = await ask("POST", "/calls", { source: tel(OWN), destinations: [tel("+15555550106")], actions: [{ type: "amd", option: { machine_handle: "hangup" } }] });
  await pass(60);
  expect(await call(calls[0].id)).toMatchObject({ hangup_reason: "amd", hangup_by: "local" });
});

test("what cannot be dialled is passed over; a flow that is not there is refused", async () => {
  const { ask, status } = await openDesk();
  expect(await ask("POST", "/calls", { source: tel(OWN), destinations: [{ target: MANUAL }], actions: [] })).toEqual({ calls: [], groupcalls: [] });
  expect(await status("POST", "/calls", { source: tel(OWN), destinations: [tel(MANUAL)], flow_id: "6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11" })).toBe(400);
});

test("digits choose a branch of the flow of a call that comes in", async () => {
  const { ask, control, pass, phone, told, sim } = await openDesk();
  const [one, two] = ["11111111-aaaa-4aaa-8aaa-aaaaaaaaaaaa", "22222222-aaaa-4aaa-8aaa-aaaaaaaaaaaa"];
  const flow = await ask("POST", "/flows", {
    name: "menu",
    actions: [
      { type: "answer" },
      { type: "talk", option: { text: "Press one", language: "en-US" } },
      { type: "digits_receive", option: { duration: 10_000, length: 1 } },
      { type: "branch", option: { target_ids: { "1": one, "2": two } } },
      { type: "hangup" },
      { id: one, type: "talk", option: { text: "You chose one", language: "en-US" } },
      { type: "hangup" },
      { id: two, type: "hangup" },
    ],
  });
  const bought = await ask("POST", "/numbers", { number: "+12025550177", type: "normal", call_flow_id: flow.id, name: "menu" });
  told();
  await control("POST", "/telephone/calls", { from: MANUAL, to: bought.number });
  expect(told()).toEqual(["call_created", "activeflow_created", "call_ringing", "call_progressing"]);
  await pass(2);
  await phone(MANUAL, "digits", { digits: "1" });
  const [call] = (await ask("GET", "/calls")).result;
  expect(call).toMatchObject({ direction: "incoming", action: { id: one } });
  expect((await ask("GET", `/activeflows/${call.activeflow_id}`)).executed_actions.map(({ type }: any) => type)).toEqual(["", "answer", "talk", "digits_receive", "branch"]);
  await pass(10);
  expect(told()).toEqual(["call_terminating", "call_hangup"]);
  expect((await ask("GET", "/calls")).result[0]).toMatchObject({ hangup_by: "local", hangup_reason: "normal" });

  await control("POST", "/telephone/calls", { from: MANUAL, to: bought.number });
  await phone(MANUAL, "hangup");
  expect((await ask("GET", "/calls")).result[0]).toMatchObject({ hangup_by: "remote", hangup_reason: "normal" });
  await sim.close();
});
