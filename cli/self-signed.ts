import { generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { isIP } from "node:net";

/** One value of DER (ITU-T X.690): tag, length, content. */
function der(tag: number, ...content: readonly Buffer[]): Buffer {
  const body = Buffer.concat(content);
  const digits = body.length.toString(16);
  const length = body.length < 128 ? Buffer.from([body.length]) : Buffer.from(digits.padStart(digits.length + (digits.length % 2), "0"), "hex");
  return Buffer.concat([Buffer.from([tag]), ...(body.length < 128 ? [length] : [Buffer.from([0x80 | length.length]), length]), body]);
}

const sequence = (...content: readonly Buffer[]) => der(0x30, ...content);
const set = (...content: readonly Buffer[]) => der(0x31, ...content);
const integer = (bytes: Buffer) => der(0x02, bytes);
const octets = (content: Buffer) => der(0x04, content);
const bits = (content: Buffer) => der(0x03, Buffer.from([0]), content);
const text = (value: string) => der(0x0c, Buffer.from(value, "utf8"));
const oid = (hex: string) => der(0x06, Buffer.from(hex, "hex"));

const ECDSA_SHA256 = sequence(oid("2a8648ce3d040302"));
const COMMON_NAME = oid("550403");
const SUBJECT_ALT_NAME = oid("551d11");
const EXTENDED_KEY_USAGE = oid("551d25");
const SERVER_AUTH = oid("2b06010505070301");

const DAY = 86_400_000;
/** UTCTime, which X.509 wants until 2049. */
const time = (at: number) => der(0x17, Buffer.from(`${new Date(at).toISOString().replace(/[-:T]/g, "").slice(2, 14)}Z`, "ascii"));

/**
 * Makes a key and a certificate of its own for this machine's names (RFC 5280), valid for 90 days.
 * @param host - a further name or address that the certificate is for
 */
export function selfSigned(host: string): { key: string; cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const names = [...new Set(["localhost", "127.0.0.1", "::1", host])].map(generalName);
  const name = sequence(set(sequence(COMMON_NAME, text("Ringback"))));
  // A leading byte of 1 to 127 keeps the serial number positive and of full length.
  const serial = Buffer.concat([Buffer.from([1]), randomBytes(15)]);
  const now = Date.now();
  const content = sequence(
    der(0xa0, integer(Buffer.from([2]))),
    integer(serial),
    ECDSA_SHA256,
    name,
    sequence(time(now - DAY), time(now + 90 * DAY)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, sequence(sequence(SUBJECT_ALT_NAME, octets(sequence(...names))), sequence(EXTENDED_KEY_USAGE, octets(sequence(SERVER_AUTH))))),
  );
  const certificate = sequence(content, ECDSA_SHA256, bits(sign("sha256", content, privateKey)));
  return { key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(), cert: pem(certificate) };
}

/** GeneralName: 2 a DNS name, 7 an address. */
function generalName(host: string): Buffer {
  if (isIP(host) === 4) return der(0x87, Buffer.from(host.split(".").map(Number)));
  if (isIP(host) === 6) return der(0x87, addressBytes(host));
  return der(0x82, Buffer.from(host, "ascii"));
}

function addressBytes(address: string): Buffer {
  const [head = "", tail] = address.split("::");
  const groups = (part: string) => (part === "" ? [] : part.split(":"));
  const before = groups(head);
  const after = groups(tail ?? "");
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => "0");
  return Buffer.from([...before, ...zeros, ...after].map((group) => group.padStart(4, "0")).join(""), "hex");
}

const pem = (bytes: Buffer) => `-----BEGIN CERTIFICATE-----\n${bytes.toString("base64").replace(/.{64}/g, "$&\n").trimEnd()}\n-----END CERTIFICATE-----\n`;
