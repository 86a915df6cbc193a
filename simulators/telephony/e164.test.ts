import { expect, test } from "vitest";
import { isE164 } from "./e164.ts";

test.each(["+15550000000", "+97231234567", "+1234567", "+123456789012345"])("%s is a number in E.164", (text) => {
  expect(isE164(text)).toBe(true);
});

test.each([
  ["has no plus", "15550000000"],
  ["begins with 0 behind the plus", "+05550000000"],
  ["is too short", "+123456"],
  ["is too long", "+1234567890123456"],
  ["holds spaces", "+1 555 000 0000"],
  ["holds letters", "+1555CALLNOW"],
  ["ends in a line break", "+15550000000\n"],
  ["is empty", ""],
])("a number that %s is not E.164", (_, text) => {
  expect(isE164(text)).toBe(false);
});
