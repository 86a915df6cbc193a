import type { FilePart, RawBody } from "../contract/request.ts";
import { Refusal } from "../refusal.ts";

/** Larger bodies are refused before they are kept: 32 MiB, room for a long recording. */
export const MAX_BODY_BYTES = 32 * 1024 * 1024;

/** Reads a request's body in the form that its media type asks for. @throws {Refusal} `payload-too-large` or `malformed-body` */
export async function readBody(request: Request, head: { readonly method: string; header(name: string): string | undefined }): Promise<RawBody | undefined> {
  if (head.method === "GET" || head.method === "HEAD") return undefined;
  const contentType = head.header("content-type");
  const length = head.header("content-length");
  if (contentType === undefined && length === undefined && head.header("transfer-encoding") === undefined && !request.body) return undefined;
  if (length !== undefined && Number(length) > MAX_BODY_BYTES) throw tooLarge();
  if (contentType === undefined) {
    // JSON or a file: the operation knows.
    const bytes = new Uint8Array(await request.arrayBuffer());
    if (bytes.length > MAX_BODY_BYTES) throw tooLarge();
    return { contentType, bytes, text: new TextDecoder().decode(bytes) };
  }
  const type = contentType.split(";")[0]!.trim().toLowerCase();
  if (type === "multipart/form-data") return { contentType, form: await readForm(request) };
  if (type.includes("json") || type.startsWith("text/") || type === "application/x-www-form-urlencoded" || type.includes("xml")) {
    const text = await request.text();
    if (text.length > MAX_BODY_BYTES) throw tooLarge();
    return { contentType, text };
  }
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (bytes.length > MAX_BODY_BYTES) throw tooLarge();
  return { contentType, bytes };
}

const tooLarge = () => new Refusal("payload-too-large", `the body is larger than ${MAX_BODY_BYTES} bytes`, { rule: "body size" });

async function readForm(request: Request): Promise<Map<string, (string | FilePart)[]>> {
  let form: FormData;
  try {
    form = await request.formData();
  } catch (error) {
    throw new Refusal("malformed-body", `the body is not multipart/form-data: ${(error as Error).message}`, { rule: "multipart body" });
  }
  const out = new Map<string, (string | FilePart)[]>();
  for (const [key, value] of form) {
    const part = typeof value === "string" ? value : { fileName: value.name, contentType: value.type, bytes: new Uint8Array(await value.arrayBuffer()) };
    out.set(key, [...(out.get(key) ?? []), part]);
  }
  return out;
}
