import { expect, test } from "vitest";
import { amzDate, fromAmzDate, presign, signatureOf } from "./sigv4.ts";

// AWS, "Authenticating Requests: Using Query Parameters (Signature Version 4)": the example with its published keys.
const KEY = { id: "AKIAIOSFODNN7EXAMPLE", secret: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY" };
const SCOPE = { date: "20130524T000000Z", region: "us-east-1", service: "s3" };
const REQUEST = { method: "GET", path: "/test.txt", headers: { host: "examplebucket.s3.amazonaws.com" } };

test("the example that AWS publishes gets the signature that AWS publishes", () => {
  const query = presign(REQUEST, SCOPE, KEY, 86400);

  expect(query).toBe(
    "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20130524T000000Z" +
      "&X-Amz-Expires=86400&X-Amz-SignedHeaders=host&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404",
  );
});

test("the order in which parameters and headers are given changes no signature", () => {
  const [one, two] = [["a", "1"], ["b", "2"]] as const;
  const headers = { host: "h.test", "content-type": "audio/wav" };

  const forth = signatureOf({ ...REQUEST, query: [one, two], headers }, SCOPE, KEY.secret);
  const back = signatureOf({ ...REQUEST, query: [two, one], headers: { "content-type": "audio/wav", host: "h.test" } }, SCOPE, KEY.secret);

  expect(back).toBe(forth);
});

test("a date is written in whole seconds and read back", () => {
  const at = Date.UTC(2025, 0, 1, 12, 30, 5, 999);

  expect(amzDate(at)).toBe("20250101T123005Z");
  expect(fromAmzDate("20250101T123005Z")).toBe(at - 999);
  expect(fromAmzDate("yesterday")).toBeNaN();
});
