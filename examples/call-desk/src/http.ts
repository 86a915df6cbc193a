/** What a vendor said when it said no. */
export class VendorError extends Error {
  override readonly name = "VendorError";
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** A whole recording must have come by then. A vendor that is silent must not hold up what comes after it. */
const PATIENCE_SECONDS = 60;

/** One request to a vendor; anything but a success is thrown. */
export async function ask(url: string, init: RequestInit = {}): Promise<Response> {
  // Without its query, which may hold a key.
  const { host, pathname } = new URL(url);
  const what = `${init.method ?? "GET"} ${host}${pathname}`;
  const answer = await fetch(url, { ...init, signal: AbortSignal.timeout(PATIENCE_SECONDS * 1000) }).catch((error: Error) => {
    throw new Error(`${what} was not answered: ${error.cause instanceof Error ? error.cause.message : error.message}`, { cause: error });
  });
  if (answer.ok) return answer;
  throw new VendorError(answer.status, `${what} was answered with ${answer.status}: ${(await answer.text()).slice(0, 200)}`);
}

export const json = (body: unknown): { headers: Record<string, string>; body: string } => ({ headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
