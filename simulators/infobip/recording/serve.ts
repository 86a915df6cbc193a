import type { HandlerAct } from "../../core/act.ts";
import { Refusal } from "../../core/refusal.ts";
import { Answer } from "../../core/vendor.ts";
import { rangeOf, type ByteRange } from "../../telephony/recording/range.ts";
import { wavStream } from "../../telephony/recording/wav.ts";
import { mp4Part } from "./mp4.ts";
import { isVideo, sizeOf, soundOf, type StoredRecording } from "./stored.ts";

/** What families answer to ranges that they cannot serve; undefined: an unreadable one is passed over, as HTTP would have it. */
interface Refusals {
  readonly unreadable?: 400;
  readonly beyond: 400 | 416;
}

/** The file of a recording, or the part that a Range header names; sound is worked out while it is sent. @throws {Refusal} for a range that cannot be served */
export function fileOf(act: HandlerAct<any>, row: StoredRecording, { unreadable, beyond }: Refusals): Answer {
  const header: string | undefined = act.headers["Range"] ?? act.headers["range"];
  const size = sizeOf(row);
  const range = rangeOf(header, size);
  if (range === "unsatisfiable") throw new Refusal("rule", `the range begins behind the ${size} bytes of the file`, { status: beyond, code: "BAD_REQUEST", rule: "ranges: unsatisfiable", headers: { "content-range": `bytes */${size}` } });
  if (range === "whole" && header !== undefined && unreadable) throw new Refusal("rule", `Range: ${header} cannot be read`, { status: unreadable, rule: "ranges: malformed" });
  const { from, to } = range === "whole" ? { from: 0, to: size } : range;
  const headers = { "content-type": "application/octet-stream", "content-length": String(to - from), "accept-ranges": "bytes" };
  return range === "whole" ? new Answer(200, bytes(row, { from, to }), headers) : new Answer(206, bytes(row, range), { ...headers, "content-range": `bytes ${from}-${to - 1}/${size}` });
}

const bytes = (row: StoredRecording, range: ByteRange) => (isVideo(row) ? mp4Part(row.durationMs, range.from, range.to) : wavStream(soundOf(row), range));
