/**
 * How long a WAVE file lasts.
 * @returns seconds, or undefined for what is no WAVE file of known rate
 * Source: RIFF/WAVE, Microsoft and IBM 1991: chunks `fmt ` (bytes a second at offset 8) and `data`.
 */
export function wavSeconds(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const word = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));
  if (bytes.length < 12 || word(0) !== "RIFF" || word(8) !== "WAVE") return undefined;
  let perSecond = 0;
  for (let at = 12; at + 8 <= bytes.length; at += 8 + view.getUint32(at + 4, true) + (view.getUint32(at + 4, true) % 2)) {
    if (word(at) === "fmt " && at + 20 <= bytes.length) perSecond = view.getUint32(at + 16, true);
    if (word(at) === "data") return perSecond > 0 ? Math.round((Math.min(view.getUint32(at + 4, true), bytes.length - at - 8) / perSecond) * 1000) / 1000 : undefined;
  }
  return undefined;
}
