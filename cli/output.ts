import colours from "picocolors";
import { showsColours } from "../harness/report/colour.ts";

/** Colours where a terminal shows them: not when piped (CI alone is no terminal), not with NO_COLOR, always with FORCE_COLOR=1. */
export const c = colours.createColors(showsColours());

/** Is somebody watching? What is written for people only (hints, progress) is left out when piped. */
export const watched = (): boolean => process.stdout.isTTY === true;

/** Takes back the line that is being written; nothing where a terminal cannot. */
export const eraseLine = (): string => (process.env["TERM"] === "dumb" ? "" : "\r\u001B[2K");

export const print = (text: string): void => void process.stdout.write(`${text}\n`);
export const printJson = (value: unknown): void => print(JSON.stringify(value, null, watched() ? 2 : undefined));

/** Rows as columns of equal width. The last column is not padded. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>((known, row) => row.map((cell, i) => Math.max(known[i] ?? 0, widthOf(cell))), []);
  return rows.map((row) => row.map((cell, i) => (i === row.length - 1 ? cell : cell + " ".repeat(widths[i]! - widthOf(cell)))).join("  ").trimEnd()).join("\n");
}

// oxlint-disable-next-line no-control-regex
const widthOf = (cell: string): number => cell.replace(/\u001B\[\d+m/g, "").length;

/** Help text with examples, for `addHelpText("after", …)`. */
export const examples = (...lines: readonly string[]): string => `\nExamples:\n${lines.map((line) => `  $ ringback ${line}`).join("\n")}\n`;
