import { describe, expect, test } from "vitest";
import { adapters } from "./adapters/index.ts";
import { contractOf } from "../simulators/core/contract/contract.ts";
import { isBillable, isDestructive } from "./guarded.ts";
import { meridian, scenario } from "./testing/play.ts";
import { runOn, sandbox, type Story } from "./testing/meridian-sandbox.ts";
import { run } from "./runner.ts";
import { scenarioList } from "./scenario.ts";
import { simulatorTarget } from "./targets/simulator-target.ts";
import { MeridianSimulator } from "./testing/meridian-simulator.ts";
import { uniqueTexts } from "./unique.ts";
import { type StoryUses, usesText } from "./uses.ts";
import { UsesRecorder } from "./uses-recorder.ts";
import type { StageTools } from "./stage-tools.ts";
import { skippedStories } from "./uses-lacking.ts";
import type { SandboxPlan, WebhookPlan } from "./targets/targets-file.ts";

const START = { body: { to: "+12025550143" } };
const start: Story["run"] = ({ meridian }) => meridian("startCall", START);

/** What a story used, told on the simulator of Meridian. */
async function usesOf(story: Story["run"], more: Partial<Story> = {}): Promise<StoryUses> {
  const told: StoryUses[] = [];
  const simulator = new MeridianSimulator();
  const scenarios = scenarioList({ story: scenario("meridian", { summary: "A story.", ...more, run: story }) });
  await run({ scenarios, target: simulatorTarget({ url: simulator.url, fetch: simulator.fetch }), ...meridian, checks: [], onUses: (uses) => void told.push(uses) });
  return told[0]!;
}

describe("what a story uses is noted while it is told on a simulator", () => {
  test("operations and events; a wait by what it took, and not by what it was given", async () => {
    const uses = await usesOf(async (stage) => {
      await start(stage);
      await stage.events.expect("call.ended", {}, { within: "10m" });
    });
    expect(uses).toEqual({ events: ["meridian"], waitSeconds: 30, operations: { meridian: ["startCall"] } });
  });

  test.each([[0, undefined], [1, 5], [6, 15], [60, 60], [61, 300], [301, 900], [90_000, 90_000]])("a wait that took %i s is noted as %s", async (took, noted) => {
    let now = 0;
    const until = async () => void (now += took * 1000);
    const recorder = new UsesRecorder([], meridian.adapterOf);
    await recorder.words({ clock: { now: async () => new Date(now) }, until, inspect: {}, arrange: {}, telephone: {} } as unknown as StageTools<unknown>).until(async () => 1, () => true, { within: "30m" });
    expect(recorder.uses().waitSeconds).toBe(noted);
  });

  test("waits that it asks for, words that only a simulator has, how its receiver behaves, subscriptions, what people do", async () => {
    const uses = await usesOf(async ({ clock, arrange, inspect, receiver, events, telephone, stimulus }) => {
      await clock.pass("16m");
      receiver.fail(1);
      await arrange.clearFaults().catch(() => {});
      await inspect.timers().catch(() => {});
      await events.subscribe("meridian", { secret: null }).catch(() => {});
      events.address("meridian");
      await telephone.answers("+1202").catch(() => {});
      await stimulus("meridian", "pickUp").catch(() => {});
    });
    expect(uses).toEqual({ events: ["meridian"], subscribes: ["meridian"], addresses: ["meridian"], receiver: ["fail"], control: ["arrange.clearFaults", "inspect.timers"], stimuli: ["meridian.pickUp", "telephone.answers"], waitSeconds: 960 });
  });

  test("the file has a line for each use, and stories by name", () => {
    const text = usesText(new Map<string, StoryUses>([["b", {}], ["a", { events: ["x"], operations: { x: ["One", "Two"] } }]]));
    expect(JSON.parse(text)).toEqual({ a: { events: ["x"], operations: { x: ["One", "Two"] } }, b: {} });
    expect(text.split("\n").slice(0, 6)).toEqual(["{", '  "a": {', '    "events": ["x"],', '    "operations": {', '      "x": ["One", "Two"]', "    }"]);
  });
});

describe("a sandbox that lacks something skips the story before its first request", () => {
  const reasonOn = async (uses: StoryUses, plan: Partial<SandboxPlan> = {}, more: Partial<Story> = {}) => {
    const { acme, plan: whole } = await sandbox({}, { plan });
    // The first look at the sandbox is no part of the story.
    const told = await runOn(whole, start, {}, more, { scenarios: scenarioList({ story: scenario("meridian", { summary: "A story.", ...more, run: start }) }).map((story) => ({ ...story, uses })) });
    expect([told.status, acme.requests.filter((request) => request.startsWith("POST"))]).toEqual(["skipped", []]);
    return told.reason;
  };

  test.each<[string, StoryUses, string]>([
    ["webhooks", { events: ["meridian"] }, "sandbox:acme does not deliver the events of meridian to this machine"],
    ["words of simulators", { control: ["arrange.fault"] }, "needs arrange.fault, which only a simulator has"],
    ["subscriptions", { subscribes: ["meridian"] }, "needs subscriptions of its own at meridian; those of sandbox:acme are made by hand"],
    ["a credential", { credentials: { meridian: ["K2"] } }, "needs the credential K2 of meridian, which sandbox:acme does not name"],
    ["patience", { waitSeconds: 960 }, "needs 960 s to pass; sandbox:acme has a real clock and the longest wait is 2 s"],
    ["a stimulus", { stimuli: ["meridian.pickUp"] }, "needs meridian.pickUp; sandbox:acme does not say how: stimuli: { meridian.pickUp: automatic | ask | skip }"],
    ["leave to spend", { billable: { meridian: ["startCall"] } }, "startCall places a real call or sends a real message, which costs money on sandbox:acme; --allow-billable lets it"],
    ["leave to destroy", { destructive: { meridian: ["a", "b", "c", "d"] } }, "a, b and 2 more removes or replaces what the story did not make; allowDestructive: true lets it on sandbox:acme"],
  ])("%s", async (_, uses, reason) => {
    expect(await reasonOn(uses)).toBe(reason);
  });

  test("what the file calls billable, who is called by telephone, and a story that only a simulator can tell", async () => {
    expect(await reasonOn({ operations: { meridian: ["startCall"] } }, { billable: ["meridian.startCall"] })).toMatch(/^startCall places a real call/);
    expect(await reasonOn({ stimuli: ["telephone.calls"] }, { stimuli: { "*": { how: "automatic", headers: {} } } })).toMatch(/^telephone\.calls places a real call/);
    expect(await reasonOn({}, {}, { simulatorOnly: "counts all calls" })).toBe("can only be told on a simulator: counts all calls");
  });

  test("a place to deliver to, where deliveries are taken elsewhere or the vendor is; it may be named", async () => {
    const { plan } = await sandbox();
    const story = { ...scenarioList({ hook: scenario("meridian", { summary: "", run: start }) })[0]!, uses: { events: ["meridian"], addresses: ["meridian"] } };
    const skipped = (webhook: WebhookPlan, more: object = {}) => skippedStories({ ...plan, vendors: { meridian: { ...plan.vendors["meridian"]!, webhook, ...more } } }, [story], meridian);
    const pull = { file: "kept.ndjson", headers: {}, everySeconds: 1 };
    const far = { baseUrl: "https://api.example.com" };
    expect(skipped({ pull })).toEqual([{ name: "hook", why: "tells meridian where to deliver to, and webhook.pull of sandbox:acme does not say where deliveries are taken; deliverTo says it" }]);
    expect(skipped({ pull: { ...pull, deliverTo: "https://bin.example.com/x" } })).toEqual([]);
    expect(skipped({ listen: { port: 0 } }, far)).toEqual([{ name: "hook", why: "tells meridian where to deliver to, and webhook.listen of sandbox:acme has no publicUrl that leads from there to this machine" }]);
    expect(skipped({ listen: { port: 0, publicUrl: "https://tunnel.example.com" } }, far)).toEqual([]);
    expect(skipped({ listen: { port: 0 } }), "it runs on this machine").toEqual([]);
  });

  test("doctor can list such stories with their reasons", async () => {
    const { plan } = await sandbox();
    const stories = scenarioList({ rich: scenario("meridian", { summary: "", run: start }), plain: scenario("meridian", { summary: "", run: start }) }).map((story) => (story.name === "rich" ? { ...story, uses: { events: ["meridian"] } } : story));
    expect(skippedStories(plan, stories, meridian)).toEqual([{ name: "rich", why: "sandbox:acme does not deliver the events of meridian to this machine" }]);
  });
});

describe("what is kept back, by operation and body", () => {
  const asked = (operation: string, body: unknown = {}, more: object = {}) => ({ operation, body, expected: "success" as const, own: false, ...more });
  const costs = (vendor: string, ...request: Parameters<typeof asked>) => isBillable(adapters[vendor]!, asked(...request));
  const destroys = (vendor: string, ...request: Parameters<typeof asked>) => isDestructive(adapters[vendor]!, asked(...request));

  test("money: what is sent, not what is only opened, stored or stopped", () => {
    expect([costs("commbox", "Create_Object", { data: {} }), costs("commbox", "Create_Object", { data: { sendToClient: true } })]).toEqual([false, true]);
    expect([costs("voipbin", "PutCampaignsIdStatus", { status: "stop" }), costs("voipbin", "PutCampaignsIdStatus", { status: "run" })]).toEqual([false, true]);
    expect([costs("voipbin", "PostActiveflows", { actions: [{ type: "sleep" }] }), costs("voipbin", "PostActiveflows", { actions: [{ type: "email_send" }] }), costs("voipbin", "PostActiveflows", { flow_id: "f" })]).toEqual([false, true, true]);
    expect([costs("voipbin", "PostNumbers", { type: "virtual" }), costs("voipbin", "PostNumbers", {}), costs("voipbin", "PostFlows", { actions: [{ type: "call" }] })]).toEqual([false, true, false]);
  });

  test("also what should be refused, but not what comes from nobody", () => {
    expect([costs("infobip", "createMessage", {}, { expected: [400] }), costs("infobip", "createMessage", {}, { expected: [401] })]).toEqual([true, false]);
  });

  test("the operator's own: not a row of the story, nor what must be refused", () => {
    expect([destroys("auralytik", "rotateApiKey"), destroys("voipbin", "DeleteCustomersId", {}, { own: true }), destroys("voipbin", "DeleteCustomersId", {}, { expected: [403] }), destroys("voipbin", "DeleteCustomersId")]).toEqual([true, false, false, true]);
  });

  test.each(Object.values(adapters))("every way of $vendor to remove a row is kept back, and every change of a password", ({ vendor, destructive = [] }) => {
    // Verbs that are spelled DELETE and remove no row: something on a row ends, or can be put there again.
    const ENDS = /^(Delete(Calls|Auth)\w*(Hold|Moh|Mute|Silence|Unregister)|Delete_Object_Tag|Delete_Custom_Indicator|Unassign_Manager|unassignConversationAgent|deleteConversationTag|removeAgentQueue|DeleteConferencecallsId|Delete\w+TagsTagId|DeleteServiceAgentsTalkChatsIdParticipantsParticipantId)$/;
    const unsafe = [...contractOf(vendor).operations.values()].filter(({ id, method }) => (method === "DELETE" && !ENDS.test(id)) || (method !== "GET" && /Password(?!Forgot)/.test(id))).map(({ id }) => id);
    expect(unsafe.filter((id) => !destructive.includes(id))).toEqual([]);
  });
});

test("texts are made unique by one mark for each story, before the @ of an address", () => {
  const [one, other] = [uniqueTexts(), uniqueTexts()];
  expect(one("c-1")).toMatch(/^c-1-[0-9a-z]+$/);
  expect(one("c-1").slice(3)).toBe(one("c-2").slice(3));
  expect(one("c-1")).not.toBe(other("c-1"));
  expect(one("a@example.com")).toMatch(/^a-[0-9a-z]+@example\.com$/);
});
