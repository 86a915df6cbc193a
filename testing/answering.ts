import type { Controller, DispatchHandler } from "./dispatch-types.ts";

/** Tells a handler of undici, of the new kind or the old, what came: begin, status and headers, the body piece by piece, the end. */
export class Answering implements Controller {
  aborted = false;
  reason: Error | null = null;
  paused = false;
  readonly rawHeaders: Buffer[] = [];
  readonly rawTrailers: Buffer[] = [];
  private ended = false;
  private goOn: (() => void) | undefined;

  constructor(private readonly handler: DispatchHandler) {}

  begin(): void {
    if (this.isNew) this.handler.onRequestStart!(this, {});
    else this.handler.onConnect?.((reason) => this.abort(reason ?? new DOMException("aborted", "AbortError")));
    this.stopIfAborted();
  }

  async send(response: Response): Promise<void> {
    this.stopIfAborted();
    const { handler } = this;
    const headers = headersOf(response);
    this.rawHeaders.push(...Object.entries(headers).flatMap(([name, values]) => [values].flat().flatMap((value) => [Buffer.from(name), Buffer.from(value)])));
    if (this.isNew) handler.onResponseStart?.(this, response.status, headers, response.statusText);
    else if (handler.onHeaders?.(response.status, this.rawHeaders, () => this.resume(), response.statusText) === false) this.pause();
    for await (const chunk of chunksOf(response)) {
      await this.wanted();
      if (this.isNew) handler.onResponseData?.(this, Buffer.from(chunk));
      else if (handler.onData?.(Buffer.from(chunk)) === false) this.pause();
    }
    await this.wanted();
    this.ended = true;
    if (this.isNew) handler.onResponseEnd?.(this, {});
    else handler.onComplete?.([]);
  }

  fail(error: Error): void {
    if (this.ended) return;
    this.ended = true;
    if (this.isNew || this.handler.onResponseError) this.handler.onResponseError?.(this, error);
    else this.handler.onError?.(error);
  }

  pause(): void {
    this.paused = true;
  }

  resume(): void {
    this.paused = false;
    this.goOn?.();
  }

  /** The handler wants no more: it is told so, as of any other failure. */
  abort(reason: Error): void {
    if (this.aborted || this.ended) return;
    this.aborted = true;
    this.reason = reason;
    this.resume();
    this.fail(reason);
  }

  private get isNew(): boolean {
    return typeof this.handler.onRequestStart === "function";
  }

  private stopIfAborted(): void {
    if (this.aborted) throw this.reason;
  }

  /** Settles when the handler takes more. */
  private async wanted(): Promise<void> {
    if (this.paused) await new Promise<void>((resolve) => (this.goOn = resolve));
    this.stopIfAborted();
  }
}

/** Node's streams are iterable; the types of browsers do not say so. */
const chunksOf = (response: Response) => (response.body ?? []) as unknown as AsyncIterable<Uint8Array>;

/** Cookies stay apart; all else is one value per name. */
function headersOf(response: Response): Record<string, string | string[]> {
  const cookies = response.headers.getSetCookie();
  return { ...Object.fromEntries(response.headers), ...(cookies.length ? { "set-cookie": cookies } : {}) };
}
