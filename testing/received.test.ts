import { describe, expect } from "vitest";
import { simulatorTest } from "ringback/testing/vitest";
import type { TestSimulator } from "ringback/testing";

const test = simulatorTest("comswise", { seed: 7 });
const CALL = { callId: "pbx-1", from: "+15555550100", to: "+15555550101", status: "in-progress", startTime: "2025-01-01T00:00:00Z" };

async function handOver(sim: TestSimulator): Promise<void> {
  await sim.fetch(sim.url("/v1/calls/create"), { method: "POST", headers: { ...sim.auth(), "Content-Type": "application/json" }, body: JSON.stringify(CALL) });
}
const said = (assert: () => void): string => {
  try {
    assert();
    return "it passed";
  } catch (error) {
    return (error as Error).message;
  }
};

describe("what a call holds may be said by matchers of the expectation library", () => {
  test("one that fits is found, and its opposite is not", async ({ sim }) => {
    await handOver(sim);
    for (const body of [{ callId: expect.any(String) }, { from: expect.stringMatching(/^\+/) }, expect.objectContaining({ status: "in-progress" }), { callId: expect.not.stringContaining("sip") }, expect.anything()]) {
      expect(sim).toHaveReceived("createCall", { times: 1, body });
      expect(said(() => expect(sim).not.toHaveReceived("createCall", { body }))).toMatch(/^createCall with .* was received 1 times, and was expected not to be$/);
    }
    expect(sim).not.toHaveReceived("createCall", { body: { callId: expect.any(Number) } });
    expect(sim.calls("createCall", { body: { callId: expect.any(String) } })).toHaveLength(1);
  });

  test("a miss names the matcher, the pattern and the predicate by their own names", async ({ sim }) => {
    await handOver(sim);
    expect(said(() => expect(sim).toHaveReceived("createCall", { body: { callId: expect.any(Number), from: /^0/, to: () => false } }))).toBe(
      [
        'createCall with {"body":{"callId":Any<Number>,"from":text matching /^0/,"to":a value that satisfies the given function}} was expected at least once and came 0 times; the others:',
        `  comswise createCall → 200 ${JSON.stringify(CALL)}`,
        '    body.callId: expected Any<Number>, got "pbx-1"',
      ].join("\n"),
    );
  });
});

test("a pattern with flags that remember their place fits each time", async ({ sim }) => {
  await handOver(sim);
  for (const callId of [/pbx/g, /pbx/y]) for (let times = 0; times < 3; times++) expect(sim).toHaveReceived("createCall", { body: { callId } });
});

test("names of headers and the verb fit in capitals and without, as they do on the wire", async ({ sim }) => {
  await handOver(sim);
  expect(sim).toHaveReceived("createCall", { method: "post", headers: { Authorization: sim.auth()["authorization"], "CONTENT-TYPE": /json/ }, answer: { headers: { "Content-Type": /json/ } } });
  expect(said(() => expect(sim).not.toHaveReceived("createCall", { headers: { Authorization: /^Bearer / } }))).toContain("was expected not to be");
  expect(said(() => expect(sim).toHaveReceived("createCall", { headers: { Accept: "text/csv" } }))).toContain('headers.accept: expected "text/csv", got nothing');
});

test("of many calls a message shows some and counts the rest", async ({ sim }) => {
  for (let times = 0; times < 13; times++) await handOver(sim);
  const lines = said(() => expect(sim).toHaveReceived("createCall", { times: 1 })).split("\n");
  expect([lines.length, lines[0], lines.at(-1)]).toEqual([12, "createCall was expected 1 time and came 13 times:", "  … and 3 more"]);
});

test("a message says that a key or a password was sent, and not which", async ({ sim }) => {
  await sim.fetch(sim.url("/v1/calls/create"), { method: "POST", headers: { authorization: "Bearer cw_not_to_be_shown", "content-type": "application/json" }, body: JSON.stringify({ user: { password: "hunter2", callId: "pbx-1" }, tokens: ["abc"] }) });
  expect(said(() => expect(sim).toHaveReceived("createCall", { headers: { authorization: "Bearer mine" } }))).toBe(
    'createCall with {"headers":{"authorization":"Bearer mine"}} was expected at least once and came 0 times; the others:\n  comswise createCall → 401 {"user":{"password":"…","callId":"pbx-1"},"tokens":["…"]}\n    headers.authorization: expected "Bearer mine", got "Bearer …"',
  );
});

// The body is empty: only the fixture can fail it.
simulatorTest("comswise", { takeOverFetch: true }).concurrent.fails("tests that run at the same time cannot each take the one fetch over", ({ sim }) => void sim);
