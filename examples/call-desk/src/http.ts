/** What a vendor said when it said no. */
export class VendorError extends Error {
  override readonly name = "VendorError";
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** One request to a vendor; anything but a success is thrown. */
export async function ask(url: string, init: RequestInit = {}): Promise<Response> {
  const answer = await fetch(url, init);
  if (answer.ok) return answer;
  // Without its query, which may hold a key.
  const { host, pathname } = new URL(url);
  throw new VendorError(answer.status, `${init.method ?? "GET"} ${host}${pathname} was answered with ${answer.status}: ${(await answer.text()).slice(0, 200)}`);
}

export const json = (body: unknown): { headers: Record<string, string>; body: string } => ({ headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
