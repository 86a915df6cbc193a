import { expect, test } from "vitest";
import { simulateVoipbin } from "../testing/ask.ts";

test("a question is answered from the world's own answers, with the passages that were asked for", async () => {
  const { ask } = await simulateVoipbin();
  const about = async (body: object) => (await ask("POST", "/rags/query", { body })).body;
  const { answer, sources } = await about({ query: "How is a call recorded?" });
  expect([answer, sources.length]).toEqual([expect.stringContaining("recording_start"), 3]);
  expect((await about({ query: "How is a call recorded?", doc_types: ["devdoc"], top_k: 1 })).sources).toMatchObject([{ source_file: "recording.rst", doc_type: "devdoc" }]);
  expect(await about({ query: "Why?" })).toEqual({ answer: "The documents do not say.", sources: [] });
});

test.each([["an empty question", { query: "  " }], ["no question", {}], ["an unknown kind of document", { query: "record", doc_types: ["novel"] }]])("%s is refused", async (_, body) => {
  const { ask } = await simulateVoipbin();
  expect((await ask("POST", "/rags/query", { body })).status).toBe(400);
});
