import { expect, test } from "vitest";
import { showsColours } from "./colour.ts";

test.each([
  ["a terminal", {}, true, true],
  ["a pipe", {}, false, false],
  ["a terminal that knows none", { TERM: "dumb" }, true, false],
  ["a pipe that is asked for them", { FORCE_COLOR: "1", TERM: "dumb" }, false, true],
  ["a terminal that is asked for none", { FORCE_COLOR: "0" }, true, false],
  ["a terminal that is told that asking is false", { FORCE_COLOR: "false" }, true, false],
  ["who forbids and asks", { NO_COLOR: "1", FORCE_COLOR: "1" }, true, false],
])("colours: %s", (_, env, terminal, shown) => {
  expect(showsColours(env, terminal)).toBe(shown);
});
