import { crc32 } from "node:zlib";
import { expect, test } from "vitest";
import { zip, zipSize, type ZipEntry } from "./zip.ts";

/** Reads an archive from its end, as unpackers do. */
function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  let at = view.getUint32(end + 16, true);
  const files: Record<string, Uint8Array> = {};
  for (let i = 0; i < view.getUint16(end + 10, true); i++) {
    expect(view.getUint32(at, true)).toBe(0x02014b50);
    const [sum, size, nameLength, start] = [view.getUint32(at + 16, true), view.getUint32(at + 24, true), view.getUint16(at + 28, true), view.getUint32(at + 42, true)];
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    expect(view.getUint32(start, true)).toBe(0x04034b50);
    const data = bytes.subarray(start + 30 + nameLength, start + 30 + nameLength + size);
    expect(crc32(data)).toBe(sum);
    files[name] = data;
    at += 46 + nameLength;
  }
  expect(at).toBe(end);
  return files;
}

const entry = (name: string, ...pieces: string[]): ZipEntry => {
  const bytes = pieces.map((piece) => new TextEncoder().encode(piece));
  return { name, sizeBytes: bytes.reduce((sum, { length }) => sum + length, 0), modified: new Date("2025-01-01T12:34:56Z"), bytes: () => bytes };
};

test("what is put into an archive comes out of it, and its length is known before", () => {
  const entries = [entry("a.txt", "hello ", "there"), entry("ü.wav", ""), entry("b/c.txt", "x".repeat(70_000))];
  const bytes = Buffer.concat([...zip(entries)]);
  expect(bytes.length).toBe(zipSize(entries));
  const files = unzip(bytes);
  expect(Object.keys(files)).toEqual(["a.txt", "ü.wav", "b/c.txt"]);
  expect([new TextDecoder().decode(files["a.txt"]), files["ü.wav"]!.length, files["b/c.txt"]!.length]).toEqual(["hello there", 0, 70_000]);
});

test("an archive of nothing is an archive", () => expect(unzip(Buffer.concat([...zip([])]))).toEqual({}));
