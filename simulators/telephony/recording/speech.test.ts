import { expect, test } from "vitest";
import { speechMs, syllablesOf } from "./speech.ts";

test.each([
  ["", 600],
  ["Yes.", 600],
  ["Good morning to you", 1600],
  ["  two   words\n", 800],
  ["שלום, איך אפשר לעזור", 1600],
  ["word ".repeat(150), 60_000],
])("%j takes its time to say: 150 words a minute, never under 600 ms", (text, ms) => expect(speechMs(text)).toBe(ms));

test.each([
  ["a syllable for every three letters", "I would like to move it", 3000, 9],
  ["letters of any script", "אני רוצה להזיז", 2000, 6],
  ["not faster than people speak", "x".repeat(300), 1000, 9],
  ["not slower than people speak", "m", 3500, 10],
  ["one at least", "", 50, 1],
])("syllables: %s", (_, text, ms, count) => expect(syllablesOf(text, ms)).toBe(count));
