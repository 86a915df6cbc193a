/** One datagram as it was seen on the wire. Addresses are IPv4. */
export interface Datagram {
  readonly atMs: number;
  readonly from: { readonly ip: string; readonly port: number };
  readonly to: { readonly ip: string; readonly port: number };
  readonly payload: Uint8Array;
}

const ETHERNET = 14;
const IP = 20;
const UDP = 8;

/**
 * A capture file: Ethernet, IPv4, UDP, in microseconds.
 * Source: draft-ietf-opsawg-pcap (magic a1b2c3d4, version 2.4, link type 1); RFC 791, RFC 768.
 */
export function pcap(datagrams: readonly Datagram[]): Uint8Array {
  const frames = datagrams.map(frame);
  const out = new Uint8Array(24 + frames.reduce((sum, { length }) => sum + 16 + length, 0));
  const view = new DataView(out.buffer);
  view.setUint32(0, 0xa1b2c3d4, true);
  view.setUint16(4, 2, true);
  view.setUint16(6, 4, true);
  view.setUint32(16, 65535, true);
  view.setUint32(20, 1, true);
  let at = 24;
  frames.forEach((bytes, i) => {
    const { atMs } = datagrams[i]!;
    view.setUint32(at, Math.floor(atMs / 1000), true);
    view.setUint32(at + 4, Math.round((atMs % 1000) * 1000), true);
    view.setUint32(at + 8, bytes.length, true);
    view.setUint32(at + 12, bytes.length, true);
    out.set(bytes, at + 16);
    at += 16 + bytes.length;
  });
  return out;
}

function frame({ from, to, payload }: Datagram): Uint8Array {
  const out = new Uint8Array(ETHERNET + IP + UDP + payload.length);
  const view = new DataView(out.buffer);
  out.set([2, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 1, 8, 0]);
  out.set([0x45, 0, 0, 0, 0, 0, 0x40, 0, 64, 17], ETHERNET);
  view.setUint16(ETHERNET + 2, IP + UDP + payload.length);
  out.set(from.ip.split(".").map(Number), ETHERNET + 12);
  out.set(to.ip.split(".").map(Number), ETHERNET + 16);
  view.setUint16(ETHERNET + 10, checksum(view, ETHERNET, IP));
  view.setUint16(ETHERNET + IP, from.port);
  view.setUint16(ETHERNET + IP + 2, to.port);
  view.setUint16(ETHERNET + IP + 4, UDP + payload.length);
  // A sum of zero says that there is none, which UDP over IPv4 allows.
  out.set(payload, ETHERNET + IP + UDP);
  return out;
}

/** Ones' complement of the sum of 16-bit words. */
function checksum(view: DataView, from: number, length: number): number {
  let sum = 0;
  for (let i = 0; i < length; i += 2) sum += view.getUint16(from + i);
  while (sum >> 16) sum = (sum & 0xffff) + (sum >> 16);
  return ~sum & 0xffff;
}
