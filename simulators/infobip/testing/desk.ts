import { simulate, type SimulatorOptions } from "../../core/simulator.ts";
import { telephony } from "../../telephony/layer.ts";
import { infobip } from "../index.ts";

export const A1 = "A1000000000000000000000000000001";
export const A2 = "A2000000000000000000000000000002";
export const S1 = "B3000000000000000000000000000003";
export const BOT = "B1000000000000000000000000000001";
export const SUPPORT = "11111111-0000-4000-8000-000000000001";
export const SALES = "11111111-0000-4000-8000-000000000002";
export const DEFAULT = "11111111-0000-4000-8000-000000000003";
export const OFFICE = "22222222-0000-4000-8000-000000000002";

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: any;
}

/** A contact centre in the world `default`, and short ways to talk to it. */
export async function openDesk(settings: Record<string, unknown> = {}, options: SimulatorOptions = {}) {
  const sim = await simulate([infobip], { ...options, settings: { infobip: settings } }, [telephony]);
  const ask = async (method: string, path: string, body?: unknown, { as = "default", headers = {} }: { as?: string; headers?: Record<string, string> } = {}): Promise<Answered> => {
    const own = as === "none" ? {} : sim.auth(as);
    const answer = await sim.fetch(sim.url(path), { method, headers: { ...own, ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers }, ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }) });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, body: text === "" ? undefined : answer.headers.get("content-type")?.includes("json") ? JSON.parse(text) : text };
  };
  const stimulus = async (name: string, body: unknown = {}): Promise<any> => {
    const answer = await sim.fetch(sim.url(`/stimuli/infobip/${name}`, "_sim"), { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
    const told: any = await answer.json();
    if (!answer.ok) throw new Error(`${name}: ${answer.status} ${JSON.stringify(told)}`);
    return told;
  };
  return {
    sim,
    ask,
    stimulus,
    get: async (path: string) => (await ask("GET", path)).body,
    /** Agents are there: a heartbeat each. */
    present: async (...agents: string[]) => {
      for (const id of agents) await ask("PUT", `/ccaas/1/agents/${id}/heartbeat`);
    },
    /** A customer writes over WhatsApp. */
    writes: async (from: string, text = "Hello", more: object = {}): Promise<any> => stimulus("customerWrites", { channel: "WHATSAPP", from, to: "447700900000", content: { text }, ...more }),
    /** Names of events since the desk was opened, or from the n-th on; without those of the calls underneath. */
    told: (from = 0) => sim.published.slice(from).map(({ name }) => name).filter((name) => name !== "calls-event"),
    /** What our own promises say went wrong; empty in a good run. */
    breaches: async (): Promise<string[]> => ((await (await sim.fetch(sim.url("/health", "_sim"))).json()) as any).breaches,
  };
}

export type Desk = Awaited<ReturnType<typeof openDesk>>;
