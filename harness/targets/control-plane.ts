import { TargetError } from "../errors.ts";
import { isSuccess } from "../exchange.ts";
import { show } from "../finding.ts";
import { isJson, mediaTypeOf } from "../promise.ts";
import { type Fetch, send } from "../send.ts";

/** An object as JSON has it. */
export type PlainRecord = Readonly<Record<string, unknown>>;

/** A replay's word in place of an answer that was not recorded: a header with the reason. Nothing is judged by it. */
export const NOT_RECORDED = "x-ringback-not-recorded";

/** The control plane of a simulator, or of one world of it: everything under `/_sim`. */
export class ControlPlane {
  /** @param base - `http://127.0.0.1:4010`, or with `/~name` for one world */
  constructor(
    private readonly fetch: Fetch,
    private readonly base: string,
    private readonly timeoutMillis?: number,
  ) {}

  /** The control plane of one world of this server. */
  world = (name: string): ControlPlane => new ControlPlane(this.fetch, `${this.base}/~${encodeURIComponent(name)}`, this.timeoutMillis);

  get = (path: string, query: Readonly<Record<string, string>> = {}): Promise<PlainRecord> => {
    const search = new URLSearchParams(query).toString();
    return this.ask("GET", search ? `${path}?${search}` : path);
  };

  put = (path: string, body: unknown): Promise<PlainRecord> => this.ask("PUT", path, body);
  post = (path: string, body: unknown = {}): Promise<PlainRecord> => this.ask("POST", path, body);
  delete = (path: string): Promise<PlainRecord> => this.ask("DELETE", path);

  /**
   * One request below `/_sim/`.
   * @returns the JSON object that came, empty when nothing did
   * @throws {TargetError} `control`, with what the simulator said
   */
  async ask(method: string, path: string, body?: unknown): Promise<PlainRecord> {
    const { status, answer } = await this.tell(method, path, body);
    if (!isSuccess(status)) throw new TargetError("control", `${method} ${this.base}/_sim/${path} was refused with ${status}: ${show(answer)}`);
    return answer;
  }

  /** The same, with any status. @throws {TargetError} when what answers is no control plane */
  async tell(method: string, path: string, body?: unknown): Promise<{ status: number; answer: PlainRecord }> {
    const url = `${this.base}/_sim/${path}`;
    const json = body === undefined ? undefined : Buffer.from(JSON.stringify(body), "utf8");
    const headers: Record<string, string> = json ? { "content-type": "application/json" } : {};
    const answer = await send(this.fetch, { method, url, headers, body: json, forCheck: undefined }, this.timeoutMillis);
    const type = mediaTypeOf(answer.headers);
    if (type === "text/html") throw new TargetError("html", `${new URL(url).origin} answers with a web page (${answer.status}); a simulator's control plane answers JSON`);
    if (answer.body !== undefined && !isJson(type)) throw new TargetError("control", `${new URL(url).origin} has no simulator's control plane: ${method} ${new URL(url).pathname} gave ${answer.status} ${type}`);
    return { status: answer.status, answer: (answer.body ?? {}) as PlainRecord };
  }
}
