import { scenario } from "../scenario.ts";
import { callNeeds, offsetOf, readCall, secondsBetween } from "./desk.ts";

/** The vendor's three steps: calls are listed, a link to a recording is asked for, the recording is fetched without a credential. */
export const recordingDownloaded = scenario("auralytik", {
  summary: "Calls are listed, a link to a recording is asked for, the recording is fetched without a credential.",
  needs: callNeeds,
  async run({ auralytik, needs, clock, check }) {
    const { body: list } = await auralytik("listVoiceCalls", { query: { state: "Completed", direction: "Outbound" } });
    check("there are calls", list.data.length > 0, true);
    for (const row of list.data) check(row.id, [row.state, row.direction, "transcript" in row], ["Completed", "Outbound", false]);

    const call = await readCall(auralytik, needs.call);
    check("who speaks", new Set(call.transcript.map(({ role }) => role)), new Set(["agent", "customer"]));
    const offsets = call.transcript.map(({ timestamp }) => offsetOf(timestamp));
    check("when they speak", offsets, offsets.toSorted((a, b) => a - b));
    check("how long", call.durationSeconds, secondsBetween(call.startTime, call.endTime!));
    check("talk time", call.talkTimeSeconds <= call.durationSeconds, true);

    const { body: link } = await auralytik("getVoiceCallRecordingUrl", { path: { id: call.id } });
    const left = secondsBetween((await clock.now()).toISOString(), link.expiresAt);
    check("a quarter of an hour", left > 890 && left <= 900, true);
    const signed = new URL(link.recordingUrl).searchParams;
    check("what is signed", ["sv", "se", "sr", "sp", "sig"].filter((name) => !signed.get(name)), []);
    check("until when", signed.get("se"), link.expiresAt);
    check("for what", [signed.get("sr"), signed.get("sp")], ["b", "r"]);

    const whole = await auralytik.link(link.recordingUrl, { expect: 200 });
    check("a recording", [whole.headers.get("content-type"), whole.bytes.length > 44], ["audio/wav", true]);
    check("its length", whole.headers.get("content-length"), String(whole.bytes.length));
    const head = await auralytik.link(link.recordingUrl, { headers: { range: "bytes=0-43" }, expect: 206 });
    check("the first 44 bytes", head.bytes, whole.bytes.slice(0, 44));
  },
});
