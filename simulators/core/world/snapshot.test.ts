import { readFileSync, writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { contentsOf, FIXTURE, simulateMeridian, type Meridian } from "../testing/simulating.ts";

type Step = { kind: "start"; note: string } | { kind: "answer" | "hold" | "hangup" | "remove"; nth: number } | { kind: "pass"; seconds: number } | { kind: "logIn" } | { kind: "lookUp" };
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant("start" as const), note: fc.string({ maxLength: 5 }) }),
  fc.record({ kind: fc.constantFrom("answer" as const, "hold" as const, "hangup" as const, "remove" as const), nth: fc.nat(5) }),
  fc.record({ kind: fc.constant("pass" as const), seconds: fc.integer({ min: 0, max: 40 }) }),
  fc.constant({ kind: "logIn" as const }),
  fc.constant({ kind: "lookUp" as const }),
);

/** Takes one step of a story. @returns all that a client saw of it */
async function take(sim: Meridian, one: Step): Promise<unknown> {
  const seen = ({ status, text }: { status: number; text: string }) => [status, text];
  if (one.kind === "start") return seen(await sim.ask("POST", "/v2/calls", { body: { to: "+15555550110", note: one.note } }));
  if (one.kind === "pass") return seen(await sim.ask("POST", "/_sim/clock/advance", { body: { seconds: one.seconds } }));
  if (one.kind === "logIn") return seen(await sim.ask("POST", "/v2/tokens", { raw: "user=north&password=open+sesame", headers: { "content-type": "application/x-www-form-urlencoded" } }));
  if (one.kind === "lookUp") return seen(await sim.ask("POST", "/v2/lookups", { body: { url: "http://192.0.2.1/" } }));
  const { calls } = (await sim.ask("GET", "/v2/calls?limit=50")).body;
  const id = calls[one.nth % Math.max(1, calls.length)]?.id ?? "CLnone";
  if (one.kind === "answer") return seen(await sim.ask("POST", "/_sim/stimuli/meridian/answer", { body: { callId: id } }));
  if (one.kind === "remove") return seen(await sim.ask("DELETE", `/v2/calls/${id}`));
  return seen(await sim.ask("POST", `/v2/calls/${id}/${one.kind}`));
}

const told = async (sim: Meridian) => (await sim.control("GET", "/inbox/mine")).received;

/** A world that tells an inbox of its own, and an address where nobody is. */
async function begin(): Promise<Meridian> {
  const sim = await simulateMeridian();
  const subscriptions = [{ url: `${sim.server.origin}/_sim/inbox/mine` }, { url: "http://192.0.2.1/", events: ["call.ringing"] }];
  await sim.control("PUT", "/subscriptions/meridian", { subscriptions });
  return sim;
}

test("a story that is cut anywhere, saved and taken up in another simulator ends byte for byte as without the cut", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 14 }), fc.nat(), async (story, where) => {
      const cut = where % story.length;
      const whole = await begin();
      const first = await begin();
      const expected = [];
      for (const [i, one] of story.entries()) {
        const seen = await take(whole, one);
        if (i >= cut) expected.push(seen);
        else await take(first, one);
      }
      const { snapshot } = await first.control("POST", "/snapshots");
      const second = await simulateMeridian({ seed: 7 });
      await second.control("POST", "/snapshots/restore", { snapshot: JSON.parse(JSON.stringify(snapshot)) });
      const got = [];
      for (const one of story.slice(cut)) got.push(await take(second, one));
      for (const sim of [whole, second]) await sim.clock.advance(700);
      expect(got).toEqual(expected);
      expect(second.published).toEqual(whole.published);
      expect(await told(second)).toEqual(await told(whole));
      const rest = (sim: Meridian) => ({ ...(contentsOf(sim) as any), events: 0 });
      expect(rest(second)).toEqual(rest(whole));
    }),
    { numRuns: 40 },
  );
});

test("rows that a fixture began with and that were removed do not come back", async () => {
  const sim = await simulateMeridian();
  for (const id of ["CLfirst", "CLsecond"]) await sim.ask("DELETE", `/v2/calls/${id}`);
  await sim.ask("DELETE", "/v2/calls/CLsouth", { as: "south" });
  const { snapshot } = await sim.control("POST", "/snapshots");
  const other = await simulateMeridian();
  await other.control("POST", "/snapshots/restore", { snapshot });
  expect((await other.control("GET", "/rows/meridian/calls")).rows).toEqual([]);
});

test("under another name the credentials are minted anew, the answer says so, and the old world stays", async () => {
  const sim = await simulateMeridian();
  const { id } = await sim.startCall();
  const { snapshot } = await sim.control("POST", "/snapshots");
  const restored = await sim.control("POST", "/snapshots/restore", { snapshot, name: "copy" });
  expect(restored).toMatchObject({ name: "copy", credentialsMintedAnew: true });
  const { headers } = restored.vendors[0].credentials.default;
  expect(headers).not.toEqual(sim.auth());
  await sim.ask("POST", `/v2/calls/${id}/hangup`);
  expect((await sim.ask("GET", `/v2/calls/${id}`, { as: "none", headers })).body.state).toBe("queued");
});

test("restored as the world default it has the published credentials", async () => {
  const sim = await simulateMeridian();
  await sim.control("POST", "/worlds", { name: "ci" });
  const { snapshot } = await sim.control("POST", "/~ci/_sim/snapshots");
  await sim.control("POST", "/snapshots/restore", { snapshot, name: "default" });
  expect(sim.auth()).toEqual({ authorization: "Bearer mk-published-north" });
  expect((await sim.ask("GET", "/v2/calls")).status).toBe(200);
});

/** A world full of secrets. */
async function secretive(): Promise<{ sim: Meridian; secrets: string[] }> {
  const fixture = mkdtempSync(join(tmpdir(), "ringback-fixture-"));
  onTestFinished(() => rmSync(fixture, { recursive: true }));
  const path = join(fixture, "told.yaml");
  writeFileSync(path, `${readFileSync(FIXTURE, "utf8")}  subscriptions: [{ account: north, url: "http://ringback.test/_sim/inbox/fixed", secret: published-secret }]\n`);
  const sim = await simulateMeridian({ fixture: path, settings: { meridian: { adminPassword: "password-of-the-web-page" } } });
  const token = (await sim.ask("POST", "/v2/tokens", { raw: "user=north&password=open+sesame", headers: { "content-type": "application/x-www-form-urlencoded" } })).body.accessToken;
  await sim.ask("POST", "/_sim/inbox/mine", { body: { copied: token }, headers: { authorization: "Bearer mk-published-north" }, as: "none" });
  await sim.startCall({ pin: "pin-of-a-new-call" });
  await sim.clock.advance(3);
  return { sim, secrets: [token, "mk-published-north", "mk-published-key", "published-secret", "password-of-the-web-page", "pin-of-a-new-call", "pin-of-the-first-call"] };
}

test("no secret is in the document, and under its own name every one is there again", async () => {
  const { sim, secrets } = await secretive();
  const { snapshot } = await sim.control("POST", "/snapshots");
  const text = JSON.stringify(snapshot);
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  const before = contentsOf(sim);
  await sim.control("POST", "/snapshots/restore", { snapshot });
  expect({ ...(contentsOf(sim) as any), events: 0 }).toEqual({ ...(before as any), events: 0 });
  expect((await sim.control("GET", "/inbox/mine")).received[0].body).toContain(secrets[0]);
});

test("elsewhere, secrets that somebody set are left out, and the document says which", async () => {
  const { sim } = await secretive();
  const { snapshot } = await sim.control("POST", "/snapshots");
  const other = await simulateMeridian();
  const restored = await other.control("POST", "/snapshots/restore", { snapshot, name: "copy" });
  expect(restored.secretsLeftOut).toEqual(expect.arrayContaining(["settings/meridian.adminPassword", expect.stringMatching(/^rows\/meridian\/calls\/CL\w{10}\.pin$/)]));
  const calls = [...other.server.worlds.get("copy")!.table("meridian", "calls").all()];
  expect(calls.map((call: any) => call.pin)).toEqual(["pin-of-the-first-call", null, null, null]);
});

test("time that was saved in one mode goes on in it, and stamps go on behind the last one", async () => {
  const sim = await simulateMeridian();
  await sim.clock.advance(100);
  const before = await sim.startCall();
  const { snapshot } = await sim.control("POST", "/snapshots");
  const other = await simulateMeridian({ clock: { mode: "real" } });
  await other.control("POST", "/snapshots/restore", { snapshot });
  onTestFinished(() => other.close());
  expect(await other.control("GET", "/clock")).toEqual({ mode: "frozen", rate: 0, now: "2025-01-01T00:01:40.000Z" });
  expect(other.world.clock.stamp()).toBe(Date.parse(before.createdAt) * 1000 + 1);
});
