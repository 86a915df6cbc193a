/** Two sides of a call, each a WAV of one channel, as one WAV of two. The shorter side is silent at its end. */
export function stereo(left: Uint8Array, right: Uint8Array): Uint8Array<ArrayBuffer> {
  const sides = [samplesOf(left), samplesOf(right)] as const;
  const { rate } = sides[0];
  if (sides[1].rate !== rate) throw new Error(`the sides of the recording differ: ${rate} and ${sides[1].rate} samples a second`);
  const size = Math.max(...sides.map(({ data }) => data.byteLength)) * 2;
  const wav = new DataView(new ArrayBuffer(HEADER + size));
  name(wav, 0, "RIFF");
  wav.setUint32(4, HEADER - 8 + size, true);
  name(wav, 8, "WAVEfmt ");
  wav.setUint32(16, 16, true);
  [PCM, 2].forEach((value, i) => wav.setUint16(20 + 2 * i, value, true));
  [rate, rate * 4].forEach((value, i) => wav.setUint32(24 + 4 * i, value, true));
  [4, 16].forEach((value, i) => wav.setUint16(32 + 2 * i, value, true));
  name(wav, 36, "data");
  wav.setUint32(40, size, true);
  sides.forEach(({ data }, side) => {
    for (let at = 0; at + 1 < data.byteLength; at += 2) wav.setInt16(HEADER + 2 * at + 2 * side, data.getInt16(at, true), true);
  });
  return new Uint8Array(wav.buffer);
}

const HEADER = 44;
const PCM = 1;

/** The samples of a WAV: 16 bits each, one channel. */
function samplesOf(wav: Uint8Array): { rate: number; data: DataView } {
  const view = new DataView(wav.buffer, wav.byteOffset, wav.byteLength);
  const chunk = (wanted: string): DataView => {
    for (let at = 12; at + 8 <= wav.length; ) {
      const size = view.getUint32(at + 4, true);
      if (String.fromCharCode(...wav.subarray(at, at + 4)) === wanted) return new DataView(wav.buffer, wav.byteOffset + at + 8, Math.min(size, wav.length - at - 8));
      at += 8 + size + (size % 2); // chunks fill whole words
    }
    throw new Error(`the recording is no WAV: it has no "${wanted}"`);
  };
  const format = chunk("fmt ");
  const [coding, channels, bits] = [0, 2, 14].map((at) => format.getUint16(at, true));
  if (coding !== PCM || channels !== 1 || bits !== 16) throw new Error(`the recording is no WAV of 16 bits and one channel: coding ${coding}, ${channels} channels, ${bits} bits`);
  return { rate: format.getUint32(4, true), data: chunk("data") };
}

const name = (view: DataView, at: number, text: string): void => [...text].forEach((letter, i) => view.setUint8(at + i, letter.charCodeAt(0)));
