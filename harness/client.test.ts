import { expect, test } from "vitest";
import { lines, play } from "./testing/play.ts";
import { reply } from "./testing/meridian-simulator.ts";

test("a request is built from the contract: path, query, body, credential", async () => {
  const { simulator, findings } = await play(async ({ meridian }) => {
    await meridian("startCall", { body: { to: "+12025550143" } });
    await meridian("getCall", { path: { callId: "a/b c" }, expect: 404 });
    await meridian("listCalls", { query: { limit: 5, tag: ["x", "y&z"] } });
  });
  expect(findings).toEqual([]);
  expect(simulator.requests.map(({ method, url }) => `${method} ${url.replace(/.*\/meridian/, "")}`)).toEqual(["POST /v1/calls", "GET /v1/calls/a%2Fb%20c", "GET /v1/calls?limit=5&tag=x&tag=y%26z"]);
  expect(simulator.requests[0]!.headers.get("authorization")).toBe("Bearer meridian-key");
  expect(simulator.requests[0]!.headers.get("content-type")).toBe("application/json");
  expect(simulator.requests[0]!.body).toBe('{"to":"+12025550143"}');
});

test("a wrong operation, path parameter, body or expected status does not compile", () => {
  void (() =>
    play(async ({ meridian }) => {
      // @ts-expect-error no such operation
      await meridian("stopCall");
      // @ts-expect-error the path parameter is missing
      await meridian("getCall");
      // @ts-expect-error the path parameter has another name
      await meridian("getCall", { path: { id: "1" } });
      // @ts-expect-error the number is missing
      await meridian("startCall", { body: {} });
      // @ts-expect-error a status that is not promised
      await meridian("getCall", { path: { callId: "1" }, expect: 418 });
      const found = await meridian("getCall", { path: { callId: "1" } });
      const state: "queued" | "ringing" | "answered" | "held" | "completed" = found.body.state;
      const missing = await meridian("getCall", { path: { callId: "1" }, expect: 404 });
      const code: string = missing.body.code;
      const either = await meridian("getCall", { path: { callId: "1" }, expect: "any" });
      // @ts-expect-error which one it is must be asked first
      void either.body.code;
      const several = await meridian("getCall", { path: { callId: "1" }, expect: [200, 404] });
      return [state, code, several.status === 404 ? several.body.code : several.body.id];
    }));
});

test("a list of objects is one field of a form, as JSON", async () => {
  const { simulator } = await play(({ meridian }) => meridian.wrong("attachNote", { breaks: "body.file" }, { path: { callId: "C1" }, form: { meta: [{ a: 1 }, { b: 2 }] } }));
  expect(simulator.requests[0]!.body).toContain('name="meta"\r\n\r\n[{"a":1},{"b":2}]\r\n');
});

test("a form with a file goes out as multipart and is checked as such", async () => {
  const { simulator, findings } = await play(({ meridian }) =>
    meridian("attachNote", { path: { callId: "C1" }, form: { meta: { author: "Dana" }, file: { fileName: 'a"b.txt', contentType: "text/plain", bytes: Buffer.from("hello") } } }),
  );
  expect(findings).toEqual([]);
  const form = await new Response(simulator.requests[0]!.body, { headers: { "content-type": simulator.requests[0]!.headers.get("content-type")! } }).formData();
  expect(form.get("meta")).toBe('{"author":"Dana"}');
  const file = form.get("file") as File;
  expect([await file.text(), file.type]).toEqual(["hello", "text/plain"]);
});

test("a request that does not fit the contract is the scenario's own finding", async () => {
  const result = await play(({ meridian }) => meridian("startCall", { body: { to: "nobody" } }));
  expect(lines(result)).toEqual(['request-conforms | request.body.to | must match pattern "^\\+\\d+$" | "nobody"']);
});

test("a request that is wrong on purpose must be refused", async () => {
  expect(lines(await play(({ meridian }) => meridian.wrong("startCall", { breaks: "body.to", expect: 400 }, { body: {} })))).toEqual([]);
  const taken = await play(({ meridian }) => meridian.wrong("startCall", { breaks: "body.to" }, { body: { to: "nobody" } }));
  expect(lines(taken)).toEqual(["wrong-is-refused | status | a refusal of body.to | 201"]);
});

test("a request that is called wrong and conforms is a finding against the scenario", async () => {
  const result = await play(({ meridian }) => meridian.wrong("listCalls", { breaks: "query.limit" }, { query: { limit: 7 } }), { answer: () => reply(400, { code: "X" }) });
  expect(lines(result)[0]).toMatch(/^wrong-is-wrong \| request\.query\.limit \| a request that breaks query\.limit \| one that conforms/);
});

test("text that is no JSON breaks the body as a whole", async () => {
  const refused = { answer: () => reply(400, { code: "BAD" }) };
  expect(lines(await play(({ meridian }) => meridian.wrong("startCall", { breaks: "body" }, { raw: "{oops" }), refused))).toEqual([]);
});

test("a request typed by hand is refused, or a finding", async () => {
  expect(lines(await play(({ meridian }) => meridian.raw("GET", "/v1/nothing", { expect: 404 })))).toEqual([]);
  expect(lines(await play(({ meridian }) => meridian.raw("PUT", "/v1/calls", { expect: 501 })))).toEqual([]);
  expect(lines(await play(({ meridian }) => meridian.raw("GET", "/v1/calls")))).toEqual(["wrong-is-refused | status | a refusal | 200"]);
  expect(lines(await play(({ meridian }) => meridian.raw("GET", "/v1/calls", { allow2xx: true })))).toEqual([]);
});

test("without a credential none is sent", async () => {
  const { simulator } = await play(async ({ meridian }) => {
    await meridian("listCalls", { as: null });
    await meridian.raw("GET", "/v1/calls", { as: null, allow2xx: true });
  });
  expect(simulator.requests.map(({ headers }) => headers.get("authorization"))).toEqual([null, null]);
});

test("a link is followed without a credential and judged by the document of its host", async () => {
  const { simulator, steps, findings } = await play(async ({ meridian }) => {
    const recording = await meridian.link("http://sim.test/~verify-story/meridian-storage/bucket/calls/2025/C1.txt");
    return recording.text;
  });
  expect(findings).toEqual([]);
  expect(steps[0]!.title).toBe("fetchRecording → 200");
  expect(simulator.requests[0]!.headers.get("authorization")).toBeNull();
});

test("a list is read to its end by the vendor's page law", async () => {
  const pages: Record<string, object> = { "": { calls: [{ id: "1", to: "+1", state: "held", recording: null }], next: 1 }, "1": { calls: [{ id: "2", to: "+1", state: "held", recording: null }], next: null } };
  let ids: unknown[] = [];
  await play(
    async ({ meridian }) => {
      ids = (await meridian.all("listCalls", { query: { limit: 1 } })).map((row) => (row as { id: string }).id);
    },
    { answer: (_, __, request) => reply(200, pages[new URL(request.url).searchParams.get("cursor") ?? ""]) },
  );
  expect(ids).toEqual(["1", "2"]);
});
