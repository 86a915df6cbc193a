import type { Redactor } from "./redact.ts";

const PART = /(\r\n\r\n)([\s\S]*?)(?=\r\n--)/g;

/** A multipart form with its text fields replaced and its files left out: nobody's voice or document is kept. */
export function redactMultipart(text: string, redactor: Redactor): string {
  const fields = text.replace(PART, (_, gap: string, value: string, at: number) => {
    const head = text.slice(text.lastIndexOf("\r\n--", at) === -1 ? 0 : text.lastIndexOf("\r\n--", at), at);
    const name = /name="([^"]*)"/.exec(head)?.[1] ?? "";
    return gap + (/filename="/.test(head) ? "" : redactor.text(value, name));
  });
  return redactor.free(fields); // a file's own name may be somebody's
}
