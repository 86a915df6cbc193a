import { expect, test } from "vitest";
import { didYouMean, nearest } from "./refusal.ts";

test.each([
  ["comwise", ["commbox", "comswise"], "comswise"],
  ["stritness", ["strictness", "contentWrite"], "strictness"],
  ["Create_Objekt", ["Create_Objects", "Create_Object", "Get_Object"], "Create_Object"],
  ["AGENT1", ["agent1", "agent2"], "agent1"],
  ["baesUrl", ["baseUrl"], "baseUrl"],
  ["strictness", ["conversationWords", "profile"], undefined],
  ["x", [], undefined],
])("what %s of %j is a slip of", (given, known, meant) => {
  expect(nearest(given, known)).toBe(meant);
});

test("a sentence goes on with the nearest word, or ends", () => {
  expect([didYouMean("need", ["needs"]), didYouMean("colour", ["needs"])]).toEqual(["; did you mean needs?", ""]);
});
