import { once } from "node:events";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { WebSocket } from "ws";
import { MANUAL, openDesk, OWN, STAYS, tel } from "../testing/desk.ts";

const CUSTOMER = "11111111-1111-4111-8111-111111111111";
const OTHER = "22222222-2222-4222-8222-222222222222";
const AGENT1 = "a9e47000-0000-4000-8000-000000000003";
/** Where nobody listens; what was sent is seen all the same. */
const NOWHERE = "http://127.0.0.1:1/hook";

afterEach(() => void vi.useRealTimers());

/** Somebody who listens to topics with a credential of the world. */
async function listener(desk: Awaited<ReturnType<typeof openDesk>>, url: string, as: string, ...topics: string[]) {
  const socket = new WebSocket(`${url.replace("http", "ws")}/voipbin/v1.0/ws${as === "default" ? "?accesskey=vb_ringbackDefaultKey000000000000001" : ""}`, { headers: as === "default" ? {} : desk.sim.auth(as) });
  onTestFinished(() => socket.terminate());
  const heard: any[] = [];
  socket.on("message", (data: Buffer) => heard.push(JSON.parse(data.toString())));
  await once(socket, "open");
  const say = (type: string, ...about: string[]) => socket.send(JSON.stringify({ type, topics: about }));
  /** All that was said and told before has arrived. */
  const settled = async () => {
    socket.ping();
    await once(socket, "pong");
  };
  say("subscribe", ...topics);
  await settled();
  return { socket, heard, say, settled };
}

async function serving() {
  const desk = await openDesk();
  onTestFinished(() => desk.sim.close());
  const { url } = await desk.sim.listen();
  return { desk, url };
}

/** A call from its beginning to its end. */
async function wholeCall({ ask, pass, phone }: Awaited<ReturnType<typeof openDesk>>): Promise<string> {
  const { calls } = await ask("POST", "/calls", { source: tel(OWN), destinations: [tel(MANUAL), tel(STAYS)], actions: [{ type: "talk", option: { text: "Hello", language: "en-US" } }, { type: "sleep", option: { duration: 600_000 } }] });
  await pass(1);
  await phone(MANUAL, "answer");
  await pass(5);
  for (const { id } of calls) await ask("POST", `/calls/${id}/hangup`);
  await pass(1);
  return calls[0].id;
}

test("a subscriber of the customer hears a call in the very words of the webhook, and nothing after it has unsubscribed", async () => {
  const { desk, url } = await serving();
  const { ask, sim, control, pass } = desk;
  await ask("PUT", "/customer", { name: "Example Ltd", detail: "", email: "admin@example.com", phone_number: "", address: "", webhook_method: "POST", webhook_uri: NOWHERE });
  const all = await listener(desk, url, "default", `customer_id:${CUSTOMER}`);
  const from = sim.published.length;
  await wholeCall(desk);
  const told = sim.published.slice(from);
  await vi.waitFor(() => expect(all.heard).toHaveLength(told.length));
  expect(all.heard.map(({ type }) => type)).toEqual(expect.arrayContaining(["call_created", "call_ringing", "call_progressing", "call_updated", "call_terminating", "call_hangup", "activeflow_created", "activeflow_updated"]));
  const deliveries = await control("GET", "/deliveries?limit=1000");
  const bodies = new Set((deliveries.deliveries as any[]).map(({ attempts }) => attempts[0]?.requestBody));
  for (const frame of all.heard) expect(bodies).toContain(JSON.stringify(frame));

  all.say("unsubscribe", `customer_id:${CUSTOMER}`);
  await all.settled();
  await wholeCall(desk);
  await pass(5);
  await all.settled();
  expect(all.heard).toHaveLength(told.length);
});

test("an agent hears of its own calls alone; topics of others close the socket", async () => {
  const { desk, url } = await serving();
  const anna = await listener(desk, url, "agent1", `agent_id:${AGENT1}`);
  const id = await wholeCall(desk);
  await vi.waitFor(() => expect(anna.heard.at(-1)?.type).toBe("call_hangup"));
  expect([...new Set(anna.heard.map(({ data }) => data.id))]).toEqual([id]);
  expect([...new Set(anna.heard.map(({ data }) => data.owner_id))]).toEqual([AGENT1]);

  for (const [as, topic] of [["default", `customer_id:${OTHER}`], ["agent2", `customer_id:${CUSTOMER}`]] as const) {
    const one = await listener(desk, url, as);
    one.say("subscribe", topic);
    await once(one.socket, "close");
  }
});

test("whoever listens is asked every 30 s whether it is still there", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  const { desk, url } = await serving();
  const { socket, settled } = await listener(desk, url, "default", `customer_id:${CUSTOMER}`);
  for (let n = 0; n < 2; n++) {
    const asked = once(socket, "ping");
    vi.advanceTimersByTime(30_000);
    await asked;
    await settled();
  }
});
