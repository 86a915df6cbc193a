import { onTestFinished } from "vitest";
import type { Simulator, SimulatorOptions } from "../../core/simulator.ts";
import { createSimulator } from "../../registry.ts";

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: any;
}

export interface Asking {
  readonly body?: unknown;
  /** Sent as it is. */
  readonly raw?: BodyInit;
  readonly headers?: Record<string, string>;
  /** Name of a credential, `none` for nobody. Default: the customer's key. */
  readonly as?: string;
}

export interface Client {
  readonly sim: Simulator;
  /** A path that begins with `/auth`, `/ping` or `/_sim` is taken as it is, any other is under `/v1.0`. */
  ask(method: string, path: string, asking?: Asking): Promise<Answered>;
  stimulus(name: string, body: object): Promise<any>;
}

export const DEFAULT = "11111111-1111-4111-8111-111111111111";
export const FREE = "22222222-2222-4222-8222-222222222222";
export const NIL = "00000000-0000-0000-0000-000000000000";

/** A simulated VoipBin for the time of a test, on a frozen clock. */
export async function simulateVoipbin(settings: Record<string, unknown> = {}, options: SimulatorOptions = {}): Promise<Client> {
  const sim = await createSimulator("voipbin", { settings: { voipbin: settings }, ...options });
  onTestFinished(() => sim.close());
  const ask = async (method: string, path: string, { body, raw, headers = {}, as = "default" }: Asking = {}): Promise<Answered> => {
    const url = path.startsWith("/_sim") ? `${sim.server.origin}${path}` : /^\/(auth|ping)/.test(path) ? sim.url(path) : sim.url(`/v1.0${path}`);
    const content = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const response = await sim.fetch(url, { method, headers: { ...(as === "none" ? {} : sim.auth(as)), ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers }, ...(content === undefined ? {} : { body: content }) });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: parsed(text) };
  };
  const stimulus = async (name: string, body: object) => {
    const answer = await ask("POST", `/_sim/stimuli/voipbin/${name}`, { body, as: "none" });
    if (answer.status >= 300) throw new Error(`${name}: ${answer.status} ${answer.text}`);
    return answer.body.result;
  };
  return { sim, ask, stimulus };
}

function parsed(text: string): any {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
