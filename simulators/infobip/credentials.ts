import type { Visit } from "../core/engine/visit.ts";
import type { Scheme } from "../core/vendor.ts";
import type { Credential } from "../core/world/credential.ts";
import type { RandomStream } from "../core/world/random.ts";

/** The word that stands before the secret, by security scheme; taken in any case. */
const WORDS = { apiKey: "App", basic: "Basic", session: "IBSSO", oauth: "Bearer" } as const;

const after = (word: string) => {
  const form = new RegExp(`^\\s*${word}\\s+(\\S.*?)\\s*$`, "i");
  return (visit: Visit): string | undefined => form.exec(visit.header("authorization") ?? "")?.[1];
};

export const schemes: Readonly<Record<string, Scheme>> = Object.fromEntries(Object.entries(WORDS).map(([scheme, word]) => [scheme, { present: after(word) }]));

const HEX = "0123456789abcdef";
const BASE64URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** Of this form is what a name and password are sent as. */
export const basicText = (username: string, password: string): string => Buffer.from(`${username}:${password}`).toString("base64");

/** Secrets look like the vendor's: 32 hexadecimal digits, a hyphen and a UUID for keys; a token or a name and password for the rest. */
export function mint(name: string, random: RandomStream): string {
  if (name === "basic") return basicText("agent.one", random.text(16, BASE64URL));
  if (name === "session") return random.uuid();
  if (name === "oauth") return `eyJhbGciOiJIUzI1NiJ9.${random.text(40, BASE64URL)}.${random.text(43, BASE64URL)}`;
  return `${random.text(32, HEX)}-${random.uuid()}`;
}

export const present = ({ scheme, text }: Credential): { headers: Record<string, string> } => ({ headers: { authorization: `${WORDS[scheme as keyof typeof WORDS] ?? "App"} ${text}` } });
