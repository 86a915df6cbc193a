import { serve } from "@hono/node-server";
import type { Hono } from "hono";
import type { TestSimulator } from "ringback/testing";
import { createApp } from "../src/app.ts";
import { auralytikCalls } from "../src/auralytik.ts";
import { createCommbox } from "../src/commbox.ts";
import { createComswise } from "../src/comswise.ts";

const CHANNEL = 5321;
const keyOf = (sim: TestSimulator, vendor: string): string => sim.auth("default", vendor)["authorization"]!.replace("Bearer ", "");

export interface Desk {
  /** Where webhooks go. */
  readonly url: string;
  close(): Promise<void>;
}

/** The app on a port of its own, with the simulator's credentials, subscribed as an administrator would subscribe it. */
export async function startDesk(sim: TestSimulator): Promise<Desk> {
  // The secret of the subscription comes with it, and the subscription needs the address.
  let app: Hono | undefined;
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const started = serve({ fetch: (request) => app!.fetch(request), hostname: "127.0.0.1", port: 0 }, () => resolve(started));
  });
  const url = `http://127.0.0.1:${(server.address() as { port: number }).port}/webhooks/calls`;
  const answer = await fetch("https://api.auralytik.ai/api/v1/webhooks", {
    method: "POST",
    headers: { ...sim.auth("default", "auralytik"), "content-type": "application/json" },
    body: JSON.stringify({ url, events: ["voice-call.completed"] }),
  });
  const { signing_secret: webhookSecret } = (await answer.json()) as { signing_secret: string };
  app = createApp({
    calls: auralytikCalls({ apiKey: keyOf(sim, "auralytik"), webhookSecret }),
    commbox: createCommbox({ token: keyOf(sim, "commbox"), channel: CHANNEL }),
    comswise: createComswise({ apiKey: keyOf(sim, "comswise") }),
  });
  return { url, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** A campaign of Auralytik dials one of the test numbers, and the call runs its course. @returns its id */
export async function callEnds(sim: TestSimulator, number: string): Promise<string> {
  const { result } = await sim.control.post("stimuli/auralytik/dialCampaign", { campaignId: "camp_777", numbers: [number] });
  await sim.clock.advance(600);
  return (result as { voiceCallIds: string[] }).voiceCallIds[0]!;
}
