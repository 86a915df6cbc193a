/** What a vendor said when it said no. */
export class VendorError extends Error {
  override readonly name = "VendorError";
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** A vendor that is silent must not hold up what comes after it. */
export interface Patience {
  /** Made for each request; aborts when the whole answer should be there. */
  readonly patience: () => AbortSignal;
}

/** One request to a vendor; anything but a success is thrown. */
export async function ask(url: string, { patience, ...init }: RequestInit & Patience): Promise<Response> {
  // Without its query, which may hold a key.
  const { host, pathname } = new URL(url);
  const what = `${init.method ?? "GET"} ${host}${pathname}`;
  const answer = await fetch(url, { ...init, signal: patience() }).catch((error: Error) => {
    throw new Error(`${what} was not answered: ${error.cause instanceof Error ? error.cause.message : error.message}`, { cause: error });
  });
  if (answer.ok) return answer;
  throw new VendorError(answer.status, `${what} was answered with ${answer.status}: ${(await answer.text()).slice(0, 200)}`);
}

export const json = (body: unknown): { headers: Record<string, string>; body: string } => ({ headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
