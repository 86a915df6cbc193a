import type { VendorAnswer } from "./running-server.ts";

/**
 * What a program under test needs, as environment variables: `RINGBACK_URL`, and per vendor `RINGBACK_<VENDOR>_URL`,
 * `_KEY` (the bare text of the credential `default`), `_HEADER` (ready to send) and `_KEY_<NAME>` for each further credential.
 */
export function variablesOf(url: string, vendors: readonly VendorAnswer[]): Record<string, string> {
  const variables: Record<string, string> = { RINGBACK_URL: url };
  for (const { name, baseUrl, credentials } of vendors) {
    const prefix = `RINGBACK_${upper(name)}`;
    variables[`${prefix}_URL`] = baseUrl;
    for (const [which, { headers, query }] of Object.entries(credentials)) {
      const [header, value] = Object.entries(headers ?? {})[0] ?? [];
      const key = bare(header, value) ?? Object.values(query ?? {})[0];
      if (key === undefined) continue;
      variables[which === "default" ? `${prefix}_KEY` : `${prefix}_KEY_${upper(which)}`] = key;
      if (which === "default" && header !== undefined) variables[`${prefix}_HEADER`] = `${header}: ${value}`;
    }
  }
  return variables;
}

const upper = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/[^A-Za-z0-9]+/g, "_").toUpperCase();

/** "Bearer x", "App x", "AccessKey x" → "x"; another header's value as it is. */
const bare = (header: string | undefined, value: string | undefined): string | undefined => (header?.toLowerCase() === "authorization" ? value?.replace(/^\S+\s+/, "") : value);

/** A line that any POSIX shell reads. */
export const exportLine = ([name, value]: readonly [string, string]): string => `export ${name}='${value.replaceAll("'", `'\\''`)}'`;
