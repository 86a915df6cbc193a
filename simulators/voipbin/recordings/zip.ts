import { crc32 } from "node:zlib";

/** A file of an archive: its length is known before its bytes are made. */
export interface ZipEntry {
  readonly name: string;
  readonly sizeBytes: number;
  readonly modified: Date;
  readonly bytes: () => Iterable<Uint8Array>;
}

const LOCAL = 30;
const DESCRIPTOR = 16;
const CENTRAL = 46;
const END = 22;
/** Version 2.0 of the format; bit 3: sum and lengths come behind the bytes; bit 11: names are UTF-8. */
const VERSION = 20;
const FLAGS = 0x0808;

const nameOf = (entry: ZipEntry): Uint8Array => new TextEncoder().encode(entry.name);

/** Length of the whole archive in bytes. */
export const zipSize = (entries: readonly ZipEntry[]): number =>
  entries.reduce((sum, entry) => sum + LOCAL + DESCRIPTOR + CENTRAL + 2 * nameOf(entry).length + entry.sizeBytes, END);

/**
 * An archive piece by piece, its files stored as they are; nothing is held but the list of files.
 * Source: PKWARE APPNOTE 6.3, §4.3 (local header, data descriptor, central directory).
 */
export function* zip(entries: readonly ZipEntry[]): Generator<Uint8Array> {
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = nameOf(entry);
    const { date, time } = dosTime(entry.modified);
    yield words(LOCAL, name, [0x04034b50, VERSION, FLAGS, 0, time, date, [0], [0], [0], name.length, 0]);
    let sum = 0;
    for (const piece of entry.bytes()) {
      sum = crc32(piece, sum);
      yield piece;
    }
    yield words(DESCRIPTOR, undefined, [0x08074b50, [sum], [entry.sizeBytes], [entry.sizeBytes]]);
    directory.push(words(CENTRAL, name, [0x02014b50, VERSION, VERSION, FLAGS, 0, time, date, [sum], [entry.sizeBytes], [entry.sizeBytes], name.length, 0, 0, 0, 0, [0], [offset]]));
    offset += LOCAL + name.length + entry.sizeBytes + DESCRIPTOR;
  }
  yield* directory;
  const length = directory.reduce((sum, piece) => sum + piece.length, 0);
  yield words(END, undefined, [0x06054b50, 0, 0, entries.length, entries.length, [length], [offset], 0]);
}

/** A header: the signature, then numbers of two bytes, or of four where they stand in brackets, then the name. Little-endian. */
function words(length: number, name: Uint8Array | undefined, [signature, ...values]: readonly [number, ...(number | readonly [number])[]]): Uint8Array {
  const out = new Uint8Array(length + (name?.length ?? 0));
  const view = new DataView(out.buffer);
  view.setUint32(0, signature, true);
  let at = 4;
  for (const value of values) {
    if (typeof value === "number") view.setUint16(at, value, true);
    else view.setUint32(at, value[0], true);
    at += typeof value === "number" ? 2 : 4;
  }
  if (name) out.set(name, length);
  return out;
}

/** Date and time as MS-DOS counts them: from 1980, in steps of two seconds. */
const dosTime = (at: Date) => ({
  date: ((Math.max(1980, at.getUTCFullYear()) - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
  time: (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
});
