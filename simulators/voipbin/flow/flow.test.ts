import { expect, test } from "vitest";
import { createServer } from "node:http";
import { MANUAL, openDesk, OWN, STAYS, tel, type Desk } from "../testing/desk.ts";

let n = 0;
const id = () => `aaaaaaaa-aaaa-4aaa-8aaa-${String(++n).padStart(12, "0")}`;
const run = ({ ask }: Desk, actions: readonly object[]) => ask("POST", "/activeflows", { actions });
const types = (flow: any): string[] => flow.executed_actions.map(({ type }: any) => type);
const talk = (text: string, more: object = {}) => ({ type: "talk", option: { text, language: "en-US", ...more } });

async function callWith(desk: Desk, actions: readonly object[], target = STAYS): Promise<string> {
  const { calls } = await desk.ask("POST", "/calls", { source: tel(OWN), destinations: [tel(target)], actions });
  await desk.pass(5);
  return calls[0].id;
}
const said = async (desk: Desk, number = STAYS): Promise<string[]> => (await desk.legs(number)).at(-1).turns.map(({ text }: any) => text);

test("a flow jumps so many times, then goes on; variables are filled in", async () => {
  const desk = await openDesk();
  const [loop, set] = [id(), id()];
  const flow = await run(desk, [{ id: set, type: "variable_set", option: { key: "who", value: "Ada" } }, { type: "variable_set", option: { key: "greeting", value: "Hello ${who}, ${nobody}!" } }, { id: loop, type: "goto", option: { target_id: set, loop_count: 2 } }, { type: "goto", option: { target_id: set } }, { type: "empty" }]);
  expect([flow.status, types(flow).filter((type) => type === "variable_set").length]).toEqual(["ended", 6]);
  expect(flow.executed_actions.find((action: any) => action.option?.key === "greeting").option.value).toBe("Hello Ada, !");
});

test("conditions and branches choose", async () => {
  const desk = await openDesk();
  const [no, yes] = [id(), id()];
  const ends = async (actions: readonly object[]) => types(await run(desk, [...actions, { id: yes, type: "variable_set", option: { key: "a", value: "1" } }, { type: "stop" }, { id: no, type: "empty" }])).at(-1);
  const set = (key: string, value: string) => ({ type: "variable_set", option: { key, value } });
  const when = (option: object) => ({ type: "condition_variable", option: { variable: "x", false_target_id: no, ...option } });
  expect(await ends([set("x", "abc"), when({ condition: "==", value_type: "string", value_string: "abc" })])).toBe("stop");
  expect(await ends([set("x", "abc"), when({ condition: "!=", value_type: "string", value_string: "abc" })])).toBe("empty");
  expect(await ends([set("x", "10"), when({ condition: ">", value_type: "number", value_number: 9 })])).toBe("stop");
  expect(await ends([set("x", "10"), when({ condition: "<=", value_type: "length", value_length: 1 })])).toBe("empty");
  expect(await ends([set("x", "b"), { type: "branch", option: { variable: "x", default_target_id: yes, target_ids: { a: yes, b: no } } }])).toBe("empty");
  expect(await ends([set("x", "q"), { type: "branch", option: { variable: "x", default_target_id: no, target_ids: { a: yes } } }])).toBe("empty");
  // A frozen world begins on Wednesday, 2025-01-01T00:00Z.
  expect(await ends([{ type: "condition_datetime", option: { condition: "==", hour: 0, month: 1, day: 1, weekdays: [3], false_target_id: no } }])).toBe("stop");
  expect(await ends([{ type: "condition_datetime", option: { condition: ">=", month: 2, false_target_id: no } }])).toBe("empty");
});

test("a flow that goes round in circles ends after a hundred actions", async () => {
  const desk = await openDesk();
  const first = id();
  const flow = await run(desk, [{ id: first, type: "empty" }, { type: "goto", option: { target_id: first, loop_count: 1000 } }]);
  expect(flow.status).toBe("ended");
  expect(flow.executed_actions.length - 1).toBe(101);
});

test("what needs a call is passed over without one, and the other way round", async () => {
  const desk = await openDesk();
  const flow = await run(desk, [{ type: "answer" }, talk("nobody hears"), { type: "sleep", option: { duration: 60_000 } }, { type: "hangup" }, { type: "block" }, { type: "empty" }]);
  expect([flow.status, flow.current_action.type]).toEqual(["running", "block"]);
  expect((await desk.ask("POST", `/activeflows/${flow.id}/stop`)).status).toBe("ended");
  expect((await desk.ask("POST", `/activeflows/${flow.id}/stop`)).status).toBe("ended");
  await desk.ask("DELETE", `/activeflows/${flow.id}`);
  expect(await desk.status("GET", `/activeflows/${flow.id}`)).toBe(400);
});

test("a flow of another type of action is refused; a flow that ends starts the one behind it", async () => {
  const desk = await openDesk();
  expect(await desk.status("POST", "/flows", { actions: [{ type: "dance" }] })).toBe(400);
  const after = await desk.ask("POST", "/flows", { name: "after", actions: [{ type: "block" }] });
  const flow = await desk.ask("POST", "/flows", { name: "first", actions: [{ type: "empty" }], on_complete_flow_id: after.id });
  const first = await desk.ask("POST", "/activeflows", { flow_id: flow.id });
  const rows = (await desk.ask("GET", "/activeflows")).result;
  expect(rows.find((row: any) => row.flow_id === after.id)).toMatchObject({ status: "running", reference_activeflow_id: first.id });
});

test("a connection joins who answers with the caller; when one leaves, the caller's flow goes on", async () => {
  const desk = await openDesk();
  const call = await callWith(desk, [{ type: "connect", option: { source: tel(OWN), destinations: [tel(MANUAL), tel("+12125550113")] } }, talk("and now")]);
  expect((await desk.call(call)).chained_call_ids).toHaveLength(2);
  await desk.phone(MANUAL, "answer");
  await desk.pass(1);
  const rows = (await desk.ask("GET", "/calls")).result;
  expect(rows.find((row: any) => row.destination.target === "+12125550113")).toMatchObject({ status: "hangup", hangup_reason: "cancel", master_call_id: call });
  await desk.phone(STAYS, "say", { text: "hi from me" });
  expect(await said(desk, MANUAL)).toEqual(["hi from me"]);
  await desk.phone(MANUAL, "hangup");
  await desk.pass(1);
  expect(await said(desk)).toContain("and now");
});

test("a connection that nobody takes goes on, or repeats the reason to the caller", async () => {
  const desk = await openDesk();
  const call = await callWith(desk, [{ type: "connect", option: { destinations: [tel("+12125550102")] } }, talk("nobody there")]);
  await desk.pass(2);
  expect(await said(desk)).toEqual(["nobody there"]);
  expect((await desk.call(call)).hangup_reason).toBe("normal");
  const relayed = await callWith(desk, [{ type: "connect", option: { destinations: [tel("+12125550102")], relay_reason: true } }, talk("nobody there")]);
  await desk.pass(2);
  expect((await desk.call(relayed)).status).toBe("hangup");
  expect(await said(desk)).toEqual([]);
});

test("an announced transfer: the other side hears music until the one who hands on has gone", async () => {
  const desk = await openDesk();
  const call = await callWith(desk, [{ type: "connect", option: { destinations: [tel(MANUAL)] } }]);
  await desk.phone(MANUAL, "answer");
  const agent = (await desk.ask("GET", "/calls")).result[0].id;
  const transfer = await desk.ask("POST", "/transfers", { transfer_type: "attended", transferer_call_id: agent, transferee_addresses: [tel("+12125550113")] });
  expect(transfer.groupcall_id).toBeTruthy();
  await desk.pass(1);
  await desk.phone("+12125550113", "answer");
  await desk.phone(MANUAL, "say", { text: "can you take it" });
  expect([await said(desk), await said(desk, "+12125550113")]).toEqual([[], ["can you take it"]]);
  await desk.ask("POST", `/calls/${agent}/hangup`);
  await desk.pass(1);
  await desk.phone("+12125550113", "say", { text: "how can I help" });
  expect(await said(desk)).toEqual(["how can I help"]);
  await desk.phone(STAYS, "hangup");
  await desk.pass(1);
  expect((await desk.ask("GET", "/calls")).result.every(({ status }: any) => status === "hangup")).toBe(true);
  expect((await desk.call(call)).mute_direction).toBeUndefined();
});

test("an announced transfer that is given up too early ends for all; one that nobody takes brings the other side back", async () => {
  for (const target of ["+12125550113", "+12125550102"]) {
    const desk = await openDesk();
    const call = await callWith(desk, [{ type: "connect", option: { destinations: [tel(MANUAL)] } }]);
    await desk.phone(MANUAL, "answer");
    const agent = (await desk.ask("GET", "/calls")).result[0].id;
    await desk.ask("POST", "/transfers", { transfer_type: "attended", transferer_call_id: agent, transferee_addresses: [tel(target)] });
    await desk.pass(2);
    if (target.endsWith("13")) {
      await desk.ask("POST", `/calls/${agent}/hangup`);
      await desk.pass(1);
      expect((await desk.call(call)).status).toBe("hangup");
    } else {
      await desk.phone(MANUAL, "say", { text: "here I am again" });
      expect(await said(desk)).toEqual(["here I am again"]);
    }
  }
});

test("a flow asks the web what to do, and tells it", async () => {
  const asked: string[] = [];
  const server = createServer((req, res) => {
    let body = "";
    req.on("data", (piece) => (body += piece));
    req.on("end", () => {
      asked.push(`${req.method} ${req.url} ${req.headers["content-type"]} ${req.url === "/told" ? body : ""}`);
      res.end(JSON.stringify([talk("from the web")]));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const base = `http://127.0.0.1:${(server.address() as any).port}`;
  const desk = await openDesk();
  await callWith(desk, [{ type: "webhook_send", option: { sync: true, uri: `${base}/told`, method: "PUT", data_type: "text/plain", data: "to ${voipbin.call.destination.target}" } }, { type: "fetch", option: { event_url: `${base}/next`, event_method: "GET" } }, talk("from the flow")]);
  await desk.pass(5);
  expect(asked).toEqual([`PUT /told text/plain to ${STAYS}`, "GET /next application/json "]);
  expect(await said(desk)).toEqual(["from the web", "from the flow"]);
  server.close();
});

test("every other action that needs a call takes its time and goes on", async () => {
  const desk = await openDesk();
  const flow = await desk.ask("POST", "/flows", { actions: [talk("inner")] });
  const actions = [
    { type: "answer" }, { type: "beep" }, { type: "play", option: { stream_urls: ["https://files.example.com/a.wav"] } }, { type: "echo", option: { duration: 1000 } }, { type: "stream_echo", option: { duration: 1000 } },
    { type: "mute" }, { type: "digits_send", option: { digits: "12#", duration: 100, interval: 50 } }, { type: "condition_call_status", option: { status: "progressing" } }, { type: "condition_call_digits", option: { length: 1, false_target_id: "00000000-0000-0000-0000-000000000000" } },
    { type: "recording_start", option: { format: "wav", beep_start: true } }, { type: "transcribe_start", option: { language: "en-US" } }, talk("said and written"), { type: "transcribe_stop" }, { type: "recording_stop" }, { type: "transcribe_recording", option: { language: "en-US" } },
    { type: "external_media_start", option: { external_host: "media.example.com:4000", encapsulation: "rtp" } }, { type: "external_media_stop" }, { type: "amd", option: { machine_handle: "continue" } },
    { type: "fetch_flow", option: { flow_id: flow.id } }, { type: "call", option: { source: tel(OWN), destinations: [tel(MANUAL)], actions: [{ type: "answer" }], chained: true } }, { type: "hangup", option: { reason: "normal" } },
  ];
  const call = await callWith(desk, actions);
  await desk.pass(30);
  const row = await desk.call(call);
  expect(row).toMatchObject({ status: "hangup", hangup_reason: "normal", mute_direction: "both" });
  expect(types(await desk.ask("GET", `/activeflows/${row.activeflow_id}`)).slice(1)).toEqual([...actions.slice(0, 19).map(({ type }) => type), "talk", "call", "hangup"]);
  expect((await desk.ask("GET", "/transcribes")).result.map(({ reference_type, status }: any) => [reference_type, status])).toEqual([["recording", "done"], ["call", "done"]]);
  expect((await desk.call(row.chained_call_ids[0])).status).toBe("hangup");
});

test("thirty actions with a connection and a queue inside, over an hour, take tens of milliseconds", async () => {
  const desk = await openDesk();
  const queue = await desk.ask("POST", "/queues", { routing_method: "random", tag_ids: [], wait_timeout: 600_000 });
  const lines = Array.from({ length: 9 }, (_, i) => [talk(`line number ${i}`), { type: "sleep", option: { duration: 180_000 } }, { type: "variable_set", option: { key: `k${i}`, value: "${voipbin.call.direction}" } }]).flat();
  const actions = [{ type: "answer" }, ...lines, { type: "connect", option: { destinations: [tel("+12125550102")] } }, { type: "queue_join", option: { queue_id: queue.id } }];
  expect(actions).toHaveLength(30);
  const { calls } = await desk.ask("POST", "/calls", { source: tel(OWN), destinations: [tel(STAYS)], actions });
  const begun = performance.now();
  await desk.pass(3600);
  const took = performance.now() - begun;
  const row = await desk.call(calls[0].id);
  expect(row).toMatchObject({ status: "hangup", hangup_reason: "normal" });
  expect(types(await desk.ask("GET", `/activeflows/${row.activeflow_id}`))).toHaveLength(32);
  console.log(`a flow of 30 actions over an hour took ${took.toFixed(1)} ms`);
  expect(took).toBeLessThan(500);
});
