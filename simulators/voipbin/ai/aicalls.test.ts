import { expect, test } from "vitest";
import { MANUAL, openDesk, OWN, STAYS, tel } from "../testing/desk.ts";

const AI = "a1000000-0000-4000-8000-000000000001";
const TEAM = "7ea30000-0000-4000-8000-000000000001";

/** A call that an assistant has taken over. */
async function assisted(to: string, option: object = { assistance_type: "ai", assistance_id: AI }) {
  const desk = await openDesk();
  const actions = [{ type: "ai_talk", option }, { type: "talk", option: { text: "Back again", language: "en-US" } }];
  const { calls } = await desk.ask("POST", "/calls", { source: tel(OWN), destinations: [tel(to)], actions });
  await desk.pass(1);
  if (to === MANUAL) await desk.phone(MANUAL, "answer");
  await desk.pass(4);
  const [aicall] = (await desk.ask("GET", "/aicalls")).result;
  const said = async () => (await desk.ask("GET", `/aimessages?aicall_id=${aicall.id}`)).result.reverse().map(({ role, content }: any) => `${role}: ${content}`);
  return { ...desk, id: calls[0].id as string, aicall, said };
}

test("an assistant takes a call over, answers what the caller says, and is gone with the call", async () => {
  const { ask, aicall, id, told, phone, pass, said, legs, sim } = await assisted(MANUAL);
  expect(aicall).toMatchObject({ status: "progressing", reference_type: "call", reference_id: id, ai_engine_model: "openai.gpt-4o", tm_end: null });
  expect(told().filter((name) => name.startsWith("ai"))).toEqual(["aicall_status_initializing", "aimessage_created", "aicall_status_progressing"]);

  await phone(MANUAL, "say", { text: "Hello there" });
  await pass(2);
  expect(told()).toEqual(["aimessage_created", "aimessage_created"]);
  const typed = await ask("POST", "/aimessages", { aicall_id: aicall.id, role: "system", content: "When do you open?" });
  expect([typed.role, typed.direction]).toEqual(["user", "outgoing"]);
  await pass(2);
  expect(await said()).toEqual(["system: You answer the telephone of Example Ltd.", "user: Hello there", "assistant: Hello. What can I do for you?", "user: When do you open?", "assistant: We open at nine."]);
  expect((await legs(MANUAL)).at(-1).turns.map((turn: any) => turn.text)).toEqual(["Hello there", "Hello. What can I do for you?", "We open at nine."]);

  const summary = await ask("POST", "/aisummaries", { reference_type: "call", reference_id: id, language: "en-US" });
  expect((await ask("POST", "/aisummaries", { reference_type: "call", reference_id: id, language: "en-US" })).id).toBe(summary.id);
  told();
  await phone(MANUAL, "hangup");
  await pass(1);
  expect(told()).toEqual(["call_hangup", "aicall_status_terminating", "summary_updated", "aicall_status_terminated"]);
  expect(await ask("GET", `/aicalls/${aicall.id}`)).toMatchObject({ status: "terminated", tm_end: expect.any(String) });
  expect(await ask("GET", `/aisummaries/${summary.id}`)).toMatchObject({ status: "done", content: "3 lines: Hello there / Hello. What can I do for you? / We open at nine." });
  await sim.close();
});

test("a call that is over takes no more messages, and no summary is asked of it", async () => {
  const { aicall, id, phone, pass, status } = await assisted(MANUAL);
  await phone(MANUAL, "hangup");
  await pass(1);
  expect(await status("POST", "/aimessages", { aicall_id: aicall.id, content: "Hello?" })).toBe(400);
  expect(await status("POST", "/aisummaries", { reference_type: "call", reference_id: id })).toBe(400);
  expect(await status("POST", "/aicalls", { assistance_type: "ai", assistance_id: AI, reference_type: "call", reference_id: id })).toBe(400);
});

test("an assistant that stops itself lets the flow go on", async () => {
  const { phone, pass, call, id, ask, aicall } = await assisted(MANUAL);
  await phone(MANUAL, "say", { text: "Bye now" });
  await pass(1.3);
  expect((await ask("GET", `/aicalls/${aicall.id}`)).status).toBe("terminated");
  expect((await call(id)).action.type).toBe("talk");
});

test("one that may take so long and no longer ends by itself", async () => {
  const { ask, aicall, pass } = await assisted(STAYS, { ai_id: AI, duration: 20 });
  expect((await ask("GET", `/aicalls/${aicall.id}`)).status).toBe("progressing");
  await pass(20);
  expect((await ask("GET", `/aicalls/${aicall.id}`)).status).toBe("terminated");
});

test("an assistant connects the caller with somebody", async () => {
  const { phone, pass, call, id } = await assisted(MANUAL);
  await phone(MANUAL, "say", { text: "I want a person" });
  await pass(4);
  expect((await call(id)).action.type).toBe("connect");
  expect((await call(id)).chained_call_ids).toHaveLength(1);
});

test("the members of a team hand over to each other", async () => {
  const { ask, aicall, phone, pass, said } = await assisted(MANUAL, { assistance_type: "team", assistance_id: TEAM });
  await phone(MANUAL, "say", { text: "My invoice is wrong" });
  await pass(2);
  expect((await said()).slice(1)).toEqual(["user: My invoice is wrong", "assistant: I hand you over to billing.", "notification: Billing", "system: You explain invoices.", 'tool: {"result":"success"}']);
  expect((await ask("GET", `/aicalls/${aicall.id}`)).ai_engine_model).toBe("anthropic.claude");
});

test("an assistant without a reference is at work at once, can be put aside, and ends with its deletion", async () => {
  const { ask, control, pass, told } = await openDesk();
  const { id, status } = await ask("POST", "/aicalls", { assistance_type: "ai", assistance_id: AI });
  expect(status).toBe("progressing");
  await control("POST", "/stimuli/voipbin/pauseAicall", { aicallId: id });
  await control("POST", "/stimuli/voipbin/resumeAicall", { aicallId: id });
  await pass(1);
  const gone = await ask("DELETE", `/aicalls/${id}`);
  expect([gone.status, gone.tm_delete]).toEqual(["terminating", expect.any(String)]);
  await pass(1);
  expect((await ask("GET", `/aicalls/${id}`)).status).toBe("terminated");
  await ask("POST", "/aimessages", { aicall_id: id, content: "Still there?" });
  await pass(1);
  expect((await ask("GET", `/aimessages?aicall_id=${id}`)).result[0].content).toBe("I heard: Still there?");
  expect(told()).toEqual(["aicall_status_initializing", "aicall_status_progressing", "aimessage_created", "aicall_status_pausing", "aicall_status_resuming", "aicall_status_progressing", "aicall_status_terminating", "aicall_status_terminated", "aimessage_created", "aimessage_created"]);
});

test("in a conversation an assistant answers in writing; a task is done with its answer", async () => {
  const { ask, control, pass } = await openDesk();
  const flow = await ask("POST", "/flows", { name: "Texts", actions: [{ type: "ai_talk", option: { ai_id: AI } }] });
  await ask("PUT", "/numbers/50000000-0000-4000-8000-000000000001/flow_ids", { message_flow_id: flow.id });
  for (const text of ["Hello", "When do you open?"]) {
    await control("POST", "/stimuli/voipbin/receiveMessage", { from: "+15555550120", to: OWN, text });
    await pass(2);
  }
  const [{ id }] = (await ask("GET", "/conversations")).result;
  expect((await ask("GET", `/conversations/${id}/messages`)).result.map(({ text }: any) => text)).toEqual(["We open at nine.", "When do you open?", "Hello. What can I do for you?", "Hello"]);
  expect((await ask("GET", "/aicalls")).result).toHaveLength(1);

  const run = await ask("POST", "/activeflows", { actions: [{ type: "ai_task", option: { ai_id: AI } }, { type: "message_send", option: { source: tel(OWN), destinations: [tel(STAYS)], text: "Done" } }] });
  expect(run.status).toBe("running");
  await pass(2);
  expect((await ask("GET", `/activeflows/${run.id}`)).status).toBe("ended");
  expect((await ask("GET", "/messages")).result[0].text).toBe("Done");
  expect((await ask("GET", "/aicalls")).result[0]).toMatchObject({ reference_type: "task", status: "terminated" });
});

test("a summary of a recording is there at once, and its flow runs", async () => {
  const { ask, pass, id, phone } = await assisted(MANUAL);
  const { recording_id } = await ask("POST", `/calls/${id}/recording_start`, { format: "wav" });
  await phone(MANUAL, "say", { text: "Hello there" });
  await pass(5);
  await ask("POST", `/calls/${id}/recording_stop`);
  await pass(1);
  const flow = await ask("POST", "/flows", { name: "After", actions: [{ type: "ai_summary", option: { reference_type: "recording", reference_id: recording_id, language: "de-DE" } }] });
  const summary = await ask("POST", "/aisummaries", { reference_type: "recording", reference_id: recording_id, language: "en-US", on_end_flow_id: flow.id });
  expect(summary).toMatchObject({ status: "done", content: "2 lines: Hello there / Hello. What can I do for you?" });
  expect((await ask("GET", "/aisummaries")).result.map((one: any) => one.language)).toEqual(["de-DE", "en-US"]);
  expect((await ask("GET", "/activeflows")).result[0]).toMatchObject({ reference_type: "ai", reference_id: summary.id, status: "ended" });
});

test("a summary of a room waits for its end; one of a transcription is there at once", async () => {
  const { ask, status, told } = await openDesk();
  const { id } = await ask("POST", "/conferences", { name: "Room", timeout: 0 });
  const summary = await ask("POST", "/aisummaries", { reference_type: "conference", reference_id: id, language: "en-US" });
  expect(summary.status).toBe("progressing");
  const { id: transcribe } = await ask("POST", "/transcribes", { reference_type: "conference", reference_id: id, language: "en-US" });
  expect(await ask("POST", "/aisummaries", { reference_type: "transcribe", reference_id: transcribe })).toMatchObject({ status: "done", content: "Nothing was said." });
  await ask("DELETE", `/conferences/${id}`);
  expect((await ask("GET", `/aisummaries/${summary.id}`)).status).toBe("done");
  expect((await ask("DELETE", `/aisummaries/${summary.id}`)).tm_delete).toEqual(expect.any(String));
  expect(told().filter((name) => name.startsWith("summary"))).toEqual(["summary_created", "summary_created", "summary_updated", "summary_deleted"]);
  expect(await status("POST", "/aisummaries", { reference_type: "novel", reference_id: id })).toBe(400);
});

test("an incoming call is answered by its assistant", async () => {
  const { ask, control, pass, told, legs } = await openDesk();
  const flow = await ask("POST", "/flows", { name: "Desk", actions: [{ type: "ai_talk", option: { assistance_type: "ai", assistance_id: AI, language: "en-US" } }] });
  await ask("PUT", "/numbers/50000000-0000-4000-8000-000000000001/flow_ids", { call_flow_id: flow.id });
  told();
  await control("POST", "/telephone/calls", { from: STAYS, to: OWN });
  await pass(1);
  expect(told()).toEqual(["call_created", "activeflow_created", "call_ringing", "aicall_status_initializing", "aimessage_created", "call_progressing", "aicall_status_progressing"]);
  await control("POST", `/telephone/legs/${(await legs(STAYS)).at(-1).id}/say`, { text: "When do you open?" });
  await pass(2);
  expect((await legs(STAYS)).at(-1).turns.map((turn: any) => turn.text)).toEqual(["When do you open?", "We open at nine."]);
});

test("a flow that is stopped takes its assistant with it, and no assistant ends the turn of another", async () => {
  const desk = await openDesk();
  const { ask, pass, phone, call } = desk;
  const actions = [{ type: "ai_talk", option: { ai_id: AI } }, { type: "ai_talk", option: { ai_id: AI } }];
  const { calls } = await ask("POST", "/calls", { source: tel(OWN), destinations: [tel(MANUAL)], actions });
  await pass(1);
  await phone(MANUAL, "answer");
  await pass(1);
  const [first] = (await ask("GET", "/aicalls")).result;
  await phone(MANUAL, "say", { text: "Bye" });
  await pass(2);
  const [second] = (await ask("GET", "/aicalls")).result;
  expect([second.id === first.id, second.status]).toEqual([false, "progressing"]);
  await ask("POST", `/activeflows/${(await call(calls[0].id)).activeflow_id}/stop`);
  await pass(1);
  expect((await ask("GET", `/aicalls/${second.id}`)).status).toBe("terminated");
});
