/** A stream of numbers that depends on nothing but its key: the same key gives the same stream, on any machine. */
export interface RandomStream {
  /** @returns a whole number from 0 to below - 1 */
  int(below: number): number;
  /** @returns a number from 0 to below 1 */
  fraction(): number;
  /** @returns `length` characters drawn from an alphabet */
  text(length: number, alphabet: string): string;
  /** @returns a version-4 UUID */
  uuid(): string;
  pick<T>(from: readonly T[]): T;
}

const HEX = "0123456789abcdef";

/**
 * Opens a stream for a key such as `42/default/comswise/calls/7`.
 * Not for secrets that protect anything: whoever knows the seed knows the stream.
 * Source: cyrb128 for the key, sfc32 for the stream (public domain).
 */
export function randomStream(key: string): RandomStream {
  let [a, b, c, d] = hash128(key);
  const next = () => {
    const t = (a + b + d++) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    c |= 0;
    return t >>> 0;
  };
  for (let i = 0; i < 8; i++) next();
  const stream: RandomStream = {
    int: (below) => Math.floor((next() / 4294967296) * below),
    fraction: () => next() / 4294967296,
    text: (length, alphabet) => {
      let out = "";
      // An alphabet of 16, 32 or 64 takes its bits from one draw as long as they last.
      const bits = Math.log2(alphabet.length);
      if (Number.isInteger(bits)) {
        for (let draw = 0, left = 0; out.length < length; left -= bits, draw >>>= bits) {
          if (left < bits) [draw, left] = [next(), 32];
          out += alphabet[draw & (alphabet.length - 1)];
        }
        return out;
      }
      for (let i = 0; i < length; i++) out += alphabet[stream.int(alphabet.length)];
      return out;
    },
    uuid: () => {
      const h = stream.text(32, HEX);
      return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-${"89ab"[stream.int(4)]}${h.slice(17, 20)}-${h.slice(20)}`;
    },
    pick: (from) => from[stream.int(from.length)]!,
  };
  return stream;
}

function hash128(text: string): [number, number, number, number] {
  let h1 = 1779033703;
  let h2 = 3144134277;
  let h3 = 1013904242;
  let h4 = 2773480762;
  for (let i = 0; i < text.length; i++) {
    const k = text.charCodeAt(i);
    h1 = h2 ^ Math.imul(h1 ^ k, 597399067);
    h2 = h3 ^ Math.imul(h2 ^ k, 2869860233);
    h3 = h4 ^ Math.imul(h3 ^ k, 951274213);
    h4 = h1 ^ Math.imul(h4 ^ k, 2716044179);
  }
  h1 = Math.imul(h3 ^ (h1 >>> 18), 597399067);
  h2 = Math.imul(h4 ^ (h2 >>> 22), 2869860233);
  h3 = Math.imul(h1 ^ (h3 >>> 17), 951274213);
  h4 = Math.imul(h2 ^ (h4 >>> 19), 2716044179);
  h1 ^= h2 ^ h3 ^ h4;
  return [h1 >>> 0, (h2 ^ h1) >>> 0, (h3 ^ h1) >>> 0, (h4 ^ h1) >>> 0];
}
