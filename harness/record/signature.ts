import { createHmac } from "node:crypto";
import type { SignatureRecipe } from "./cassette.ts";

const ALGORITHMS = ["sha256", "sha1", "sha512"] as const;
const ENCODINGS = ["hex", "base64"] as const;

/**
 * Finds out how a delivery was signed with a secret that we know: an HMAC over the body, or over another header's value,
 * a dot and the body. What is found can be signed again, so that a replayed delivery holds though its body was changed.
 * @returns undefined when no header is such a signature
 */
export function recipeOf(headers: Readonly<Record<string, string>>, text: string, secret: string): Omit<SignatureRecipe, "secret"> | undefined {
  for (const [header, value] of Object.entries(headers)) {
    if (value.length < 20 || !/sign|hmac|digest|secret/.test(header)) continue;
    for (const stamp of [undefined, ...Object.keys(headers).filter((name) => /^\d{9,}$|^\d{4}-\d\d-/.test(headers[name]!))]) {
      for (const algorithm of ALGORITHMS) {
        for (const encoding of ENCODINGS) {
          const bytes = signed({ algorithm, encoding, ...(stamp === undefined ? {} : { stamp }) }, headers, text, secret);
          if (value.endsWith(bytes)) return { header, before: value.slice(0, -bytes.length), algorithm, encoding, ...(stamp === undefined ? {} : { stamp }) };
        }
      }
    }
  }
  return undefined;
}

/** The header's value for another body. */
export const signAgain = (recipe: Omit<SignatureRecipe, "secret">, headers: Readonly<Record<string, string>>, text: string, secret: string): string => recipe.before + signed(recipe, headers, text, secret);

const signed = ({ algorithm, encoding, stamp }: Pick<SignatureRecipe, "algorithm" | "encoding" | "stamp">, headers: Readonly<Record<string, string>>, text: string, secret: string): string =>
  createHmac(algorithm, secret).update(stamp === undefined ? text : `${headers[stamp] ?? ""}.${text}`).digest(encoding);
