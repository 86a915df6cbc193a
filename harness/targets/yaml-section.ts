import { isMap, isScalar, LineCounter, parseDocument, type Document } from "yaml";
import { TargetError } from "../errors.ts";

/** One mapping of a YAML file, read field by field. What is wrong is told with file, line, field and remedy. */
export class YamlSection {
  private constructor(
    private readonly file: string,
    private readonly doc: Document,
    private readonly lines: LineCounter,
    private readonly path: readonly string[],
  ) {}

  /** @throws {TargetError} `setup` when the text is no YAML mapping */
  static read(file: string, text: string): YamlSection {
    const lines = new LineCounter();
    const doc = parseDocument(text, { lineCounter: lines });
    const [error] = doc.errors;
    if (error) throw new TargetError("setup", `${file}:${lines.linePos(error.pos[0]).line}: ${error.message.split("\n")[0]!.replace(/ at line.*$/, "")}`);
    const section = new YamlSection(file, doc, lines, []);
    if (!isMap(doc.contents)) throw section.wrong([], "must be a mapping that begins with targets:");
    return section;
  }

  /** Names of the fields, in the order of the file. */
  names = (): readonly string[] => {
    const node = this.path.length ? this.doc.getIn(this.path, true) : this.doc.contents;
    return isMap(node) ? node.items.map(({ key }) => (isScalar(key) ? String(key.value) : String(key))) : [];
  };

  has = (name: string): boolean => this.doc.hasIn([...this.path, name]);

  /** Refuses fields that nobody reads: a slip of the pen would be silent otherwise. */
  only(...known: readonly string[]): this {
    const other = this.names().find((name) => !known.includes(name));
    if (other !== undefined) throw this.fail(other, `is not known here; known are ${known.join(", ")}`);
    return this;
  }

  section(name: string): YamlSection {
    if (!isMap(this.node(name))) throw this.fail(name, this.has(name) ? "must be a mapping" : "is missing");
    return new YamlSection(this.file, this.doc, this.lines, [...this.path, name]);
  }

  optionalSection = (name: string): YamlSection | undefined => (this.has(name) ? this.section(name) : undefined);

  text(name: string): string {
    const value = this.value(name);
    if (typeof value !== "string" || value === "") throw this.fail(name, value === undefined ? "is missing" : "must be text");
    return value;
  }

  optionalText = (name: string): string | undefined => (this.has(name) ? this.text(name) : undefined);

  number(name: string): number {
    const value = this.value(name);
    if (typeof value !== "number" || !(value >= 0)) throw this.fail(name, value === undefined ? "is missing" : "must be a number");
    return value;
  }

  optionalNumber = (name: string): number | undefined => (this.has(name) ? this.number(name) : undefined);

  texts(name: string): readonly string[] {
    const value = this.value(name) ?? [];
    if (!Array.isArray(value) || value.some((one) => typeof one !== "string")) throw this.fail(name, "must be a list of words");
    return value as string[];
  }

  /** A value as plain JavaScript; undefined when it is not there. */
  value(name: string): unknown {
    const node = this.node(name);
    return node === undefined || node === null ? undefined : (node as { toJS(doc: Document): unknown }).toJS(this.doc);
  }

  /** An error about one field. */
  fail = (name: string, sentence: string): TargetError => this.wrong([...this.path, name], sentence);

  private node = (name: string): unknown => this.doc.getIn([...this.path, name], true);

  private wrong(path: readonly string[], sentence: string): TargetError {
    // A field that is missing has no place; what should hold it does.
    let node: unknown;
    for (let depth = path.length; node === undefined && depth >= 0; depth--) node = depth ? this.doc.getIn(path.slice(0, depth), true) : this.doc.contents;
    const start = (node as { range?: readonly [number, number, number] } | null | undefined)?.range?.[0] ?? 0;
    return new TargetError("setup", `${this.file}:${this.lines.linePos(start).line}: ${path.join(".") || "the file"} ${sentence}`);
  }
}
