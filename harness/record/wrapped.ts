/** Text inside text: what it says, and how it is put back. */
export interface Wrapped {
  readonly inside: string;
  wrap(changed: string): string;
}

/** What a data URI or base64 of JSON says; undefined for other text. */
export function unwrapped(text: string): Wrapped | undefined {
  const uri = /^data:([\w.+-]+\/[\w.+-]+)?((?:;[\w=.-]+)*?)(;base64)?,(.*)$/is.exec(text);
  if (uri) {
    const [, type = "text/plain", parameters = "", base64, data = ""] = uri;
    const start = text.slice(0, text.length - data.length);
    if (!/^text\/|json|xml/i.test(type + parameters)) return { inside: "", wrap: () => start + (base64 ? "A".repeat(data.length - (data.length % 4)) : "") };
    return base64 ? inBase64(data, start) : { inside: decoded(data), wrap: (changed) => start + encodeURIComponent(changed) };
  }
  // `{"`, `{ `, `[{`, `["` and their like.
  return /^(?:ey|ew|W[1-3sx-z])[\w+/-]{14,}={0,2}$/.test(text) ? inBase64(text, "", /^\s*[[{]/) : undefined;
}

function inBase64(data: string, start: string, like = /^/): Wrapped | undefined {
  const encoding = /[-_]/.test(data) ? "base64url" : "base64";
  const inside = Buffer.from(data, encoding).toString("utf8");
  if (!like.test(inside) || inside.includes("\uFFFD")) return undefined;
  return { inside, wrap: (changed) => start + (changed === inside ? data : Buffer.from(changed, "utf8").toString(encoding)) };
}

/** `a=1&b=2`, or `a=%2B1` alone, as forms are sent. */
export const isForm = (text: string): boolean => /^[\w.[\]%-]+=[^\s&=<>"{}]*(?:&[\w.[\]%-]+=[^\s&=<>"{}]*)+$/.test(text) || /^[\w.[\]-]+=[^\s&=<>"{}]*%[0-9a-f]{2}[^\s&=<>"{}]*$/i.test(text);

/** One JSON value in each line. */
export function isLines(text: string): boolean {
  const lines = text.trim().split("\n");
  return lines.length > 1 && lines.every((line) => /^\s*[[{].*[\]}]\s*$/.test(line));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
