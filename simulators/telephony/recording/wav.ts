import { ENCODE, SAMPLE_BYTES } from "./encode.ts";
import type { ByteRange } from "./range.ts";
import type { Recording } from "./recording.ts";
import { SAMPLE_RATE, framesOf } from "./recording.ts";
import { channelsOf } from "./render.ts";

/** Half a second of 16-bit speech, and whole frames in every format. */
const CHUNK_BYTES = 8000;

/** Where things lie in the file, in bytes. */
interface Layout {
  readonly header: number;
  readonly frame: number;
  readonly channels: number;
  readonly data: number;
  readonly size: number;
}

/** @throws {RangeError} sound that the 32-bit sizes of RIFF cannot hold, about 37 hours at its largest */
function layoutOf(recording: Recording): Layout {
  const channels = recording.stereo ? 2 : 1;
  const frame = channels * SAMPLE_BYTES[recording.format];
  const header = recording.format === "pcm16" ? 44 : 58;
  const data = framesOf(recording) * frame;
  const size = header + data + (data % 2); // chunks of RIFF fill whole words
  if (size - 8 > 0xffffffff) throw new RangeError(`${recording.durationMs} ms of sound do not fit a RIFF file`);
  return { header, frame, channels, data, size };
}

/** The header: RIFF, `fmt ` (format 1 or 7), `fact` when it is not plain PCM, and the front of `data`. */
function headerOf({ format }: Recording, { header, frame, channels, data, size }: Layout): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(header);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const name = (text: string) => { for (const letter of text) view.setUint8(at++, letter.charCodeAt(0)); };
  const word = (value: number) => { view.setUint16(at, value, true); at += 2; };
  const long = (value: number) => { view.setUint32(at, value, true); at += 4; };
  const plain = format === "pcm16";
  name("RIFF"); long(size - 8); name("WAVE");
  name("fmt "); long(plain ? 16 : 18); word(plain ? 1 : 7); word(channels);
  long(SAMPLE_RATE); long(SAMPLE_RATE * frame); word(frame); word(8 * SAMPLE_BYTES[format]);
  if (!plain) { word(0); name("fact"); long(4); long(data / frame); }
  name("data"); long(data);
  return bytes;
}

/**
 * Size of the file in bytes, header included; renders nothing.
 * @throws {RangeError} a duration that is no time, or beyond what RIFF can say
 */
export const wavSize = (recording: Recording): number => layoutOf(recording).size;

/**
 * The bytes `from` to before `to` of the file, piece by piece; only what is asked for is rendered.
 * @param from - default 0
 * @param to - default and at most the file's size
 * @returns pieces of at most 8000 bytes, each its own; none when the range is empty
 * @throws {RangeError} as `wavSize`
 * Source: RIFF/WAVE, Microsoft and IBM 1991, with the revision of 1994 (`fact`, format 7); ITU-T G.711.
 */
export function* wavChunks(recording: Recording, from = 0, to = Infinity): Generator<Uint8Array<ArrayBuffer>, void, undefined> {
  const layout = layoutOf(recording);
  const { header, frame, data } = layout;
  const end = Math.min(to, layout.size);
  let at = Math.max(0, from);
  if (at < Math.min(end, header)) {
    yield headerOf(recording, layout).subarray(at, end);
    at = header;
  }
  const soundEnd = Math.min(end, header + data);
  const channels = at < soundEnd ? channelsOf(recording, CHUNK_BYTES / frame) : [];
  while (at < soundEnd) {
    const first = Math.floor((at - header) / frame);
    const base = header + first * frame;
    const upTo = Math.min(soundEnd, base + CHUNK_BYTES);
    const count = Math.ceil((upTo - base) / frame);
    const bytes = new Uint8Array(count * frame);
    channels.forEach((samples, i) => ENCODE[recording.format](samples(first, count), count, bytes, i * SAMPLE_BYTES[recording.format], frame));
    yield bytes.subarray(at - base, upTo - base);
    at = upTo;
  }
  if (at < end) yield new Uint8Array(end - at);
}

/**
 * The file, or a range of it, as a body; a piece is rendered when the reader asks for it and not before.
 * @param range - from `rangeOf`; default is the whole file
 * @throws {RangeError} as `wavSize`, before anything is sent
 */
export function wavStream(recording: Recording, range: ByteRange = { from: 0, to: wavSize(recording) }): ReadableStream<Uint8Array<ArrayBuffer>> {
  const chunks = wavChunks(recording, range.from, range.to);
  return new ReadableStream(
    {
      pull(controller) {
        const { done, value } = chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: () => void chunks.return(),
    },
    { highWaterMark: 0 },
  );
}
