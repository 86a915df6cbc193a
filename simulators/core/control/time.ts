import { Refusal } from "../refusal.ts";
import { realDelay } from "../transport/real-time.ts";
import type { ControlPart, ControlVisit } from "./control.ts";
import { clockOf } from "./worlds.ts";

/** A world's clock and what is pending. */
export const timeRoutes: ControlPart = {
  getClock: ({ world }) => clockOf(world.clock),
  setClock: ({ server, world, body }) => {
    const now = typeof body.now === "string" ? Date.parse(body.now) : body.now;
    if (now !== undefined && now < world.clock.now()) throw new Refusal("rule", `time does not go back: it is ${world.clock.iso()}; POST /_sim/reset begins anew`);
    world.clock.set({ ...body, ...(now === undefined ? {} : { now }) });
    server.worlds.drive(world).nudge();
    return clockOf(world.clock);
  },
  advanceClock: async ({ server, world, body }) => {
    const seconds = body.seconds ?? body.maxSeconds ?? 3600;
    const drive = server.worlds.drive(world);
    const stopped = await drive.advance(world.clock.now() + Math.round(seconds * 1000), body.until ?? "time");
    return { ...clockOf(world.clock), stopped, idle: drive.idle, ...(stopped === "limit" ? { note: `stopped after maxSeconds ${seconds}; work is still pending` } : {}) };
  },
  listTimers: ({ world, query }) => {
    const all = [...world.timers.all(), ...world.sends.all()].sort((a, b) => a.dueAt - b.dueAt || a.n - b.n);
    const wanted = all.filter((t) => (!query["vendor"] || t.vendor === query["vendor"]) && (!query["id"] || t.rowId === query["id"]));
    return { timers: wanted.map(({ dueAt, ...timer }) => ({ ...timer, dueAt: new Date(dueAt).toISOString() })) };
  },
  wait: async (visit) => {
    const deadline = visit.world.clock.now() + (visit.body.timeoutSeconds ?? 60) * 1000;
    const vendor = visit.server.vendors.get(visit.body.vendor);
    if (!vendor) throw new Refusal("not-found", `there is no vendor "${visit.body.vendor}" here`);
    for (;;) {
      const found = sight(visit);
      if (found) return found;
      if (visit.world.clock.now() >= deadline) throw new Refusal("fault", `not within ${visit.body.timeoutSeconds ?? 60} s of world time`);
      await pass(visit, deadline);
    }
  },
};

function sight({ world, body, server }: ControlVisit): unknown {
  if (body.event) return world.events.all().find((e) => e.vendor === body.vendor && e.name === body.event);
  const row = world.table(body.vendor, body.row.resource).get(body.row.id);
  const states = (server.vendors.get(body.vendor)!.machinesOf[body.row.resource] ?? []).map((m) => row && m.stateOf(row));
  return states.includes(body.state) ? { row, states } : undefined;
}

/** Until something may have changed: the next instant on a frozen clock, a moment on a running one. */
async function pass({ server, world }: ControlVisit, deadline: number): Promise<void> {
  if (world.clock.state().mode !== "frozen") return realDelay(20);
  if ((await server.worlds.drive(world).advance(deadline, "next")) === "idle") await server.worlds.drive(world).advance(deadline);
}
