import { closeSync, existsSync, openSync, readFileSync, truncateSync } from "node:fs";
import { open, type FileHandle } from "node:fs/promises";
import { StartupError } from "../refusal.ts";
import { soon } from "../transport/real-time.ts";

/**
 * An append-only file of lines. Lines are gathered and written together; whoever waits for the disk shares one force
 * with all who wait at that moment, so a hundred requests at once cost one.
 */
export class Log {
  private pending: string[] = [];
  private running: Promise<void> | undefined;
  private handle: FileHandle | undefined;
  private forced = false;
  private failure: Error | undefined;
  /** Bytes appended since it was opened. */
  size = 0;

  /** @param onFailure - told when lines could not be written, whether or not somebody waits for them */
  constructor(
    readonly path: string,
    private readonly onFailure: (error: Error) => void = () => {},
  ) {
    closeSync(openSync(path, "a"));
  }

  /** Adds a line; it is written soon, in order. */
  append(line: string): void {
    this.pending.push(line);
    this.size += line.length + 1;
    this.running ??= new Promise<void>((resolve) => soon(resolve)).then(() => this.drain());
  }

  /** Settles when every line appended so far is on the disk. @throws the disk's own error */
  async force(): Promise<void> {
    this.forced = true;
    while (this.pending.length > 0 || this.running) {
      this.forced = true;
      this.running ??= this.drain();
      await this.running;
    }
    if (this.failure) throw this.failure;
  }

  /** Writes and forces what is left. @throws the disk's own error */
  async close(): Promise<void> {
    try {
      await this.force();
    } finally {
      await this.handle?.close();
      this.handle = undefined;
    }
  }

  private async drain(): Promise<void> {
    try {
      this.handle ??= await open(this.path, "a");
      while (this.pending.length > 0) {
        const text = `${this.pending.join("\n")}\n`;
        this.pending = [];
        await this.handle.appendFile(text);
      }
      if (this.forced) {
        this.forced = false;
        await this.handle.datasync();
      }
    } catch (error) {
      this.failure = error as Error;
      this.pending = [];
      this.onFailure(this.failure);
    } finally {
      this.running = undefined;
    }
    if (this.pending.length > 0 && !this.failure) this.running = this.drain();
  }
}

/**
 * Reads a log back. A last line without its end is what a power cut leaves: it was never acknowledged, and is cut off.
 * @throws {StartupError} naming file and line when anything before it cannot be read
 */
export function readLog<T>(path: string): T[] {
  if (!existsSync(path)) return [];
  const text = readFileSync(path, "utf8");
  const whole = text.lastIndexOf("\n") + 1;
  if (whole < text.length) truncateSync(path, Buffer.byteLength(text.slice(0, whole)));
  return text
    .slice(0, whole)
    .split("\n")
    .slice(0, -1)
    .map((line, i) => {
      try {
        return JSON.parse(line) as T;
      } catch {
        throw new StartupError(`${path}:${i + 1} cannot be read; everything before it can: cut the file there to go on without the rest`);
      }
    });
}
