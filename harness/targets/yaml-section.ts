import { isMap, isScalar, LineCounter, parseDocument, type Document } from "yaml";
import { TargetError } from "../errors.ts";
import { notKnown } from "./known-names.ts";

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
    if (other !== undefined) throw this.fail(other, notKnown(other, known));
    return this;
  }

  section(name: string): YamlSection {
    if (!isMap(this.node(name))) throw this.fail(name, this.has(name) ? "must be a mapping" : "is missing");
    return new YamlSection(this.file, this.doc, this.lines, [...this.path, name]);
  }

  /** A section; undefined when it is not there or nothing is in it. */
  optionalSection = (name: string): YamlSection | undefined => (this.value(name) === undefined ? undefined : this.section(name));

  /** A section that somebody else reads: undefined when it is none. */
  inner = (name: string): YamlSection | undefined => (isMap(this.node(name)) ? this.section(name) : undefined);

  text(name: string): string {
    const value = this.value(name);
    if (typeof value !== "string" || value === "") throw this.fail(name, value === undefined ? "is missing" : value === "" ? "is empty" : `must be text, as in "${String(value)}"`);
    return value;
  }

  optionalText = (name: string): string | undefined => (this.has(name) ? this.text(name) : undefined);

  wholeNumber(name: string, least: number, most = Infinity): number {
    const value = this.value(name);
    if (typeof value !== "number" || !Number.isInteger(value) || value < least || value > most) {
      throw this.fail(name, value === undefined ? "is missing" : `must be a whole number, ${most === Infinity ? `${least} or more` : `${least} to ${most}`}, not ${JSON.stringify(value)}`);
    }
    return value;
  }

  texts(name: string): readonly string[] {
    const value = this.value(name) ?? [];
    if (!Array.isArray(value) || value.some((one) => typeof one !== "string")) throw this.fail(name, "must be a list of words");
    return value as string[];
  }

  /** A value as plain JavaScript; undefined when it is not there. */
  value(name: string): unknown {
    const node = this.node(name);
    return node === undefined || node === null ? undefined : ((node as { toJS(doc: Document): unknown }).toJS(this.doc) ?? undefined);
  }

  /** An error about one field. */
  fail = (name: string, sentence: string): TargetError => this.wrong([...this.path, name], sentence);

  /** An error about one item of a list. */
  failItem = (name: string, index: number, sentence: string): TargetError => this.wrong([...this.path, name, String(index)], sentence);

  private node = (name: string): unknown => this.doc.getIn([...this.path, name], true);

  private wrong(path: readonly string[], sentence: string): TargetError {
    // A field that is missing has no place; what should hold it does.
    let start: number | undefined;
    for (let depth = path.length; start === undefined && depth > 0; depth--) start = this.startOf(path.slice(0, depth));
    return new TargetError("setup", `${this.file}:${this.lines.linePos(start ?? 0).line}: ${path.join(".") || "the file"} ${sentence}`);
  }

  /** Where a field's name stands, or an item of a list; undefined when it is not there. */
  private startOf(path: readonly string[]): number | undefined {
    const parent = path.length > 1 ? this.doc.getIn(path.slice(0, -1), true) : this.doc.contents;
    const node = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1))?.key : this.doc.getIn(path, true);
    return (node as { range?: readonly [number, number, number] } | null | undefined)?.range?.[0];
  }
}
