import { expect } from "vitest";
import type { Story, Teller } from "../../core/testing/cut-story.ts";

const [OWN, MANUAL, STAYS, AGENT_PHONE] = ["+12025550143", "+447700900013", "+15555550114", "+15555550113"];
const AGENT = "a9e47000-0000-4000-8000-000000000003";
const tel = (target: string) => ({ type: "tel", target });
const talk = (text: string) => ({ type: "talk", option: { text, language: "en-US" } });
const sleep = (seconds: number) => ({ type: "sleep", option: { duration: seconds * 1000 } });

/** Asks under /v1.0. */
const v1 = ({ ask }: Teller) => (method: string, path: string, body?: unknown, as?: string) => ask(method, `/v1.0${path}`, body, as);
/** Somebody at the other end does something on the latest leg with a number. */
async function phone({ ask }: Teller, number: string, action: string, body: object = {}): Promise<void> {
  const { legs } = await ask("GET", `/_sim/telephone/legs?limit=1000&number=${encodeURIComponent(number)}`);
  expect(legs).not.toEqual([]);
  await ask("POST", `/_sim/telephone/legs/${legs.at(-1).id}/${action}`, body);
}
/** What can be read of all that there is. */
async function lookAround(teller: Teller): Promise<void> {
  const ask = v1(teller);
  for (const list of ["calls", "activeflows", "groupcalls", "queuecalls", "conferencecalls", "campaigncalls", "recordings", "transcribes", "aicalls", "messages", "emails", "billings", "storage_files"]) {
    const { result } = await ask("GET", `/${list}`);
    if (["calls", "activeflows"].includes(list)) for (const { id } of result) await ask("GET", `/timelines/${list}/${id}/events`);
  }
}

/** Stories in two parts, each with something under way in the middle. */
export const STORIES: Record<string, Story<any>> = {
  "a call in a flow, with the first of two digits": {
    async begin(teller) {
      const [ask, one] = [v1(teller), "11111111-aaaa-4aaa-8aaa-aaaaaaaaaaaa"];
      const actions = [
        { type: "answer" },
        { type: "variable_set", option: { key: "who", value: "somebody" } },
        talk("Press twelve"),
        { type: "digits_receive", option: { duration: 60_000, length: 2 } },
        { type: "branch", option: { target_ids: { "12": one } } },
        { type: "hangup" },
        { id: one, ...talk("Hello ${who}") },
        { type: "connect", option: { source: tel(OWN), destinations: [tel(STAYS)] } },
        talk("And goodbye"),
      ];
      const { calls } = await ask("POST", "/calls", { source: tel(OWN), destinations: [tel(MANUAL)], actions });
      await teller.pass(1);
      await phone(teller, MANUAL, "answer");
      await teller.pass(4);
      await phone(teller, MANUAL, "digits", { digits: "1" });
      return calls[0].id;
    },
    async goOn(teller, id) {
      const ask = v1(teller);
      await teller.pass(2);
      await phone(teller, MANUAL, "digits", { digits: "2" });
      expect((await ask("GET", `/calls/${id}`)).action.type).toBe("talk");
      await teller.pass(10);
      await phone(teller, MANUAL, "say", { text: "is anybody there" });
      await ask("GET", `/timelines/calls/${id}/sip-analysis`);
      await ask("GET", `/timelines/calls/${id}/pcap`);
      await teller.pass(90);
      await phone(teller, MANUAL, "hangup");
      await teller.pass(5);
      expect((await ask("GET", `/calls/${id}`)).status).toBe("hangup");
      await lookAround(teller);
    },
  },
  "a queue with two callers who wait": {
    async begin(teller) {
      const ask = v1(teller);
      const tag = await ask("POST", "/tags", { name: "sales" });
      await ask("PUT", `/agents/${AGENT}/tag_ids`, { tag_ids: [tag.id] });
      const wait = await ask("POST", "/flows", { name: "wait", actions: [talk("please hold"), sleep(30)] });
      const queue = await ask("POST", "/queues", { name: "q", routing_method: "random", tag_ids: [tag.id], wait_flow_id: wait.id, wait_timeout: 60_000, service_timeout: 40_000 });
      for (const number of [MANUAL, STAYS]) await ask("POST", "/calls", { source: tel(OWN), destinations: [tel(number)], actions: [{ type: "queue_join", option: { queue_id: queue.id } }, talk("goodbye now")] });
      await teller.pass(1);
      await phone(teller, MANUAL, "answer");
      await teller.pass(20);
      return queue.id;
    },
    async goOn(teller, queue) {
      const ask = v1(teller);
      expect((await ask("GET", `/queues/${queue}`)).wait_queuecall_ids).toHaveLength(2);
      await ask("PUT", `/agents/${AGENT}/status`, { status: "available" });
      await teller.pass(4);
      await phone(teller, AGENT_PHONE, "answer");
      await phone(teller, MANUAL, "say", { text: "hello agent" });
      await teller.pass(55);
      await lookAround(teller);
      expect((await ask("GET", "/queuecalls")).result.map(({ status }: any) => status).sort()).toEqual(["abandoned", "done"]);
      await teller.pass(100);
    },
  },
  "a campaign that runs, with a retry to come": {
    async begin(teller) {
      const ask = v1(teller);
      const outplan = await ask("POST", "/outplans", { name: "plan", source: tel(OWN), dial_timeout: 30_000, try_interval: 60_000, max_try_count_0: 3 });
      const outdial = await ask("POST", "/outdials", { name: "list" });
      for (const number of ["+12125550114", "+12125550102", "+12125550104", "+12125550114", "+12125550106", "+12125550103"]) await ask("POST", `/outdials/${outdial.id}/targets`, { destination_0: tel(number) });
      const { id } = await ask("POST", "/campaigns", { name: "c", type: "call", outplan_id: outplan.id, outdial_id: outdial.id, end_handle: "continue", actions: [talk("hello")] });
      await ask("PUT", `/campaigns/${id}/status`, { status: "run" });
      await teller.pass(13);
      return { id, outdial: outdial.id };
    },
    async goOn(teller, { id, outdial }) {
      const ask = v1(teller);
      expect((await ask("GET", `/campaigns/${id}/campaigncalls`)).result.some(({ status }: any) => status === "dialing")).toBe(true);
      await teller.pass(200);
      await ask("GET", `/campaigns/${id}/campaigncalls`);
      await ask("GET", `/outdials/${outdial}/targets`);
      await ask("PUT", `/campaigns/${id}/status`, { status: "stop" });
      await teller.pass(60);
      expect((await ask("GET", `/campaigns/${id}`)).status).toBe("stop");
      await lookAround(teller);
    },
  },
  "a recording and a transcription under way": {
    async begin(teller) {
      const ask = v1(teller);
      const { calls } = await ask("POST", "/calls", { source: tel(OWN), destinations: [tel(MANUAL)], actions: [{ type: "answer" }, talk("Hello there"), sleep(600)] });
      await teller.pass(1);
      await phone(teller, MANUAL, "answer");
      await ask("POST", "/transcribes", { reference_type: "call", reference_id: calls[0].id, language: "en-US", direction: "both" });
      const { recording_id } = await ask("POST", `/calls/${calls[0].id}/recording_start`, { format: "wav" });
      await phone(teller, MANUAL, "say", { text: "I would like to order" });
      await teller.pass(15);
      return { call: calls[0].id, recording: recording_id };
    },
    async goOn(teller, { call, recording }) {
      const ask = v1(teller);
      await phone(teller, MANUAL, "say", { text: "twelve of the blue ones" });
      await teller.pass(20);
      expect((await ask("POST", `/calls/${call}/recording_stop`)).recording_ids).toEqual([recording]);
      await phone(teller, MANUAL, "hangup");
      await teller.pass(5);
      const [{ id }] = (await ask("GET", "/transcribes")).result;
      expect(JSON.stringify(await ask("GET", `/transcripts?transcribe_id=${id}`))).toContain("blue ones");
      const link = await ask("GET", `/recordingfiles/${recording}`);
      expect(link).toMatch(/^http/);
      await teller.ask("GET", link, undefined, "none");
      await lookAround(teller);
    },
  },
  "a conference, a ring group, an assistant, texts and a login": {
    async begin(teller) {
      const ask = v1(teller);
      const room = await ask("POST", "/conferences", { name: "room", type: "conference", timeout: 300_000 });
      await ask("POST", "/calls", { source: tel(OWN), destinations: [tel(STAYS), tel(MANUAL)], actions: [{ type: "conference_join", option: { conference_id: room.id } }, talk("that was it")] });
      await teller.pass(1);
      await phone(teller, MANUAL, "answer");
      await ask("POST", "/groupcalls", { source: tel(OWN), destinations: [tel(AGENT_PHONE), tel("+447700900113")], ring_method: "linear", answer_method: "hangup_others", actions: [talk("well done")] });
      await ask("POST", "/messages", { source: tel(OWN), destinations: [tel("+15555550110"), tel("+15555550103")], text: "Good morning" });
      await ask("POST", "/emails", { destinations: [{ type: "email", target: "caller@example.com" }], subject: "Hello", content: "There" });
      const { token } = await teller.ask("POST", "/auth/login", { username: "agent1@example.com", password: "agent1-example-password" }, "none");
      return { room: room.id, token };
    },
    async goOn(teller, { room, token }) {
      const ask = v1(teller);
      expect((await teller.ask("GET", "/v1.0/me", undefined, "none", { authorization: `Bearer ${token}` })).username).toBe("agent1@example.com");
      await phone(teller, MANUAL, "say", { text: "hello room" });
      await teller.pass(3);
      await phone(teller, AGENT_PHONE, "reject");
      await teller.pass(5);
      await phone(teller, "+447700900113", "answer");
      await ask("GET", `/conferences/${room}`);
      await teller.pass(300);
      await ask("GET", `/conferences/${room}`);
      await lookAround(teller);
    },
  },
};
