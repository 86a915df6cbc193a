import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { operator } from "./operator.ts";

/** A terminal at which the test sits: keys are answers to the questions, in their order. */
function seat(keys: readonly string[], interrupt = () => {}) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const said: string[] = [];
  const output = Object.assign(new PassThrough(), { isTTY: true });
  const left = [...keys];
  output.on("data", (chunk: Buffer) => {
    said.push(chunk.toString());
    if (/: (?:.\[\d+G)?$/.test(chunk.toString()) && left.length) setTimeout(() => input.write(left.shift()!), 5);
  });
  return { input, output, interrupt, said: () => said.join("") };
}

test("Enter is done, s skips, and nobody is asked where nobody sits", async () => {
  expect(await operator(undefined, seat(["\r"]))!("Pick up", [])).toEqual({});
  expect(await operator(undefined, seat(["s\r"]))!("Pick up", [])).toBe(undefined);
  expect(operator(undefined, { ...seat([]), input: new PassThrough() })).toBe(undefined);
});

test("what the story must be told is asked for: text, or JSON where it is more", async () => {
  const here = seat(["\r", "007\r", '["C7","C8"]\r', "\r"]);
  expect(await operator(undefined, here)!("Dial", ["callId", "callIds", "sessionId"])).toEqual({ callId: "007", callIds: ["C7", "C8"] });
  expect(here.said()).toContain("callIds (as text, or as JSON when it is a list or more): ");
});

test("Ctrl-C at the question stops the run", async () => {
  const stop = new AbortController();
  await expect(operator(stop.signal, seat(["\u0003"], () => stop.abort()))!("Pick up", [])).rejects.toMatchObject({ name: "Interrupted" });
});
