import type { Simulator, SimulatorOptions } from "../core/simulator.ts";
import { createSimulator } from "../registry.ts";

/** For this vendor's tests: a simulator, and a caller that speaks JSON. */
export interface Client {
  readonly sim: Simulator;
  /** @returns the answer; `data` is that of the envelope */
  call(method: string, path: string, data?: unknown, options?: { credential?: string | null; raw?: unknown; headers?: Record<string, string> }): Promise<Reply>;
  /** Opens a conversation on channel 5321. @returns its id */
  open(changes?: Record<string, unknown>): Promise<number>;
  /** The conversation, as its channel shows it. */
  read(id: number, query?: string): Promise<any>;
}

export interface Reply {
  readonly status: number;
  readonly body: any;
  readonly data: any;
  readonly headers: Headers;
}

export const CODE = "9MhWTiey6VKlmSoWFeLZuw%3d%3d";
export const [AVI, BEA, CARL] = [28361974, 28361975, 28361976] as const;

/** Content of the voice samples; `status` is how the call stands. */
export const voice = (status: string, more: Record<string, unknown> = {}) => ({ conversation_status: status, call_direction: "INCOMING", agent_id: String(AVI), to: "972587161499", call_duration: "", ...more });

/** Body of a call that an external platform has connected. */
export const call = (changes: Record<string, unknown> = {}) => ({
  Type: 8, StatusId: 8, StreamProviderType: 5, StreamProviderId: "call-0001", UserStreamProviderId: "972587161499", UserStreamProviderType: 5, ManagerId: AVI, Content: voice("CONNECTED"), Message: "Inbound call", ...changes,
});

export async function client(settings: Record<string, unknown> = {}, options: SimulatorOptions = {}): Promise<Client> {
  const sim = await createSimulator("commbox", { ...options, settings: { commbox: settings } });
  const send: Client["call"] = async (method, path, data, { credential = "default", raw, headers = {} } = {}) => {
    const body = raw === undefined ? (data === undefined ? undefined : { data }) : raw;
    const response = await sim.fetch(sim.url(path), {
      method,
      headers: { ...(credential === null ? {} : sim.auth(credential)), ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const answer = JSON.parse(await response.text());
    return { status: response.status, body: answer, data: answer.data, headers: response.headers };
  };
  return {
    sim,
    call: send,
    open: async (changes) => (await send("POST", `/streams/${CODE}/objects`, call(changes))).data.id,
    read: async (id, query = "") => (await send("GET", `/streams/5321/objects/${id}${query}`)).data[0],
  };
}
