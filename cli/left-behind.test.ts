import { expect, test } from "vitest";
import { leftBehind, leftByRun } from "./left-behind.ts";
import type { RunResult } from "../harness/index.ts";

const row = (id: string, why: string, later?: true) => ({ vendor: "acme", kind: "call", id, why, ...(later ? { later } : {}) });

test("what is left says what to do: nothing, try again, or look", () => {
  const kept = [row("C1", "calls are kept for ever"), row("C2", "calls are kept for ever")];
  const lists = leftBehind([...kept, row("C3", "removeCall answered 503", true)], [{ vendor: "acme", operation: "startCall", scenario: "dials" }], "sandbox:a");
  expect(lists.split("\n").slice(1)).toEqual([
    "  acme call C1, C2: calls are kept for ever",
    "  acme call C3: removeCall answered 503; ringback cleanup --target sandbox:a tries again",
    "  acme startCall: asked for by dials, and the answer was never seen; it may have made something: look there, then ringback cleanup --target sandbox:a --forget",
  ]);
});

test("a run tells of its requests whose answers were never seen, too", () => {
  const results = [{ unanswered: [{ vendor: "acme", operation: "startCall", scenario: "dials" }] }, {}] as unknown as RunResult["results"];
  expect(leftByRun({ target: "sandbox:a", results })).toContain("acme startCall: asked for by dials");
  expect(leftByRun({ target: "sandbox:a", results: [] })).toBe("");
});
