// What undici 7 hands to a dispatcher, and what the undici inside Node 20 to 24 does: as much of it as is used here. Written
// against their types, so that neither is needed to use this package.

export interface DispatchOptions {
  readonly origin?: string | URL | undefined;
  readonly path: string;
  readonly method: string;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly headers?: unknown;
  readonly body?: unknown;
  /** Of a WebSocket: its name. */
  readonly upgrade?: boolean | string | null | undefined;
}

/** Undici 7: one object that the handler can stop the answer by. */
export interface Controller {
  readonly aborted: boolean;
  readonly reason: Error | null;
  readonly paused: boolean;
  readonly rawHeaders: Buffer[];
  readonly rawTrailers: Buffer[];
  pause(): void;
  resume(): void;
  abort(reason: Error): void;
}

export interface DispatchHandler {
  onRequestStart?(controller: Controller, context: unknown): void;
  onResponseStart?(controller: Controller, status: number, headers: Record<string, string | string[]>, statusText?: string): void;
  onResponseData?(controller: Controller, chunk: Buffer): void;
  onResponseEnd?(controller: Controller, trailers: Record<string, string | string[]>): void;
  onResponseError?(controller: Controller, error: Error): void;
  // Before undici 7, and from the `fetch` of Node 20 to 24.
  onConnect?(abort: (reason?: Error) => void, context?: unknown): void;
  onHeaders?(status: number, headers: Buffer[], resume: () => void, statusText: string): boolean;
  onData?(chunk: Buffer): boolean;
  onComplete?(trailers: Buffer[]): void;
  onError?(error: Error): void;
}

export type Dispatch = (options: DispatchOptions, handler: DispatchHandler) => boolean;
