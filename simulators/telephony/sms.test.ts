import { expect, test } from "vitest";
import { countSegments } from "./sms.ts";

test.each([
  ["nothing", "", 1],
  ["160 plain letters", "a".repeat(160), 1],
  ["161 plain letters", "a".repeat(161), 2],
  ["306 plain letters", "a".repeat(306), 2],
  ["80 euro signs, two septets each", "€".repeat(80), 1],
  ["81 euro signs", "€".repeat(81), 2],
  ["70 Cyrillic letters", "я".repeat(70), 1],
  ["71 Cyrillic letters", "я".repeat(71), 2],
  ["35 emoji, two units each", "👍".repeat(35), 1],
])("%s", (_, text, segments) => expect(countSegments(text)).toBe(segments));
