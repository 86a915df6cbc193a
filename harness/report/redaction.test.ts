import { expect, test } from "vitest";
import type { RunResult } from "../run-result.ts";
import { bareTarget } from "../targets/bare-target.ts";
import { simulatorTarget } from "../targets/simulator-target.ts";
import { meridianAdapter, meridianContract } from "../testing/meridian.ts";
import { MeridianSimulator, reply } from "../testing/meridian-simulator.ts";
import { meridian, scenario } from "../testing/play.ts";
import { run } from "../runner.ts";
import { scenarioList } from "../scenario.ts";
import { htmlReport } from "./html.ts";
import { jsonReport } from "./json.ts";
import { junitReport } from "./junit.ts";
import { markdownReport } from "./markdown.ts";
import { redactedRun, redactionFor } from "./redaction.ts";
import { RunNotes } from "./run-notes.ts";

/** Every kind of report of one run, as they are written. */
function reports(result: RunResult, notes: RunNotes): Record<string, string> {
  const redaction = redactionFor(result, notes.secrets, meridian.contractOf);
  const written = redactedRun(result, redaction);
  return {
    json: JSON.stringify(jsonReport(written)),
    junit: junitReport(written),
    md: markdownReport(written),
    html: htmlReport({ ...written, results: written.results.map((told, i) => ({ ...told, steps: result.results[i]!.steps })) }, { ...meridian, redaction, at: notes.at }),
  };
}

const leaking = scenario("meridian", {
  summary: "An answer says more than it should.",
  async run({ meridian, check }) {
    const { body } = await meridian("getCall", { path: { callId: "C1" } });
    check("the note", (body as unknown as { note: string }).note, "nothing");
  },
});
const answer = () => reply(200, { id: "C1", to: "+972541234567", state: "held", recording: null, customerName: "Dana Levi", note: "Dana Levi sent sk_live_abcdefghijklmnop as meridian-key to dana@levi.example" }, { "x-age": "1" });

test("no report of a simulator's run holds a credential that was in use", async () => {
  const simulator = new MeridianSimulator({ answer });
  const notes = new RunNotes(simulatorTarget({ fetch: simulator.fetch, url: simulator.url }));
  const result = await run({ scenarios: scenarioList({ leaking }), target: notes.target, onStep: notes.onStep, ...meridian });
  expect(JSON.stringify(result.results[0]!.findings)).toContain("meridian-key");
  for (const [kind, text] of Object.entries(reports(result, notes))) {
    expect(text, kind).not.toContain("meridian-key");
    expect(text, kind).toContain("Dana Levi sent sk_live_abcdefghijklmnop as [secret] to");
  }
});

test("no report of a sandbox's run holds a secret, a number, an address or a name either", async () => {
  const simulator = new MeridianSimulator({ answer });
  const vendors = { meridian: { baseUrl: `${simulator.url}/meridian`, credentials: { default: { token: "meridian-key" } } } };
  const notes = new RunNotes(bareTarget({ name: "sandbox acme", vendors, fetch: simulator.fetch, adapterOf: () => meridianAdapter }));
  const result = await run({ scenarios: scenarioList({ leaking }), target: notes.target, onStep: notes.onStep, contractOf: () => meridianContract, adapterOf: () => meridianAdapter });
  expect(result.results[0]!.status, result.results[0]!.reason).toBe("findings");
  for (const [kind, text] of Object.entries(reports(result, notes))) {
    for (const private_ of ["meridian-key", "sk_live_abcdefghijklmnop", "dana@levi", "Dana", "541234567"]) expect(text, kind).not.toContain(private_);
  }
});

test("a name that a finding cuts in two is not half shown", async () => {
  const simulator = new MeridianSimulator({ answer: (method) => (method === "GET" ? reply(500, { padding: "x".repeat(117), customerName: "Yolanda Xenakis-Oppenheimer" }) : undefined) });
  const vendors = { meridian: { baseUrl: `${simulator.url}/meridian`, credentials: { default: { token: "meridian-key" } } } };
  const notes = new RunNotes(bareTarget({ name: "sandbox acme", vendors, fetch: simulator.fetch, adapterOf: () => meridianAdapter }));
  const result = await run({ scenarios: scenarioList({ leaking }), target: notes.target, onStep: notes.onStep, contractOf: () => meridianContract, adapterOf: () => meridianAdapter });
  expect(result.results[0]!.findings.map(({ got }) => got).join()).toMatch(/Yolanda Xen\w*…/);
  for (const [kind, text] of Object.entries(reports(result, notes))) expect(text, kind).not.toMatch(/Yolanda|Xenakis/);
});
