const HTML: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text inside HTML, in elements and in quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => HTML[character]!);

/** HTML with everything that is put in escaped; what `html` itself made stays as it is. */
export function html(parts: TemplateStringsArray, ...values: readonly (string | number | Html | readonly Html[] | undefined | false)[]): Html {
  const text = parts.reduce((made, part, i) => made + part + (i < values.length ? written(values[i]) : ""), "");
  return new Html(text);
}

export class Html {
  constructor(readonly text: string) {}
}

function written(value: string | number | Html | readonly Html[] | undefined | false): string {
  if (value === undefined || value === false) return "";
  if (value instanceof Html) return value.text;
  return Array.isArray(value) ? value.map((each: Html) => each.text).join("") : escapeHtml(String(value));
}

/**
 * Text of a target on one line, without what a terminal or a log obeys: line ends (a line of its own may be a command to a CI),
 * escape sequences, and marks that turn the direction of writing. They are shown as `\u001b`.
 */
export const oneLine = (text: string): string =>
  text
    .replace(/[\t\n\r\u0085\u2028\u2029]+/g, " ")
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
