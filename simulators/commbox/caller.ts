import { Act } from "../core/act.ts";
import { client, CODE, type Reply } from "./client.ts";

/** For tests that look behind the answers: a caller that also sends forms, sees rows and events, and acts for the outside world. */
export async function callCommbox(settings: Record<string, unknown> = {}) {
  const { sim, call } = await client(settings);
  const vendor = sim.server.vendors.get("commbox")!;
  return {
    sim,
    /** @param body - sent as JSON; undefined: no body. @param credential - name of one; "": none */
    call: (method: string, path: string, body?: unknown, credential = "default"): Promise<Reply> => call(method, path, undefined, { raw: body, credential: credential === "" ? null : credential }),
    /** Sends a form: multipart, or the fields of a URL-encoded one. */
    submit: async (path: string, form: FormData | Record<string, string>, credential = "default"): Promise<{ status: number; body: any }> => {
      const response = await sim.fetch(sim.url(path), { method: "POST", headers: sim.auth(credential), body: form instanceof FormData ? form : new URLSearchParams(form) });
      return { status: response.status, body: await response.json() };
    },
    /** All rows of a resource, as they are stored. */
    rows: (resource: string) => [...sim.world.table("commbox", resource).all()] as any[],
    stimulus: (name: string, body: unknown) => sim.world.transact(() => vendor.stimuli![name]!.run(new Act<any>(sim.world, vendor, "brand-1", sim.server.origin), body)) as any,
    events: (name: string) => sim.published.filter((event) => event.name === name).map((event) => event.payload as any),
  };
}

/** A multipart body. */
export function formOf(fields: Record<string, string | Blob>, fileName = "file.bin"): FormData {
  const form = new FormData();
  for (const [key, value] of Object.entries(fields)) typeof value === "string" ? form.append(key, value) : form.append(key, value, fileName);
  return form;
}

/** Codes of channels, as the console prints them. */
export const CHANNEL = { voice: CODE, sms: "U21zQ2hhbm5lbDAwMDAwMQ%3d%3d", whatsapp: "V2hhdHNBcHBDaGFubmVsMQ%3d%3d", unknown: "bm9zdWNoQ2hhbm5lbDAwMQ%3d%3d" } as const;
