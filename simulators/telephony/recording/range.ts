/** Bytes `from` to before `to`; `Content-Range` names `to - 1` as the last. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

/**
 * What a `Range` header asks of a file.
 * @param header - its text, or nothing
 * @param size - of the file, in bytes
 * @returns `whole` (answer 200) when there is no header, another unit, a form that is none or a last byte before the
 *   first: such headers are ignored; a range within the file (206), cut at its end; `unsatisfiable` (416) when it
 *   begins behind the end or asks for the last 0 bytes. Several ranges at once also give `whole`: a server may, and no
 *   vendor's client asks for them; the alternative is multipart/byteranges.
 * Source: RFC 9110 §14.1.2, §14.2.
 */
export function rangeOf(header: string | null | undefined, size: number): "whole" | "unsatisfiable" | ByteRange {
  const [, list] = /^bytes=(.*)$/i.exec(header?.trim() ?? "") ?? [];
  const asked = list?.split(",").map((part) => part.trim()).filter((part) => part !== "") ?? [];
  const [, first, last] = (asked.length === 1 && /^(\d*)-(\d*)$/.exec(asked[0]!)) || [];
  if (first === undefined || last === undefined || (first === "" && last === "")) return "whole";
  if (first === "") return Number(last) === 0 || size === 0 ? "unsatisfiable" : { from: Math.max(0, size - Number(last)), to: size };
  if (last !== "" && Number(last) < Number(first)) return "whole";
  if (Number(first) >= size) return "unsatisfiable";
  return { from: Number(first), to: last === "" ? size : Math.min(size, Number(last) + 1) };
}
