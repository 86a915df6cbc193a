import { kindOf } from "./kind-of.ts";
import { isRandom } from "./looks.ts";
import { placeOf, wordsOf } from "./names.ts";
import type { Kind } from "./stand-ins.ts";

type StandIn = (kind: Kind, value: string) => string;

/** Where a secret is spoken of and not told: `X-Signature-Timestamp`, `Access-Control-Allow-Credentials`. */
const ABOUT = /timestamp|version|method|algorithm|type|expires|limit|remaining|allow|expose|challenge|authenticate$/i;
const SURE = /authorization|cookie|token|secret|signature|api-?key|password|credential/i;

/** A header whose name tells what it holds, replaced; undefined for any other. */
export function replaceHeader(name: string, value: string, standIn: StandIn): string | undefined {
  if (/^(set-)?cookie$/i.test(name)) return cookies(name, value, standIn);
  if (/^Digest\s/i.test(value)) return value.replace(/\b(username|nonce|cnonce|response|opaque)=("?)([^",\s]+)\2/gi, (_, key: string, quote: string, text: string) => `${key}=${quote}${standIn("secret", text)}${quote}`);
  if (!ABOUT.test(name) && (SURE.test(name) || placeOf(name) === "secret")) return credential(value, standIn);
  if (/^user-agent$/i.test(name)) return undefined;
  const kind = kindOf(wordsOf(name).join("_"), value);
  return kind && standIn(kind, value);
}

function credential(value: string, standIn: StandIn): string {
  const [, scheme = "", rest = value] = /^(Bearer\s+|Basic\s+|sha\d+=|v\d+=)(.+)$/i.exec(value) ?? [];
  const pair = /^Basic/i.test(scheme) ? basic(rest) : undefined;
  if (pair) return scheme + Buffer.from(`${standIn(...pair.user)}:${standIn("secret", pair.password)}`, "utf8").toString("base64");
  return kindOf("secret", rest) ? scheme + standIn("secret", rest) : value;
}

/** User and password of `Basic …`; a user may be a key, too. */
export function basic(encoded: string): { readonly user: readonly [Kind, string]; readonly password: string } | undefined {
  const [, user = "", password = ""] = /^([^:\uFFFD]+):([^\uFFFD]*)$/.exec(Buffer.from(encoded, "base64").toString("utf8")) ?? [];
  return user === "" ? undefined : { user: [isRandom(user) ? "secret" : "name", user], password };
}

/** The values of cookies, and not how long they live. */
function cookies(name: string, value: string, standIn: StandIn): string {
  const pairs = /^set-/i.test(name) ? /^(\s*[^=;\s]+=)("?)([^;"]+)/ : /((?:^|;)\s*[^=;\s]+=)("?)([^;"]+)/g;
  return value.replace(pairs, (_, before: string, quote: string, text: string) => before + quote + standIn("secret", text));
}
