import { expect, test } from "vitest";
import { isAudio } from "./audio.ts";

const bytes = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));

test.each([
  ["a WAV file", "RIFF\x24\0\0\0WAVEfmt "],
  ["a WAV file cut short", "RIFF"],
  ["an MP3 file with tags", "ID3\x04\0"],
  ["an MPEG frame", "\xff\xfb\x90\x64"],
  ["an M4A file", "\0\0\0\x20ftypM4A "],
  ["an Ogg file", "OggS\0"],
  ["samples without a header", "\x80\x00\x85\x01\x90"],
])("%s passes as audio", (_, text) => {
  expect(isAudio(bytes(text))).toBe(true);
});

test.each([
  ["nothing", ""],
  ["plain text", "this is no recording\n"],
  ["JSON", '{"error":"not found"}'],
  ["a picture", "\x89PNG\r\n\x1a\n"],
  ["an archive", "PK\x03\x04\x14\0"],
])("%s is no audio", (_, text) => {
  expect(isAudio(bytes(text))).toBe(false);
});

test("no object is no audio", () => {
  expect(isAudio(undefined)).toBe(false);
});
