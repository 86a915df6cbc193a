import { readFileSync } from "node:fs";
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import { TargetError } from "../errors.ts";

/** Where something stands in a document: `["workflows", 0, "steps", 1]`. */
export type Path = readonly (string | number)[];

/** A document, and where its parts stand. */
export interface Source {
  readonly content: unknown;
  /** `file.yaml:12`; of what is missing, the line of what should hold it. */
  place(path: Path): string;
}

/** A document that is in no file. */
export const unplaced = (content: unknown, name: string): Source => ({ content, place: () => name });

/** Reads YAML or JSON. @throws {TargetError} `setup` naming file and line */
export function readSource(file: string): Source {
  const lines = new LineCounter();
  const document = parseDocument(textOf(file), { lineCounter: lines, merge: true });
  const [error] = document.errors;
  const lineAt = (offset: number): string => `${file}:${lines.linePos(offset).line}`;
  if (error) throw new TargetError("setup", `${lineAt(error.pos[0])}: ${error.message.split("\n")[0]!.replace(/ at line.*$/, "")}`);

  function place(path: Path): string {
    let node: unknown = document.contents;
    let start = 0;
    for (const key of path) {
      const pair = isMap(node) ? node.items.find((one) => isScalar(one.key) && String(one.key.value) === String(key)) : undefined;
      const inner = pair ? pair.value : isSeq(node) ? node.items[Number(key)] : undefined;
      const range = ((pair?.key ?? inner) as { range?: readonly number[] } | null | undefined)?.range;
      if (!range) break;
      start = range[0]!;
      node = inner;
    }
    return lineAt(start);
  }
  return { content: document.toJS(), place };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new TargetError("setup", code === "ENOENT" ? `there is no file ${file}` : `${file} cannot be read: ${code}`);
  }
}

/** `workflows[0].steps[1].stepId` */
export const shownPath = (path: Path): string => path.map((key, i) => (typeof key === "number" ? `[${key}]` : i === 0 ? key : `.${key}`)).join("") || "the document";
