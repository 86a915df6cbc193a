import { expect, test } from "vitest";
import { run } from "../runner.ts";
import { scenarioList } from "../scenario.ts";
import { simulatorTarget } from "../targets/simulator-target.ts";
import { MeridianSimulator, reply } from "../testing/meridian-simulator.ts";
import { meridian, scenario } from "../testing/play.ts";
import type { Cassette } from "./cassette.ts";
import { Recorder } from "./recorder.ts";
import { replayTarget } from "./replay-target.ts";
import { cassetteOf } from "./to-har.ts";

type Story = Parameters<typeof scenario<"meridian">>[1]["run"];
type Wrong = ConstructorParameters<typeof MeridianSimulator>[0];

/** Records one story, then plays another against it. @returns how that ended, and the cassette */
async function replayed(story: Story, { answers, control, other = story }: { answers?: NonNullable<Wrong>["answer"]; control?: (path: string, body: string) => Response | undefined; other?: Story } = {}) {
  const simulator = new MeridianSimulator(answers ? { answer: answers } : {});
  const fetch = async (request: Request) => control?.(new URL(request.url).pathname.replace(/^.*\/_sim\//, ""), await request.clone().text()) ?? simulator.fetch(request);
  const recorder = new Recorder(simulatorTarget({ fetch, url: simulator.url }), meridian.contractOf);
  const told = (told: Story) => scenarioList({ story: scenario("meridian", { summary: "A story.", run: told }) });
  const { results } = await run({ scenarios: told(story), target: recorder.target, onStep: recorder.onStep, checks: [], ...meridian });
  expect(results[0]).toMatchObject({ status: "held" });
  const cassette: Cassette = JSON.parse(JSON.stringify(cassetteOf(recorder, { version: "0", recordedAt: new Date(0) })));
  const replay = await run({ scenarios: told(other), target: replayTarget(cassette, meridian.contractOf), checks: [], ...meridian });
  return { cassette, result: replay.results[0]! };
}

const refusing = (path: string, body: string) => (path.startsWith("stimuli/") && body.includes("nobody") ? reply(409, { error: "nobody is there" }) : undefined);

test("a stimulus that was refused is refused in every replay, and one that was not is not", async () => {
  const story: Story = async ({ stimulus, check }) => {
    for (const who of ["somebody", "nobody"]) check(who, await stimulus("meridian", "rings", { who }).then(() => "rang", () => "refused"), who === "nobody" ? "refused" : "rang");
    check("refused again", await stimulus("meridian", "rings", { who: "nobody" }).then(() => "rang", () => "refused"), "refused");
  };
  const { cassette, result } = await replayed(story, { control: refusing });
  expect(result).toMatchObject({ status: "held", findings: [] });
  const told = cassette.log.pages[0]!._ringback.timeline.filter((item) => item.kind === "control" && item.path.startsWith("stimuli/")) as { body: unknown; status: number }[];
  expect(told.map(({ body, status }) => [body, status])).toEqual([[{ who: "somebody" }, 200], [{ who: "nobody" }, 409], [{ who: "nobody" }, 409]]);
});

test("a stimulus happens as often as it was recorded", async () => {
  const rings = (times: number): Story => async ({ stimulus }) => {
    for (let n = 0; n < times; n++) await stimulus("meridian", "rings", { who: "somebody" });
  };
  expect((await replayed(rings(2), { other: rings(2) })).result).toMatchObject({ status: "held" });
  expect((await replayed(rings(1), { other: rings(2) })).result).toMatchObject({ status: "skipped", reason: "meridian: rings did not happen when this was recorded" });
});

test("what a story said in a stimulus is shown again where answers repeat it", async () => {
  const story: Story = async ({ meridian: client, stimulus, checkLike }) => {
    await stimulus("meridian", "isCalled", { customerName: "Dana Levi", phone: "+4915112345678" });
    checkLike("the note", (await client("getCall", { path: { callId: "C1" } })).body, { note: "Dana Levi, +4915112345678" });
  };
  const { cassette, result } = await replayed(story, { answers: () => reply(200, { id: "C1", note: "Dana Levi, +4915112345678" }) });
  expect(JSON.stringify(cassette)).not.toMatch(/Dana|4915112345678/);
  expect(result).toMatchObject({ status: "held", findings: [] });
});

test("a number that is sent in one way and looked up in another is one", async () => {
  const story: Story = async ({ meridian: client, checkLike }) => {
    checkLike("stored", (await client("startCall", { body: { to: "+49 151 12345678" } })).body, { to: "+4915112345678" });
    await client.raw("GET", `/v1/calls?to=${encodeURIComponent("+4915112345678")}`, { allow2xx: true });
  };
  const { result } = await replayed(story, { answers: (method) => (method === "POST" ? reply(201, { id: "C1", to: "+4915112345678" }) : reply(200, {})) });
  expect(result).toMatchObject({ status: "held", findings: [] });
});

test("a request with another body is none that was recorded", async () => {
  const calls = (note: string): Story => ({ meridian: client }) => client("startCall", { body: { to: "+4915112345678", note } });
  const { result } = await replayed(calls("one"), { other: calls("another") });
  expect(result).toMatchObject({ status: "couldNotRun", reason: expect.stringMatching(/^the recording of story .* POST .*\/calls/) });
});

test("a form with a file replays, and nothing of a file but its format is kept", async () => {
  const wav = Buffer.concat([Buffer.from("RIFF\x24\0\0\0WAVEfmt "), Buffer.alloc(28, 1), Buffer.from("a voice")]);
  const files: readonly (readonly [string, string, Buffer, string])[] = [
    ["audio/wav", "wav", wav, wav.subarray(0, 44).toString("base64")],
    ["audio/mpeg", "mp3", Buffer.from("ID3\x03\0\0\0\0\0\x7fTIT2 Dana Levi's call"), Buffer.from("ID3\x03\0\0\0\0\0\x7f").toString("base64")],
    ["application/pdf", "pdf", Buffer.from("%PDF-1.7 Dana Levi's contract"), Buffer.from("%PDF").toString("base64")],
    ["application/octet-stream", "bin", Buffer.from("Dana Levi, in no format"), ""],
  ];
  for (const [type, name, bytes, head] of files) {
    const upload: Story = async ({ meridian: client }) => {
      const form = (boundary: string) => `--${boundary}\r\nContent-Disposition: form-data; name="note"\r\n\r\nhello\r\n--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.${name}"\r\nContent-Type: ${type}\r\n\r\n${Math.random()}\r\n--${boundary}--\r\n`;
      const boundary = `b${Math.random()}`;
      await client.raw("POST", "/v1/files", { allow2xx: true, headers: { "content-type": `multipart/form-data; boundary=${boundary}` }, body: form(boundary) });
      await client.raw("GET", "/v1/files/1", { allow2xx: true });
    };
    const { cassette, result } = await replayed(upload, { answers: (method) => (method === "POST" ? reply(201, {}) : new Response(new Uint8Array(bytes), { headers: { "content-type": type } })) });
    expect(result, type).toMatchObject({ status: "held", findings: [] });
    expect(cassette.log.entries[1]!.response.content, type).toMatchObject({ size: bytes.byteLength, _head: head });
  }
});
