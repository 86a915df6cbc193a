/** Header of a sound or a film, without a sound: bytes that a player needs to know what it has. */
const HEAD_BYTES = 44;
/** Where titles and names follow. */
const ID3_BYTES = 10;

/** First bytes of a sound or a film, at so many bytes from the beginning. */
const SIGNATURES: readonly (readonly [signature: string | RegExp, at: number])[] = [["RIFF", 0], ["OggS", 0], ["fLaC", 0], ["#!AMR", 0], ["FORM", 0], [".snd", 0], ["ftyp", 4], ["\x1a\x45\xdf\xa3", 0], [/^\xff[\xe0-\xff]/, 0]];

/** What only tells of which format a file is: an archive, a document, a picture. */
const FORMATS = /^(?:PK|%PDF|\x89PNG|GIF8|\xff\xd8\xff)/;

/** What may be kept of a body that is no text: of sound and film the head, of other files their format's own mark, of anything else nothing. */
export function headOf(bytes: Uint8Array): Uint8Array {
  const beginning = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString("latin1");
  if (beginning.startsWith("ID3")) return bytes.subarray(0, ID3_BYTES);
  const plays = SIGNATURES.some(([signature, at]) => (typeof signature === "string" ? beginning.startsWith(signature, at) : signature.test(beginning)));
  return bytes.subarray(0, plays ? HEAD_BYTES : (FORMATS.exec(beginning)?.[0].length ?? 0));
}

/** The head of a medium, and nothing audible after it. */
export function silence(head: string, size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  bytes.set(Buffer.from(head, "base64").subarray(0, size));
  return bytes;
}
