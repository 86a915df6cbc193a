import fc from "fast-check";
import { expect, test } from "vitest";
import { simulateMeridian, type Asking, type Meridian } from "./testing/simulating.ts";

const told = async (sim: Meridian, world = "") => (await sim.control("GET", `${world}/_sim/inbox/mine`.replace(/^\/_sim/, ""))).received;
const listenIn = (sim: Meridian, world = "") => sim.control("PUT", `${world}/_sim/subscriptions/meridian`.replace(/^\/_sim/, ""), { subscriptions: [{ url: `${sim.server.origin}${world}/_sim/inbox/mine`, secret: "s" }] });

/** A story with ids, tokens, events and time in it. @returns every byte that somebody saw */
async function story(sim: Meridian, between: () => Promise<unknown> = async () => {}): Promise<unknown[]> {
  const seen: unknown[] = [];
  const ask = async (method: string, path: string, asking?: Asking) => {
    const answered = await sim.ask(method, path, asking);
    seen.push([answered.status, answered.text]);
    await between();
    return answered;
  };
  await listenIn(sim);
  const { id } = (await ask("POST", "/v2/calls", { body: { to: "+15555550110", note: "one" } })).body;
  await ask("POST", "/v2/calls", { body: { to: "+15555550111" } });
  await ask("POST", "/v2/tokens", { raw: "user=north&password=open+sesame", headers: { "content-type": "application/x-www-form-urlencoded" } });
  await sim.clock.advance(1);
  await ask("POST", "/_sim/stimuli/meridian/answer", { body: { callId: id } });
  await ask("POST", `/v2/calls/${id}/hangup`);
  await ask("POST", "/v2/lookups", { body: { url: "http://192.0.2.1/" } });
  await sim.clock.advance(60);
  await ask("GET", "/v2/calls?limit=3");
  await ask("GET", "/v2/calls");
  seen.push(sim.published, await told(sim));
  return seen;
}

test("the same seed and story give the same answers, ids, tokens, events and deliveries", async () => {
  expect(await story(await simulateMeridian())).toEqual(await story(await simulateMeridian()));
});

test("another seed gives other ids and tokens, and nothing else", async () => {
  const [one, other] = [await story(await simulateMeridian({ seed: 1 })), await story(await simulateMeridian({ seed: 2 }))];
  expect(one).not.toEqual(other);
  const plain = (seen: unknown[]) => JSON.stringify(seen).replaceAll(/next\\":\\"[\w-]+|CL[0-9a-z]{10}|mk_login_[a-z2-7]{24}|[0-9a-f]{64}/g, "*");
  expect(plain(one)).toBe(plain(other));
});

const unrelated: [string, string, Asking][] = [
  ["GET", "/v2/calls", {}],
  ["GET", "/v2/nothing", {}],
  ["GET", "/v2/calls/CLnone", {}],
  ["POST", "/v2/calls", { body: { to: "wrong" } }],
  ["POST", "/v2/rehearsals/refuse", {}],
  ["POST", "/v2/rehearsals/throw", {}],
  ["POST", "/v2/calls", { as: "revoked", body: { to: "+15555550110" } }],
  ["GET", "/_sim/journal", { as: "none" }],
  ["GET", "/_sim/rows/meridian/calls", { as: "none" }],
  ["GET", "/v2/reports", {}],
];

test("requests that change nothing shift nothing, wherever they come", async () => {
  const expected = await story(await simulateMeridian());
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...unrelated), { maxLength: 3 }), async (asked) => {
      const sim = await simulateMeridian();
      const between = async () => {
        for (const [method, path, asking] of asked) await sim.ask(method, path, asking);
      };
      expect(await story(sim, between)).toEqual(expected);
    }),
    { numRuns: 15 },
  );
});

test("what one world does shifts nothing in another", async () => {
  const expected = await story(await simulateMeridian());
  const sim = await simulateMeridian();
  const { vendors } = await sim.control("POST", "/worlds", { name: "noisy" });
  const { headers } = vendors[0].credentials.default;
  const noise = () => sim.ask("POST", "/v2/calls", { as: "none", headers, body: { to: "+15555550110" } });
  expect(await story(sim, noise)).toEqual(expected);
});

test("the same numbers in worlds of two names are not the same ids", async () => {
  const sim = await simulateMeridian();
  const ids = [];
  for (const name of ["a", "b"]) {
    const { vendors } = await sim.control("POST", "/worlds", { name });
    ids.push((await sim.ask("POST", "/v2/calls", { as: "none", headers: vendors[0].credentials.default.headers, body: { to: "+15555550110" } })).body.id);
  }
  expect(ids[0]).not.toBe(ids[1]);
});
