import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { meridianAdapter, meridianContract } from "../testing/meridian.ts";
import { runOn, sandbox, type Story } from "../testing/meridian-sandbox.ts";
import { lines, play } from "../testing/play.ts";
import type { AskOperator } from "./stimuli.ts";
import type { SandboxPlan } from "./targets-file.ts";

const adapterOf = () => ({ ...meridianAdapter, answers: { dial: ["callIds"] } });
const dials: Story["run"] = async ({ stimulus, check }) => {
  const { result } = (await stimulus("meridian", "dial", { to: "+1202" })) as { result: { callIds: string[] } };
  check("the first", result.callIds[0], "C7");
};

async function dialling(how: SandboxPlan["stimuli"][string], ask?: AskOperator) {
  const { plan } = await sandbox({}, { plan: { stimuli: { "meridian.dial": how } } });
  const result = await runOn(plan, dials, { adapterOf, ask }, {}, { adapterOf });
  return result.reason ?? (lines(result).join() || result.status);
}

/** Answers whatever it is told with this. */
async function bridge(answer: unknown): Promise<string> {
  const server = createServer((_, response) => response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

describe("a story that must be told something of a stimulus", () => {
  test("is skipped where it happens by itself and nobody tells", async () => {
    expect(await dialling({ how: "automatic", headers: {} })).toBe("needs meridian.dial, and to be told callIds: automatic needs a url that answers { callIds }");
  });

  test("is told by the address, as itself or as result", async () => {
    expect(await dialling({ how: "automatic", headers: {}, url: await bridge({ callIds: ["C7"] }) })).toBe("held");
    expect(await dialling({ how: "automatic", headers: {}, url: await bridge({ result: { callIds: ["C7"] } }) })).toBe("held");
    expect(await dialling({ how: "automatic", headers: {}, url: await bridge("done") })).toMatch(/^http:\/\/127\.0\.0\.1:\d+ was told of meridian\.dial and did not answer callIds: \{ callIds \} as JSON$/);
  });

  test("is told by the operator", async () => {
    const wanted: (readonly string[])[] = [];
    const ask = (told: Record<string, unknown>): AskOperator => async (_, wants) => (wanted.push(wants), told);
    expect(await dialling({ how: "ask" }, ask({ callIds: ["C7"] }))).toBe("held");
    expect(await dialling({ how: "ask" }, ask({}))).toBe("needs meridian.dial, and the operator did not tell callIds");
    expect(wanted).toEqual([["callIds"], ["callIds"]]);
  });

  test("reads no more on a simulator than it would be told elsewhere", async () => {
    const seen: unknown[] = [];
    const options = { contractOf: () => meridianContract, adapterOf };
    await play(async ({ stimulus }) => {
      seen.push(await stimulus("meridian", "dial"), await stimulus("meridian", "hangUp"));
    }, { stimuli: () => ({ callIds: ["C7"], queue: 3 }) }, { options });
    expect(seen).toEqual([{ result: { callIds: ["C7"] } }, { result: {} }]);
  });
});
