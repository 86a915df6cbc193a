import { expect, test } from "vitest";
import { simulateVoipbin } from "../testing/ask.ts";

const AI = "a1000000-0000-4000-8000-000000000001";

test("what an assistant says is a row that a test puts in; tools tell it what came of them", async () => {
  const { ask, sim } = await simulateVoipbin();
  const script = (n: number, row: object) => ({ id: `00000000-0000-4000-8000-00000000000${n}`, ...row });
  const put = await ask("PUT", "/_sim/rows/voipbin/aiScripts", {
    as: "none",
    body: { rows: [script(1, { when: "text me", reply: "Done: ${said}", tool: { name: "send_message", arguments: { source: { type: "tel", target: "+12025550143" }, destinations: [{ type: "tel", target: "+15555550101" }], text: "Here you are" } } }), script(2, { when: "mail", reply: "Sent.", tool: { name: "send_email", arguments: { destinations: [] } } })] },
  });
  expect(put.status, put.text).toBeLessThan(300);
  const { id } = (await ask("POST", "/aicalls", { body: { assistance_type: "ai", assistance_id: AI } })).body;
  for (const content of ["Please text me", "And a mail"]) {
    await ask("POST", "/aimessages", { body: { aicall_id: id, role: "user", content } });
    await sim.clock.advance(1);
  }
  const said = (await ask("GET", `/aimessages?aicall_id=${id}`)).body.result.reverse().slice(1);
  expect(said.map(({ role, direction }: any) => [role, direction])).toEqual([["user", "outgoing"], ["assistant", "incoming"], ["tool", "outgoing"], ["user", "outgoing"], ["assistant", "incoming"], ["tool", "outgoing"]]);
  expect(said[1]).toMatchObject({ content: "Done: Please text me", tool_calls: [{ type: "function", function: { name: "send_message" } }] });
  expect(said[2].tool_call_id).toBe(said[1].tool_calls[0].id);
  expect([said[2], said[5]].map(({ content }) => JSON.parse(content).result)).toEqual(["success", "failed"]);
  expect((await ask("GET", "/messages")).body.result[0].text).toBe("Here you are");
});
