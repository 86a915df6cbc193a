import { createHash } from "node:crypto";
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";
import { openData } from "../persist/data.ts";
import type { Simulator } from "../simulator.ts";
import { dataFolder } from "./data-folder.ts";
import { contentsOf, parsed } from "./simulating.ts";

/** Somebody who tells a story to a simulator and keeps every byte that comes back. */
export interface Teller {
  readonly sim: Simulator;
  readonly seen: unknown[];
  /** A path under the vendor's mount, or one that begins with `/_sim`, asked as nobody. @returns the body as JSON, or its text */
  ask(method: string, path: string, body?: unknown, as?: string, headers?: Record<string, string>): Promise<any>;
  stimulus(name: string, body?: object): Promise<any>;
  pass(seconds: number): Promise<void>;
}

/** A story in two parts: `begin` gives what `goOn` must know of it. */
export interface Story<Known> {
  begin(teller: Teller): Promise<Known>;
  goOn(teller: Teller, known: Known): Promise<void>;
}

type Open = (seed?: number) => Promise<Simulator>;

export function tellerOf(sim: Simulator, vendor: string): Teller {
  const seen: unknown[] = [];
  const ask: Teller["ask"] = async (method, path, body, as = "default", more = {}) => {
    const inside = path.startsWith("/_sim");
    const headers = { ...(inside || as === "none" ? {} : sim.auth(as)), ...(body === undefined ? {} : { "content-type": "application/json" }), ...more };
    const response = await sim.fetch(/^https?:/.test(path) ? path : inside ? `${sim.server.origin}${path}` : sim.url(path, vendor), { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    const bytes = Buffer.from(await response.arrayBuffer());
    const readable = /json|text|html/.test(response.headers.get("content-type") ?? "");
    seen.push([method, path, response.status, response.headers.get("location"), readable ? bytes.toString() : createHash("sha256").update(bytes).digest("hex")]);
    return response.headers.get("location") ?? parsed(bytes.toString()) ?? bytes.toString();
  };
  return {
    sim,
    seen,
    ask,
    stimulus: async (name, body = {}) => {
      const told = await ask("POST", `/_sim/stimuli/${vendor}/${name}`, body);
      expect(told, `${name} ${JSON.stringify(told)}`).toHaveProperty("result");
      return told.result;
    },
    pass: async (seconds) => {
      await ask("POST", "/_sim/clock/advance", { seconds });
      expect(sim.server.worlds.drive(sim.world).breaches).toEqual([]);
    },
  };
}

/** A simulator whose events of one account are told to an inbox of its own world. */
export async function telling(open: Open, vendor: string, seed?: number): Promise<Teller> {
  const sim = await open(seed);
  onTestFinished(() => sim.close());
  const teller = tellerOf(sim, vendor);
  await teller.ask("PUT", `/_sim/subscriptions/${vendor}`, { subscriptions: [{ url: `${sim.server.origin}/_sim/inbox/mine` }] });
  return teller;
}

/** All that came of a story from its n-th answer on: answers, deliveries, and what is stored at the end. */
async function cameOf({ sim, seen, ask }: Teller, from: number): Promise<{ seen: unknown[]; stored: object }> {
  await ask("GET", "/_sim/inbox/mine");
  return { seen: seen.slice(from), stored: { ...(contentsOf(sim) as object), events: 0 } };
}

/** Tells stories one after the other in one world. @param between - done before each part of them @returns all that came of it */
export async function played(open: Open, vendor: string, stories: readonly Story<any>[], seed?: number, between: (sim: Simulator) => Promise<void> = async () => {}): Promise<{ seen: unknown[]; stored: object }> {
  const teller = await telling(open, vendor, seed);
  for (const story of stories) {
    await between(teller.sim);
    const known = await story.begin(teller);
    await between(teller.sim);
    await story.goOn(teller, known);
  }
  return cameOf(teller, 0);
}

async function goOn<Known>(teller: Teller, story: Story<Known>, known: Known): Promise<unknown> {
  const from = teller.seen.length;
  await story.goOn(teller, known);
  return cameOf(teller, from);
}

/** Tells a story without a cut, and cut in the middle: in a snapshot that another simulator takes up. @throws when anything differs */
export async function expectUncut<Known>(open: Open, vendor: string, story: Story<Known>): Promise<void> {
  const [whole, first] = [await telling(open, vendor), await telling(open, vendor)];
  const known = await story.begin(whole);
  await story.begin(first);
  for (const { pass } of [whole, first]) await pass(0);
  const { snapshot } = await first.ask("POST", "/_sim/snapshots", {});
  const second = tellerOf(await open(7), vendor);
  onTestFinished(() => second.sim.close());
  await second.ask("POST", "/_sim/snapshots/restore", { snapshot });
  const expected = await goOn(whole, story, known);
  expect(await goOn(second, story, known)).toEqual(expected);
}

/** The same, where the first simulator is killed in the middle and another goes on in its data folder. */
export async function expectKept<Known>(open: Open, vendor: string, story: Story<Known>): Promise<void> {
  const folder = dataFolder();
  const [whole, first] = [await telling(open, vendor), await open()];
  const data = await openData(first.server, folder, { durable: true });
  const teller = tellerOf(first, vendor);
  await teller.ask("PUT", `/_sim/subscriptions/${vendor}`, { subscriptions: [{ url: `${first.server.origin}/_sim/inbox/mine` }] });
  const known = await story.begin(whole);
  await story.begin(teller);
  // What is on its way when a server dies is told again: here nothing is.
  for (const { pass } of [whole, teller]) await pass(0);
  const copy = dataFolder();
  cpSync(folder, copy, { recursive: true });
  rmSync(join(copy, "lock"));
  await data.close();
  await first.close();
  const second = await open();
  const again = await openData(second.server, copy, {});
  onTestFinished(async () => {
    await again.close();
    await second.close();
  });
  const expected = await goOn(whole, story, known);
  expect(await goOn(tellerOf(second, vendor), story, known)).toEqual(expected);
}
