import { createCipheriv, createDecipheriv, createHmac } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { StartupError } from "../refusal.ts";
import { entropy } from "../transport/entropy.ts";

/** Hides a text on disk and finds it again. */
export interface Seal {
  close(text: string): string;
  open(sealed: string): string;
}

/**
 * The seal of a data folder: its key lies in `secret.key`, for the owner only, so that logs and snapshots can be shown to others.
 * The nonce is a keyed digest of the text (synthetic, RFC 5297's idea), so the same text seals alike and no nonce repeats for another.
 * @throws {StartupError} when the key is gone while data is there, or is not 32 bytes
 */
export function openSeal(folder: string, hasData: boolean): Seal {
  const path = join(folder, "secret.key");
  if (!existsSync(path)) {
    if (hasData) throw new StartupError(`${path} is missing: the secrets of this data folder cannot be read without it`);
    writeFileSync(path, entropy(32).toString("hex"), { mode: 0o600 });
  }
  const key = Buffer.from(readFileSync(path, "utf8").trim(), "hex");
  if (key.length !== 32) throw new StartupError(`${path} does not hold a key of 32 bytes`);
  return {
    close: (text) => {
      const nonce = createHmac("sha256", key).update(text).digest().subarray(0, 12);
      const cipher = createCipheriv("aes-256-gcm", key, nonce);
      return Buffer.concat([nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]).toString("base64");
    },
    open: (sealed) => {
      const bytes = Buffer.from(sealed, "base64");
      try {
        const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, 12));
        decipher.setAuthTag(bytes.subarray(-16));
        return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString("utf8");
      } catch {
        throw new StartupError(`the secrets of ${folder} do not open with ${path}: it is the key of other data, or the data was changed`);
      }
    },
  };
}
