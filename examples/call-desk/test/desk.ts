import { serve } from "@hono/node-server";
import type { TestSimulator } from "ringback/testing";
import { onTestFinished } from "vitest";
import { createApp, webhookPath } from "../src/app.ts";
import { createCommbox } from "../src/commbox.ts";
import { createComswise } from "../src/comswise.ts";
import { createDesk, type Desk } from "../src/desk.ts";
import { createVoipbin } from "../src/voipbin.ts";

const VOIPBIN = "https://api.voipbin.net/v1.0";
const CHANNEL = 5321;
const SECRET = "example-secret-of-the-address";
/** The number that VoipBin has for us; its flow answers and says hello. */
export const OUR_NUMBER = "+12025550143";

/** A request to VoipBin that is none of the app's. */
export const ask = async (sim: TestSimulator, method: string, path: string, body?: unknown): Promise<any> => {
  const answer = await fetch(`${VOIPBIN}${path}`, { method, headers: { ...sim.auth("default", "voipbin"), "content-type": "application/json" }, ...(body ? { body: JSON.stringify(body) } : {}) });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status}`);
  return answer.json();
};
const keyOf = (sim: TestSimulator, vendor: string): string => Object.values(sim.auth("default", vendor))[0]!.replace(/^(Bearer |accesskey=)/, "");

/** The app on a port of its own, with the simulator's credentials, and VoipBin told of it as an administrator would. @param patience - endless */
export async function startDesk(sim: TestSimulator, patience = () => new AbortController().signal): Promise<{ desk: Desk; origin: string }> {
  const desk = createDesk({
    voipbin: createVoipbin({ accessKey: keyOf(sim, "voipbin"), patience }),
    commbox: createCommbox({ token: keyOf(sim, "commbox"), channel: CHANNEL, patience }),
    comswise: createComswise({ apiKey: keyOf(sim, "comswise"), patience }),
  });
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const started = serve({ fetch: createApp(desk, SECRET).fetch, hostname: "127.0.0.1", port: 0 }, () => resolve(started));
  });
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const origin = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  // What is left out would be emptied.
  const { name, detail, email, phone_number, address } = await ask(sim, "GET", "/customer");
  await ask(sim, "PUT", "/customer", { name, detail, email, phone_number, address, webhook_method: "POST", webhook_uri: `${origin}${webhookPath(SECRET)}` });
  return { desk, origin };
}

/** We call one of the test numbers, record what is said, and the call runs its course. @param recordSeconds - 0: to the end @returns its id */
export async function callEnds(sim: TestSimulator, number: string, { recordSeconds = 0 } = {}): Promise<string> {
  const actions = [{ type: "recording_start", option: { format: "wav", duration: recordSeconds } }, { type: "talk", option: { text: "Good morning, this is Example Ltd.", language: "en-US" } }, { type: "sleep", option: { duration: 120_000 } }];
  const { calls } = await ask(sim, "POST", "/calls", { source: { type: "tel", target: OUR_NUMBER }, destinations: [{ type: "tel", target: number }], actions });
  await sim.clock.advance(300);
  return calls[0].id;
}

/** Sends an event that no call is behind. */
export const eventAt = (origin: string, event: unknown, secret = SECRET): Promise<Response> =>
  fetch(`${origin}${webhookPath(secret)}`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(event) });
