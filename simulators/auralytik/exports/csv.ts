export type Cell = string | number | null;

/** Rows as RFC 4180 has them: CRLF, quotes where they are needed and doubled inside. */
export const csvOf = (rows: Iterable<readonly Cell[]>): Uint8Array => {
  const lines: string[] = [];
  for (const row of rows) lines.push(`${row.map(quoted).join(",")}\r\n`);
  return Buffer.from(lines.join(""), "utf8");
};

const quoted = (cell: Cell): string => (cell === null ? "" : /[",\r\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell));
