import { once } from "node:events";
import { Agent, WebSocket } from "undici";
import { expect, test, vi } from "vitest";
import { createSimulator, interceptorFor, takeOverFetch } from "ringback/testing";

const EVENTS = "wss://api.voipbin.net/v1.0/ws";
const TOPIC = "customer_id:11111111-1111-4111-8111-111111111111";

test.each(["fetch taken over", "a dispatcher"])("a WebSocket to the vendor's own host is one to the simulator, with %s", async (way) => {
  const sim = await createSimulator("voipbin");
  const own = new Agent();
  const giveBack = way === "a dispatcher" ? () => {} : await takeOverFetch(sim, { otherHosts: "refuse" });
  const dispatcher = way === "a dispatcher" ? { dispatcher: own.compose(interceptorFor(sim)) } : {};

  const refused = new WebSocket(`${EVENTS}?accesskey=none`, dispatcher);
  await once(refused, "error");
  const socket = new WebSocket(`${EVENTS}?accesskey=vb_ringbackDefaultKey000000000000001`, dispatcher);
  const heard = once(socket, "message");
  await once(socket, "open");
  socket.send(JSON.stringify({ type: "subscribe", topics: [TOPIC] }));
  await vi.waitFor(() => expect([...sim.world.sockets.values()].map(({ data }) => data)).toMatchObject([{ topics: [TOPIC] }]));
  await sim.control.post("telephone/calls", { from: "+15555550110", to: "+12025550143" });
  expect(JSON.parse((await heard)[0].data)).toMatchObject({ type: "call_created" });
  expect(new Set(sim.calls("GetWs").map(({ answer }) => answer.status))).toEqual(new Set([401, 101]));

  const closed = once(socket, "close");
  await sim.close();
  await closed;
  giveBack();
  await own.destroy();
});
