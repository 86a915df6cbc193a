import { Refusal } from "../refusal.ts";
import { realDelay } from "../transport/real-time.ts";
import { END_OF_TIME, readInstant } from "../world/clock.ts";
import { vendorOf, type ControlPart, type ControlVisit } from "./control.ts";
import { hideFields, hideIn } from "./hide.ts";
import { storedIn } from "./looking.ts";
import { clockOf } from "./worlds.ts";

/** A world's clock and what is pending. */
export const timeRoutes: ControlPart = {
  getClock: ({ world }) => clockOf(world.clock),
  setClock: ({ server, world, body }) => {
    const now = body.now === undefined ? undefined : readInstant(body.now);
    if (body.now !== undefined && now === undefined) throw new Refusal("rule", `now "${body.now}" is not a time from 1970 to 2254`);
    if (now !== undefined && now < world.clock.now()) throw new Refusal("rule", `time does not go back: it is ${world.clock.iso()}; POST /_sim/reset begins anew`);
    world.clock.set({ ...body, ...(now === undefined ? {} : { now }) });
    server.worlds.drive(world).nudge();
    return clockOf(world.clock);
  },
  advanceClock: async ({ server, world, body }) => {
    const seconds = body.seconds ?? body.maxSeconds ?? 3600;
    const drive = server.worlds.drive(world);
    const until = world.clock.now() + Math.round(seconds * 1000);
    if (until >= END_OF_TIME) throw new Refusal("rule", `a world's time ends with 2254: ${seconds} s from ${world.clock.iso()} are too many`);
    const stopped = await drive.advance(until, body.until ?? "time");
    return { ...clockOf(world.clock), stopped, idle: drive.idle, ...(stopped === "limit" ? { note: `stopped after maxSeconds ${seconds}; work is still pending` } : {}) };
  },
  listTimers: ({ world, query }) => {
    const all = [...world.timers.all(), ...world.sends.all()].sort((a, b) => a.dueAt - b.dueAt || a.n - b.n);
    const wanted = all.filter((t) => (!query["vendor"] || t.vendor === query["vendor"]) && (!query["id"] || t.rowId === query["id"]));
    return { timers: wanted.map(({ dueAt, ...timer }) => ({ ...timer, dueAt: new Date(dueAt).toISOString() })) };
  },
  wait: async (visit) => {
    const timeout = visit.body.timeoutSeconds ?? 60;
    const look = sightOf(visit);
    const deadline = visit.world.clock.now() + timeout * 1000;
    if (deadline >= END_OF_TIME) throw new Refusal("rule", `a world's time ends with 2254: ${timeout} s are too many`);
    for (;;) {
      const found = look();
      if (found) return found;
      if (visit.world.clock.now() >= deadline) throw new Refusal("fault", `not within ${timeout} s of world time`);
      await pass(visit, deadline);
    }
  },
};

/** How to see what is waited for. @throws {Refusal} when it can never be seen */
function sightOf({ world, body, server }: ControlVisit): () => unknown {
  if (body.event) {
    const { contract } = vendorOf({ server, path: body });
    if (!contract.events.includes(body.event)) throw new Refusal("rule", `${body.vendor} has no event "${body.event}"; it has ${contract.events.join(", ")}`);
    return () => hideIn(world).value(world.events.all().find((e) => e.vendor === body.vendor && e.name === body.event));
  }
  const { vendor, resource, plan } = storedIn({ server, path: body }, body.row.resource);
  const machines = vendor.machinesOf[resource] ?? [];
  const known = machines.flatMap((m) => Object.keys(m.contract.states));
  if (!known.includes(body.state)) throw new Refusal("rule", `${resource} has no state "${body.state}"; it has ${known.join(", ") || "none"}`);
  return () => {
    const row = world.table(body.vendor, resource).get(body.row.id);
    const states = row ? machines.map((m) => m.stateOf(row)) : [];
    return states.includes(body.state) ? { row: hideFields(row, plan.secrets), states } : undefined;
  };
}

/** Until something may have changed: the next instant on a frozen clock, a moment on a running one. */
async function pass({ server, world }: ControlVisit, deadline: number): Promise<void> {
  if (world.clock.state().mode !== "frozen") return realDelay(20);
  if ((await server.worlds.drive(world).advance(deadline, "next")) === "idle") await server.worlds.drive(world).advance(deadline);
}
