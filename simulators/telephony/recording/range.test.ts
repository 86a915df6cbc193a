import fc from "fast-check";
import { expect, test } from "vitest";
import { rangeOf } from "./range.ts";

test.each([
  ["bytes=0-43", { from: 0, to: 44 }],
  ["bytes=100-", { from: 100, to: 1000 }],
  ["bytes=-500", { from: 500, to: 1000 }],
  ["bytes=-5000", { from: 0, to: 1000 }],
  ["bytes=990-2000", { from: 990, to: 1000 }],
  ["bytes=999-999", { from: 999, to: 1000 }],
  ["Bytes= 0-0 ", { from: 0, to: 1 }],
  ["bytes=0-0,", { from: 0, to: 1 }],
])("%s is a part of a file of 1000 bytes", (header, range) => expect(rangeOf(header, 1000)).toEqual(range));

test.each(["bytes=1000-", "bytes=1000-1001", "bytes=-0", `bytes=${"9".repeat(400)}-`])("%s cannot be had of a file of 1000 bytes", (header) => {
  expect(rangeOf(header, 1000)).toBe("unsatisfiable");
});

test.each([undefined, null, "", "bytes", "bytes=", "bytes=-", "bytes=a-b", "bytes=5-4", "bytes=0x1-2", "bytes=1 - 2", "items=0-1", "bytes=0-1,5-6"])("%s is answered with the whole file", (header) => {
  expect(rangeOf(header, 1000)).toBe("whole");
});

test("whatever is asked, a range lies within the file and is not empty", () => {
  const headers = fc.oneof(fc.string(), fc.tuple(fc.nat(3000), fc.nat(3000)).map(([a, b]) => `bytes=${a}-${b}`), fc.stringMatching(/^bytes=\d{0,4}-\d{0,4}$/));
  fc.assert(
    fc.property(headers, fc.nat(2000), (header, size) => {
      const range = rangeOf(header, size);
      if (typeof range === "object") expect(0 <= range.from && range.from < range.to && range.to <= size).toBe(true);
    }),
  );
});
