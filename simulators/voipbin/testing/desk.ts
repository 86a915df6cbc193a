import { expect } from "vitest";
import type { SimulatorOptions } from "../../core/simulator.ts";
import { createSimulator } from "../../registry.ts";

/** A customer at work with the API and a telephone: what most tests of this vendor begin with. */
export async function openDesk(options: SimulatorOptions = {}) {
  const sim = await createSimulator("voipbin", options);
  const send = async (method: string, path: string, body?: unknown, as = "default") =>
    sim.fetch(sim.url(`/v1.0${path}`), { method, headers: { ...sim.auth(as), ...(body === undefined ? {} : { "content-type": "application/json" }) }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  /** Asks, and must be answered with 200 or 201. */
  const ask = async (method: string, path: string, body?: unknown, as = "default"): Promise<any> => {
    const res = await send(method, path, body, as);
    const text = await res.text();
    expect([200, 201], `${method} ${path}: ${res.status} ${text}`).toContain(res.status);
    return text === "" ? undefined : JSON.parse(text);
  };
  /** Asks, and is told the status alone. */
  const status = async (method: string, path: string, body?: unknown, as = "default"): Promise<number> => (await send(method, path, body, as)).status;
  const control = async (method: string, path: string, body?: unknown): Promise<any> => {
    const res = await sim.fetch(new URL(`/_sim${path}`, sim.url("/")).href, { method, headers: { "content-type": "application/json" }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    const answer = await res.json();
    expect(res.status, JSON.stringify(answer)).toBeLessThan(300);
    return answer;
  };
  /** Legs of a phone at the other end, the latest last. */
  const legs = async (number: string): Promise<any[]> => (await control("GET", `/telephone/legs?limit=1000&number=${encodeURIComponent(number)}`)).legs.filter((leg: any) => (leg.direction === "outgoing" ? leg.to : leg.from) === number);
  /** Somebody at the other end does something on the latest leg with a number. */
  const phone = async (number: string, action: "answer" | "reject" | "busy" | "hangup" | "digits" | "say", body: object = {}) => control("POST", `/telephone/legs/${(await legs(number)).at(-1).id}/${action}`, body);
  const pass = async (seconds: number) => {
    await sim.clock.advance(seconds);
    expect(sim.server.worlds.drive(sim.world).breaches).toEqual([]);
  };
  let seen = 0;
  /** Events since the last look, by name; those that only say where a flow is are left out unless asked for. */
  const told = (all = false): string[] => {
    const fresh = sim.published.slice(seen).map((event) => event.name);
    seen = sim.published.length;
    return all ? fresh : fresh.filter((name) => name !== "activeflow_updated" && name !== "call_updated");
  };
  return { sim, ask, send, status, control, phone, legs, pass, told, call: (id: string) => ask("GET", `/calls/${id}`) };
}

export type Desk = Awaited<ReturnType<typeof openDesk>>;
export const tel = (target: string) => ({ type: "tel", target });
/** A phone that does as it is told. */
export const MANUAL = "+15555550113";
/** One that answers and stays. */
export const STAYS = "+15555550114";
export const OWN = "+12025550143";
