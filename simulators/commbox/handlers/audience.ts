import { inflateRawSync } from "node:zlib";

/**
 * Phones in the column `phone1` of an uploaded table, each once, in order.
 * @param file - CSV (comma, semicolon or tab), or an Excel workbook (.xlsx), of which the first sheet counts
 * @returns undefined when there is no such column
 */
export function phonesOf(file: Uint8Array): string[] | undefined {
  const rows = isZip(file) ? sheetRows(file) : csvRows(Buffer.from(file).toString("utf8").replace(/^\uFEFF/, ""));
  const column = rows?.[0]?.findIndex((name) => name.trim().toLowerCase() === "phone1") ?? -1;
  if (!rows || column === -1) return undefined;
  return [...new Set(rows.slice(1).map((row) => (row[column] ?? "").trim()).filter((phone) => phone !== ""))];
}

const isZip = (file: Uint8Array) => file[0] === 0x50 && file[1] === 0x4b;

/** RFC 4180, with the separator that the first line uses. */
function csvRows(text: string): string[][] {
  const first = text.split(/\r?\n/, 1)[0]!;
  const separator = [",", ";", "\t"].find((s) => first.includes(s)) ?? ",";
  const cell = new RegExp(`("(?:[^"]|"")*"|[^${separator}]*)(?:${separator}|$)`, "gy");
  return text.split(/\r?\n/).filter((line) => line !== "").map((line) => {
    const cells: string[] = [];
    for (cell.lastIndex = 0; cell.lastIndex < line.length; ) cells.push(cell.exec(line)![1]!.replace(/^"([^]*)"$/, "$1").replaceAll('""', '"'));
    return cells;
  });
}

/** Cells of a workbook's first sheet as text; undefined when it is no workbook. */
function sheetRows(file: Uint8Array): string[][] | undefined {
  const part = zipReader(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
  const sheet = part("xl/worksheets/sheet1.xml");
  if (sheet === undefined) return undefined;
  const shared = [...(part("xl/sharedStrings.xml") ?? "").matchAll(/<si>(.*?)<\/si>/gs)].map(([, si]) => wordsOf(si!));
  return [...sheet.matchAll(/<row\b[^>]*>(.*?)<\/row>/gs)].map(([, row]) => {
    const cells: string[] = [];
    for (const [, attributes, inner = ""] of row!.matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) cells[columnOf(attributes!) ?? cells.length] = cellText(attributes!, inner, shared);
    return Array.from(cells, (cell) => cell ?? "");
  });
}

function cellText(attributes: string, inner: string, shared: readonly string[]): string {
  const type = /\bt="(\w+)"/.exec(attributes)?.[1];
  if (type === "inlineStr") return wordsOf(inner);
  const value = unescape(/<v>(.*?)<\/v>/s.exec(inner)?.[1] ?? "");
  // A phone in a number cell may be written 9.72E+11.
  return type === "s" ? (shared[Number(value)] ?? "") : /^\d+(\.\d+)?E\+?\d+$/i.test(value) ? String(Number(value)) : value;
}

/** "C7" is column 2. */
function columnOf(attributes: string): number | undefined {
  const letters = /\br="([A-Z]+)\d+"/.exec(attributes)?.[1];
  return letters === undefined ? undefined : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const wordsOf = (xml: string): string => [...xml.matchAll(/<t\b[^>]*>(.*?)<\/t>/gs)].map(([, words]) => unescape(words!)).join("");
const ENTITY: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const unescape = (xml: string): string => xml.replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => ENTITY[name]!);

/** Reads parts of a zip archive by name, from its central directory. Source: PKWARE APPNOTE.TXT 4.3. */
function zipReader(zip: Buffer): (name: string) => string | undefined {
  const offsets = new Map<string, { method: number; size: number; at: number }>();
  const end = zip.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  for (let at = end < 0 ? zip.length : zip.readUInt32LE(end + 16); at + 46 <= zip.length && zip.readUInt32LE(at) === 0x02014b50; ) {
    const [nameLength, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    offsets.set(zip.toString("utf8", at + 46, at + 46 + nameLength), { method: zip.readUInt16LE(at + 10), size: zip.readUInt32LE(at + 20), at: zip.readUInt32LE(at + 42) });
    at += 46 + nameLength + extra + comment;
  }
  return (name) => {
    const found = offsets.get(name);
    if (!found) return undefined;
    const start = found.at + 30 + zip.readUInt16LE(found.at + 26) + zip.readUInt16LE(found.at + 28);
    const bytes = zip.subarray(start, start + found.size);
    return (found.method === 0 ? bytes : inflateRawSync(bytes, { maxOutputLength: 64 * 1024 * 1024 })).toString("utf8");
  };
}
