import type { FilePart } from "../simulators/core/contract/request.ts";

/** Fixed, so that the same story sends the same bytes; long enough not to occur in a body. */
export const BOUNDARY = "ringback-harness-7d1f0c9b5a3e4862";

export const isFile = (value: unknown): value is FilePart => typeof value === "object" && value !== null && (value as FilePart).bytes instanceof Uint8Array;

/** A form as multipart bytes. Lists become several parts of one name. */
export function multipart(fields: ReadonlyMap<string, readonly (string | FilePart)[]>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const text = (line: string) => chunks.push(Buffer.from(line, "utf8"));
  for (const [name, values] of fields) {
    for (const value of values) {
      text(`--${BOUNDARY}\r\ncontent-disposition: form-data; name="${quoted(name)}"`);
      if (isFile(value)) {
        text(`; filename="${quoted(value.fileName)}"\r\ncontent-type: ${value.contentType}\r\n\r\n`);
        chunks.push(value.bytes);
      } else text(`\r\n\r\n${value}`);
      text("\r\n");
    }
  }
  text(`--${BOUNDARY}--\r\n`);
  return Buffer.concat(chunks);
}

// As browsers do it: the three characters that would end the line or the quote are percent-encoded.
const quoted = (name: string) => name.replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll('"', "%22");
