/** What a vendor said when it said no. */
export class VendorError extends Error {
  override readonly name = "VendorError";

  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** One request to a vendor; anything but a success is thrown. */
export async function ask(url: string, init: RequestInit): Promise<Response> {
  const answer = await fetch(url, init);
  if (!answer.ok) throw new VendorError(answer.status, `${init.method ?? "GET"} ${new URL(url).host}${new URL(url).pathname} was answered with ${answer.status}: ${(await answer.text()).slice(0, 200)}`);
  return answer;
}

export const json = (body: unknown): { headers: Record<string, string>; body: string } => ({ headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
