import { expect, test } from "vitest";
import { simulateVoipbin } from "../testing/ask.ts";

const AI = "a1000000-0000-4000-8000-000000000001";
const A = "7ea3ab00-0000-4000-8000-000000000011";
const B = "7ea3ab00-0000-4000-8000-000000000012";

test("an AI shows all but its key, is changed as a whole, and still shows when it is deleted", async () => {
  const { ask, sim } = await simulateVoipbin();
  const made = (await ask("POST", "/ais", { body: { name: "Desk", engine_model: "gemini.flash", engine_key: "secret", init_prompt: "Be kind.", tts_type: "elevenlabs", stt_type: "deepgram", tool_names: ["stop_flow"] } })).body;
  expect(made).toMatchObject({ name: "Desk", tts_type: "elevenlabs", tool_names: ["stop_flow"] });
  expect(made).not.toHaveProperty("engine_key");
  expect((await ask("PUT", `/ais/${made.id}`, { body: { engine_model: "gemini.flash" } })).body).not.toHaveProperty("name");
  expect((await ask("DELETE", `/ais/${made.id}`)).status).toBe(200);
  expect((await ask("GET", `/ais/${made.id}`)).body.tm_delete).toEqual(expect.any(String));
  expect((await ask("GET", "/ais")).body.result).toHaveLength(2);
  expect(sim.published.map(({ name }) => name)).toEqual(["ai_created", "ai_updated", "ai_deleted"]);
});

test.each([
  ["an engine of nobody", { engine_model: "acme.large" }],
  ["an engine without a model", { engine_model: "openai." }],
  ["no engine", {}],
  ["a voice of nobody", { engine_model: "openai.gpt-4o", tts_type: "acme" }],
  ["ears of nobody", { engine_model: "openai.gpt-4o", stt_type: "acme" }],
])("%s is refused", async (_, body) => {
  const { ask } = await simulateVoipbin();
  expect((await ask("POST", "/ais", { body })).status).toBe(400);
});

const member = (id: string, ...to: [string, string][]) => ({ id, name: id.slice(-2), ai_id: AI, transitions: to.map(([function_name, next_member_id]) => ({ function_name, description: "", next_member_id })) });

test("a team is made, changed and deleted", async () => {
  const { ask, sim } = await simulateVoipbin();
  const { id } = (await ask("POST", "/teams", { body: { name: "Two", start_member_id: A, members: [member(A, ["to_b", B]), member(B)] } })).body;
  expect((await ask("PUT", `/teams/${id}`, { body: { start_member_id: B, members: [member(B)] } })).body).toMatchObject({ start_member_id: B, members: [{ id: B }] });
  expect((await ask("DELETE", `/teams/${id}`)).body.tm_delete).toEqual(expect.any(String));
  expect(sim.published.map(({ name }) => name)).toEqual(["team_created", "team_updated", "team_deleted"]);
});

test.each([
  ["no members", { start_member_id: A, members: [] }],
  ["two members of one id", { start_member_id: A, members: [member(A), member(A)] }],
  ["a start that is nobody", { start_member_id: B, members: [member(A)] }],
  ["two transitions of one name", { start_member_id: A, members: [member(A, ["go", B], ["go", A]), member(B)] }],
  ["a transition named like a tool", { start_member_id: A, members: [member(A, ["stop_flow", B]), member(B)] }],
  ["a transition to nobody", { start_member_id: A, members: [member(A, ["go", B])] }],
  ["a member without a name", { start_member_id: A, members: [{ ...member(A), name: "" }] }],
  ["another customer's AI", { start_member_id: A, members: [{ ...member(A), ai_id: "a1000000-0000-4000-8000-000000000003" }] }],
])("a team with %s is refused", async (_, body) => {
  const { ask } = await simulateVoipbin();
  expect((await ask("POST", "/teams", { body })).status).toBe(400);
});
