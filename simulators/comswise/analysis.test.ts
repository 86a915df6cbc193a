import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { Act } from "../core/act.ts";
import { createSimulator } from "../registry.ts";
import { customerOf, RINGING, WAV } from "./customer.ts";

const FILE = "org_123/uploads/uuid.wav";
const DONE = { callId: "c-1", groupingId: "g", startTime: "2025-01-01T00:00:00Z", recordingUrl: FILE };

const start = async (settings: Record<string, unknown> = {}) => {
  const sim = await createSimulator("comswise", { settings: { comswise: settings } });
  const client = customerOf(sim);
  const vendor = sim.server.vendors.get("comswise")!;
  const stimulus = (name: string, body: unknown) => sim.world.transact(() => vendor.stimuli![name]!.run(new Act<any>(sim.world, vendor, "org_123", sim.server.origin), body));
  /** Creates a call and lets its analysis end. */
  const analyse = async (fields: Record<string, unknown> = {}) => {
    const { id } = (await client.create({ ...DONE, ...fields })).body;
    await sim.clock.idle();
    return (await client.read(id)).body;
  };
  return { sim, ...client, stimulus, analyse };
};

const closers: (() => void)[] = [];
afterEach(() => closers.splice(0).forEach((close) => close()));

/** A web server with one recording. */
const host = async (answer: { status?: number; bytes?: Uint8Array; when?: () => Promise<unknown> } = {}) => {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    asked.push(`${request.method} ${request.url}`);
    await answer.when?.();
    response.writeHead(answer.status ?? 200, { "content-type": "audio/wav" }).end(answer.bytes ?? WAV);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/call.wav`, asked };
};

test("a completed call is transcribed after 1 s, summed up 5 s later and done after 3 s more", async () => {
  const { sim, create, read } = await start();
  const { id, processingStatus } = (await create(DONE)).body;
  const seen = [processingStatus];

  for (const seconds of [1, 5, 3]) {
    await sim.clock.advance(seconds - 0.001);
    seen.push((await read(id)).body.processingStatus);
    await sim.clock.advance(0.001);
    seen.push((await read(id)).body.processingStatus);
  }

  expect(seen).toEqual(["queued", "queued", "transcribing", "transcribing", "analyzing", "analyzing", "completed"]);
});

test("both results appear together, at the end", async () => {
  const { sim, create, read } = await start();
  const { id } = (await create(DONE)).body;

  await sim.clock.advance(8.999);
  expect((await read(id)).body).toMatchObject({ executiveSummary: null, transcript: null });
  await sim.clock.advance(0.001);
  expect((await read(id)).body).toMatchObject({ executiveSummary: expect.stringMatching(/^# .+\n\n- \*\*Goal\*\*: .+\n- \*\*Outcome\*\*: .+\n\n## Details\n\n- /), transcript: { transcriptUrl: expect.any(String) } });
});

test("the transcript is a Markdown file: the callId as title, then a line for each turn", async () => {
  const { sim, analyse } = await start();
  const { transcript } = await analyse();

  const answer = await sim.fetch(transcript.transcriptUrl);

  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "text/markdown"]);
  expect(await answer.text()).toMatch(/^# c-1\n\n00:00 Agent: .+\n(\d\d:\d\d (Agent|Customer): .+\n)+$/);
});

test("each answer has a fresh link to the transcript, and each link lives an hour", async () => {
  const { sim, analyse, list } = await start();
  const { transcript } = await analyse();

  await sim.clock.advance(3600);
  const fresh = (await list("?limit=1")).body.calls[0].transcript;

  const expired = await sim.fetch(transcript.transcriptUrl);
  expect([expired.status, await expired.text()]).toEqual([400, expect.stringContaining("<Code>ExpiredRequest</Code>")]);
  expect((await sim.fetch(fresh.transcriptUrl)).status).toBe(200);
});

test("the same story gives the same results, another seed gives others", async () => {
  const summaryOf = async (seed: number) => {
    const sim = await createSimulator("comswise", { seed });
    const client = customerOf(sim);
    for (let i = 1; i <= 5; i++) await client.create({ ...DONE, callId: `c-${i}` });
    await sim.clock.idle();
    return (await client.list("?limit=5")).body.calls.map((call: any) => call.executiveSummary).join("\n");
  };

  expect(await summaryOf(1)).toBe(await summaryOf(1));
  expect(await summaryOf(1)).not.toBe(await summaryOf(2));
});

test("how long each step takes can be set", async () => {
  const { sim, create, read } = await start({ queuedSeconds: 10, transcribingSeconds: 20, analyzingSeconds: 30 });
  const { id } = (await create(DONE)).body;

  await sim.clock.advance(59);
  expect((await read(id)).body.processingStatus).toBe("analyzing");
  await sim.clock.advance(1);
  expect((await read(id)).body.processingStatus).toBe("completed");
});

describe("a recording at an address", () => {
  test("is fetched when the transcription begins, which then takes as long as any", async () => {
    const { url, asked } = await host();
    const { sim, create, read } = await start();
    const { id } = (await create({ ...DONE, recordingUrl: url })).body;

    await sim.clock.advance(0.5);
    expect(asked).toEqual([]);
    await sim.clock.advance(5.499);
    expect([asked, (await read(id)).body.processingStatus]).toEqual([["GET /call.wav"], "transcribing"]);
    await sim.clock.advance(3.001);
    expect((await read(id)).body.processingStatus).toBe("completed");
  });

  test.each([
    ["answers an error", { status: 404 }],
    ["answers nothing", { bytes: new Uint8Array() }],
    ["answers a web page", { bytes: new TextEncoder().encode("<html></html>") }],
  ])("that %s cannot be analysed", async (_, answer) => {
    const { analyse } = await start();

    expect((await analyse({ recordingUrl: (await host(answer)).url })).processingStatus).toBe("failed");
  });

  test("that cannot be reached leaves the call completed, without results and without an event", async () => {
    const { sim, analyse } = await start();

    expect(await analyse({ recordingUrl: "https://files.example/404.wav" })).toMatchObject({ status: "completed", processingStatus: "failed", executiveSummary: null, transcript: null });
    expect(sim.published).toEqual([]);
  });

  test("that is the link of an upload allows only to put, so the analysis fails", async () => {
    const { requestUpload, put, analyse } = await start();
    const { uploadUrl } = await requestUpload();
    await put(uploadUrl);

    expect((await analyse({ recordingUrl: uploadUrl })).processingStatus).toBe("failed");
  });

  test("that is replaced while it is fetched has no say any more", async () => {
    const { sim, create, update, read } = await start();
    let id = "";
    const { url, asked } = await host({ status: 404, when: () => update(id, { recordingUrl: FILE }) });
    ({ id } = (await create({ ...DONE, recordingUrl: url })).body);

    await sim.clock.idle();

    expect([asked.length, (await read(id)).body.processingStatus, sim.published.length]).toEqual([1, "completed", 1]);
  });
});

describe("a stored recording", () => {
  test.each([["is empty", ""], ["is no audio", "just some text"]])("that %s cannot be analysed", async (_, content) => {
    const { store, analyse } = await start();

    expect((await analyse({ recordingUrl: await store(content) })).processingStatus).toBe("failed");
  });

  test("of any content passes when only its size is looked at, though an empty one never does", async () => {
    const { store, analyse } = await start({ audioCheck: "size" });

    expect((await analyse({ recordingUrl: await store("just some text") })).processingStatus).toBe("completed");
    expect((await analyse({ callId: "c-2", recordingUrl: await store("") })).processingStatus).toBe("failed");
  });

  test("that is put again after the analysis is not analysed anew", async () => {
    const { sim, requestUpload, put, analyse } = await start();
    const { uploadUrl, fileKey } = await requestUpload();
    await put(uploadUrl);
    await analyse({ recordingUrl: fileKey });

    expect((await put(uploadUrl, "RIFF another")).status).toBe(200);
    await sim.clock.idle();
    expect(sim.published.length).toBe(1);
  });
});

const UNDER_WAY = [["queued", 0], ["transcribing", 1], ["analyzing", 6]] as const;

test.each([...UNDER_WAY, ["completed", 9] as const])("another recording takes a call that is %s back to the queue", async (state, seconds) => {
  const { sim, create, update, read } = await start();
  const { id } = (await create(DONE)).body;
  await sim.clock.advance(seconds);
  expect((await read(id)).body.processingStatus).toBe(state);

  expect((await update(id, { recordingUrl: "org_123/uploads/new-file.wav" })).body.processingStatus).toBe("queued");
  await sim.clock.advance(8.999);
  expect((await read(id)).body.processingStatus).toBe("analyzing");
});

describe("a test can make the analysis", () => {
  test.each(UNDER_WAY)("fail while it is %s, and succeed with another recording", async (_, seconds) => {
    const { sim, create, update, read, stimulus } = await start();
    const { id } = (await create(DONE)).body;
    await sim.clock.advance(seconds);

    expect(stimulus("failProcessing", { id })).toEqual({ processingStatus: "failed" });
    await sim.clock.idle();
    expect((await read(id)).body).toMatchObject({ processingStatus: "failed", executiveSummary: null });
    await update(id, { recordingUrl: "org_123/uploads/new-file.wav" });
    await sim.clock.idle();
    expect((await read(id)).body.processingStatus).toBe("completed");
  });

  test("fail the next time it begins, also for a call that is still to come, and only once", async () => {
    const { sim, analyse, update, read, stimulus } = await start();

    expect(stimulus("failProcessing", { callId: "c-1" })).toEqual({ processingStatus: null, nextRun: "fails" });
    const { id, processingStatus } = await analyse();
    expect(processingStatus).toBe("failed");
    await update(id, { recordingUrl: "org_123/uploads/new-file.wav" });
    await sim.clock.idle();
    expect((await read(id)).body.processingStatus).toBe("completed");
  });

  test("fail for a call in progress once it is completed", async () => {
    const { sim, create, update, read, stimulus } = await start();
    const { id } = (await create(RINGING)).body;

    stimulus("failProcessing", { id });
    await update(id, { status: "completed", recordingUrl: FILE });
    await sim.clock.idle();

    expect((await read(id)).body.processingStatus).toBe("failed");
  });

  test("say what it wants, for one call or for every call with a recording", async () => {
    const { sim, analyse, stimulus } = await start();
    stimulus("scriptAnalysis", { callId: "c-1", executiveSummary: "# Mine\n" });
    stimulus("scriptAnalysis", { fileKey: FILE, executiveSummary: "# Ours\n", turns: [{ speaker: "Agent", text: "Hello." }, { speaker: "Caller", text: "Hi.", at: 61.5 }, { speaker: "Agent", text: "Bye." }] });

    expect((await analyse()).executiveSummary).toBe("# Mine\n");
    const other = await analyse({ callId: "c-2" });
    expect(other.executiveSummary).toBe("# Ours\n");
    expect(await (await sim.fetch(other.transcript.transcriptUrl)).text()).toBe(`# ${FILE}\n\n00:00 Agent: Hello.\n01:01 Caller: Hi.\n01:05 Agent: Bye.\n`);
  });
});
