import fc from "fast-check";
import { expect, test } from "vitest";
import { contractOf } from "../contract/contract.ts";
import type { Operation } from "../contract/operation.ts";
import { contentsOf, simulateMeridian, type Meridian } from "../testing/simulating.ts";

// `rehearse` misbehaves on purpose.
const operations = () => [...contractOf("meridian").operations.values()].filter((operation) => operation.id !== "rehearse");
const operationOf = (id: string) => contractOf("meridian").operations.get(id)!;
const MOUNTS = ["", "/meridian-storage", "/meridian-legacy"];

const pathOf = (operation: Operation, values: readonly string[]) => {
  let n = 0;
  const path = operation.path.replaceAll(/\{\w+\}/g, () => encodeURIComponent(values[n++ % values.length]!) || "x");
  return `${MOUNTS[operation.document]}${path}${operation.document === 0 ? "" : "?key=mk-published-key"}`;
};

const value = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom("CLfirst", "CLsouth", "1", "9007199254740993", "__proto__", "..", "é\u0000"));
const types = ["application/json", "application/json; charset=utf-16", "application/x-www-form-urlencoded", "multipart/form-data", "multipart/form-data; boundary=x", "text/plain", "audio/wav", ""];
const content = fc.oneof(
  fc.uint8Array({ maxLength: 60 }),
  fc.jsonValue({ maxDepth: 3 }).map((json) => new TextEncoder().encode(JSON.stringify(json))),
  fc.record({ to: fc.jsonValue({ maxDepth: 1 }), user: fc.string(), Name: fc.jsonValue({ maxDepth: 1 }), Age: fc.jsonValue({ maxDepth: 1 }), note: fc.jsonValue({ maxDepth: 1 }), url: fc.string() }, { requiredKeys: [] }).map((json) => new TextEncoder().encode(JSON.stringify(json))),
  fc.string().map((text) => new TextEncoder().encode(`--x\r\nContent-Disposition: form-data; name="audio"; filename="a"\r\n\r\n${text}\r\n--x--`)),
);

async function send(sim: Meridian, operation: Operation, values: readonly string[], type: string, bytes: Uint8Array): Promise<{ status: number; text: string }> {
  const hasBody = !["GET", "HEAD"].includes(operation.method);
  return sim.ask(operation.method, pathOf(operation, values), { headers: type === "" ? {} : { "content-type": type }, ...(hasBody ? { raw: bytes as BodyInit } : {}) });
}

test("whatever is sent to any operation, it is never a 500, and what is refused has changed nothing", async () => {
  const sim = await simulateMeridian();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...operations().map((o) => o.id)), fc.array(value, { minLength: 1, maxLength: 2 }), fc.constantFrom(...types), content, async (id, values, type, bytes) => {
      const operation = operationOf(id);
      const before = contentsOf(sim);
      const { status, text } = await send(sim, operation, values, type, bytes);
      expect(`${operation.id} ${status} ${text}`).not.toMatch(/^\w+ 500/);
      if (status >= 400) expect(contentsOf(sim)).toEqual(before);
      if (operation.method === "GET") expect(contentsOf(sim)).toEqual(before);
    }),
    { numRuns: 800 },
  );
  expect((await sim.control("GET", "/health")).breaches).toEqual([]);
});

test("whatever the query and the headers are, a list is a page or a refusal", async () => {
  const sim = await simulateMeridian();
  await fc.assert(
    fc.asyncProperty(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), fc.stringMatching(/^[\x20-\x7e]{0,12}$/), async (limit, cursor, header) => {
      const query = new URLSearchParams({ limit, cursor }).toString();
      const { status } = await sim.ask("GET", `/v2/calls?${query}&%E0%A4&=&limit`, { headers: { cookie: header, "x-meridian-key": header } });
      expect([200, 400, 401, 422]).toContain(status);
    }),
    { numRuns: 200 },
  );
});

test("a page's own cursor is the next page, and any other text is no page", async () => {
  const sim = await simulateMeridian();
  const { next } = (await sim.ask("GET", "/v2/calls?limit=1")).body;
  for (const cursor of [next.slice(1), `${next}x`, "", "MQ", Buffer.from("1e9|").toString("base64url"), Buffer.from("NaN|x").toString("base64url")]) {
    expect([200, 400]).toContain((await sim.ask("GET", `/v2/calls?limit=1&cursor=${encodeURIComponent(cursor)}`)).status);
  }
});

test("all operations of Meridian were among those that anything was sent to", () => {
  expect(operations()).toHaveLength(21);
});
