import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { scenarioList } from "../scenario.ts";
import { seeded } from "../needs.ts";
import type { Manners } from "../testing/fake-sandbox.ts";
import { sandbox as meridianSandbox } from "../testing/meridian-sandbox.ts";
import { meridian, scenario } from "../testing/play.ts";
import type { StoryUses } from "../uses.ts";
import { type ExamineOptions, examineSandbox } from "./examine.ts";
import type { SandboxPlan, VendorPlan } from "./targets-file.ts";

const sandbox = (manners: Manners = {}, vendor: Partial<VendorPlan> = {}, plan: Partial<SandboxPlan> = {}) => meridianSandbox(manners, { vendor, plan });

const adapterOf = () => ({ ...meridian.adapterOf(), probe: { operation: "listCalls" } });

async function look(plan: SandboxPlan, more: Partial<ExamineOptions> = {}) {
  const examined = await examineSandbox(plan, { environment: {}, scenarios: [], contractOf: meridian.contractOf, adapterOf, ...more });
  return { lines: Object.fromEntries(examined.map(({ check, ok, note, says }) => [check, `${!ok ? "✗" : note ? "!" : "✓"} ${says}`])), ok: examined.every(({ ok }) => ok) };
}

test.each([
  [401, "! refused (401), as one is that expired or was revoked; if it is meant to work, is its variable the right key?"],
  [403, "! restricted: it may not ask for listCalls (403)"],
  [400, "! restricted: listCalls is answered 400"],
])("a further credential that is answered %d is shown as what it is, and all is well", async (status, says) => {
  const { acme, plan } = await sandbox({}, { credentials: { further: { token: "other" }, default: { token: "k" } } });
  let asked = 0;
  Object.assign(acme.manners, { answer: () => (asked++ === 0 ? undefined : { status, body: { code: "NO" } }) } satisfies Manners);
  const { lines, ok } = await look(plan);
  expect([lines["meridian credential default"], lines["meridian credential further"], ok]).toEqual([expect.stringMatching(/^✓ taken/), says, true]);
});

test("a default credential that may not read is not well, and others are not tried", async () => {
  const { acme, plan } = await sandbox({ answer: () => ({ status: 403, body: { code: "NO" } }) }, { credentials: { default: { token: "k" }, further: { token: "l" } } });
  const { lines, ok } = await look(plan);
  expect(lines["meridian credential default"]).toMatch(/^✗ http:\S+ refuses the credential "default" \(403\); may that key ask for listCalls\?$/);
  expect([lines["meridian credential further"], ok, acme.requests.length]).toEqual(["! not tried, for default is not taken", false, 1]);
});

test("a credential that cannot be sent at all keeps every story from running, whichever it is", async () => {
  const { plan } = await sandbox({}, { credentials: { default: { token: "k" }, further: { key: "l" } } });
  const { lines } = await look(plan);
  expect(lines["meridian credential further"]).toBe('✗ a credential of meridian needs "token" (or ready "headers"); this one has key');
});

test("an answer is judged by the contract, and not by its status alone", async () => {
  const { acme, plan } = await sandbox();
  const says = async (body: unknown, status = 200) => {
    acme.manners.answer = () => ({ status, body });
    return (await look(plan)).lines["meridian credential default"];
  };
  expect(await says({ results: [] })).toMatch(/^✗ http:\S+ answers listCalls otherwise than the contract says: body\.calls should be a value and is nothing; is that the base URL of meridian\?$/);
  expect(await says({ calls: [], next: null }, 202)).toMatch(/^✗ .*: 202 is no status of it; is that/);
  expect(await says({ calls: [], next: null, more: "undocumented, for stories to find" })).toMatch(/^✓ taken/);
});

test("what calls itself JSON and is none is no API", async () => {
  const broken = createServer((_, response) => response.writeHead(200, { "content-type": "application/json" }).end('{"calls": ['));
  await new Promise<void>((resolve) => broken.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void broken.close());
  const { plan } = await sandbox({}, { baseUrl: `http://127.0.0.1:${(broken.address() as AddressInfo).port}` });
  expect((await look(plan)).lines["meridian credential default"]).toMatch(/^✗ .* answers listCalls otherwise than the contract says: its body is no JSON \(.+\); is that the base URL of meridian\?$/);
});

test("when a throttled sandbox is to be asked again is told in seconds, though it names a date", async () => {
  const { plan } = await sandbox({ throttleNext: 1 });
  const throttled: typeof fetch = async () => new Response("{}", { status: 429, headers: { "content-type": "application/json", "retry-after": new Date(Date.now() + 30_000).toUTCString() } });
  expect((await look(plan, { fetch: throttled })).lines["meridian credential default"]).toMatch(/throttles already this one request, to be tried again after (29|30) s; a rateLimit keeps runs below$/);
});

test("what stories need and the file does not name is counted; a name that was meant for it is pointed out, others are left alone", async () => {
  const scenarios = scenarioList({
    one: scenario("meridian", { summary: "", needs: { agent: seeded("meridian", "agent"), team: seeded("meridian", "team.id") }, run: async () => {} }),
    two: scenario("meridian", { summary: "", needs: { agent: seeded("meridian", "agent") }, run: async () => {} }),
  });
  const { plan } = await sandbox({}, { needs: { agnet: "A1", team: { name: "no id" }, ours: "own use" } });
  const { lines, ok } = await look(plan, { scenarios });
  expect([lines["meridian needs"], ok]).toEqual(["! not named: agent (2 stories), team.id (1 story); these stories are skipped; agnet is asked for by no story; did you mean agent?", true]);
  const named = await sandbox({}, { needs: { agent: "A1", team: { id: "T1" } } });
  expect((await look(named.plan, { scenarios })).lines["meridian needs"]).toBe("✓ all that stories need is named");
});

test("credentials that stories ask for and the file does not name are counted", async () => {
  const uses = { credentials: { meridian: ["agent1", "free"] } };
  const [story] = scenarioList({ one: scenario("meridian", { summary: "", run: async () => {} }) });
  const { plan } = await sandbox({}, { credentials: { default: { token: "k" }, agnet1: { token: "k" }, free: { token: "k" } } });
  const { lines, ok } = await look(plan, { scenarios: [{ ...story!, uses }] });
  expect([lines["meridian credentials"], ok]).toEqual(["! not named: agent1 (1 story); these stories are skipped; agnet1 is asked for by no story; did you mean agent1?", true]);
});

test("stories that are skipped before their first request are counted by reason", async () => {
  const named = (name: string, uses: StoryUses) => ({ ...scenarioList({ [name]: scenario("meridian", { summary: "", run: async () => {} }) })[0]!, uses });
  const { plan } = await sandbox();
  const scenarios = [named("runs", {}), named("faulty", { control: ["arrange.fault"] }), named("faultyToo", { control: ["arrange.fault"] }), named("long", { waitSeconds: 61 })];
  const { lines, ok } = await look(plan, { scenarios });
  expect([lines["stories"]?.split("\n"), ok]).toEqual([["! 1 of 4 can run; 3 are skipped before their first request:", "    2 needs arrange.fault, which only a simulator has", "    1 needs 61 s to pass; sandbox:acme has a real clock and the longest wait is 2 s"], true]);
  expect((await look(plan, { scenarios: scenarios.slice(0, 1) })).lines["stories"]).toBe("✓ all 1 can run");
});

test("vendors that share a port are looked at one after the other", async () => {
  const webhook = { listen: { port: 18_789, publicUrl: "http://127.0.0.1:18789/" } };
  const { plan } = await sandbox({}, { webhook });
  const two = { ...plan, vendors: { meridian: plan.vendors["meridian"]!, other: plan.vendors["meridian"]! } };
  const { lines } = await look(two);
  expect([lines["meridian webhook"], lines["other webhook"]]).toEqual(Array.from({ length: 2 }, () => "✓ http://127.0.0.1:18789/ leads to port 18789 here"));
});

test("the address that stimuli are told to must be there; nobody is told of anything", async () => {
  const told: string[] = [];
  const robot = createServer((request, response) => void (told.push(request.method!), response.writeHead(405).end()));
  await new Promise<void>((resolve) => robot.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(robot.address() as AddressInfo).port}`;
  const { plan } = await sandbox({}, {}, { stimuli: { "telephone.answers": { how: "automatic", url, headers: {} }, "telephone.hangsUp": { how: "automatic", url, headers: {} }, "*": { how: "skip", reason: "no" } } });
  expect((await look(plan)).lines).toMatchObject({ stimuli: "✓ telephone.answers: automatic, telephone.hangsUp: automatic, *: skip" });
  expect(told).toEqual(["HEAD"]);
  await new Promise((resolve) => robot.close(resolve));
  const gone = await look(plan);
  expect([gone.lines["stimulus telephone.answers"] ?? gone.lines["stimulus telephone.hangsUp"], gone.ok]).toEqual([`✗ nothing listens at ${url}; it is the address that stimuli are told to`, false]);
});

test("a variable that holds no address where one must be is named, and the vendor is not asked", async () => {
  const { acme, plan } = await sandbox({}, { baseUrl: "$ACME_URL" });
  const { lines } = await look(plan, { environment: { ACME_URL: "sk-123" } });
  expect(lines["meridian"]).toMatch(/targets\.yaml: targets\.acme\.vendors\.meridian\.baseUrl is no address: the environment variable ACME_URL must make it one such as https:\/\/api\.example\.com$/);
  expect(acme.requests).toEqual([]);
});
