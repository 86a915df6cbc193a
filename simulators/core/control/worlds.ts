import { Refusal } from "../refusal.ts";
import type { ControlPart } from "./control.ts";
import { vendorsOf } from "./server-routes.ts";

/** Isolated sets of everything. */
export const worldRoutes: ControlPart = {
  listWorlds: ({ server }) => ({ worlds: server.worlds.list().map((w) => ({ name: w.name, seed: w.seed, fixture: w.fixture, clock: clockOf(w.clock), exchanges: w.exchanges })) }),
  createWorld: async ({ server, body }) => {
    const world = await server.worlds.create(body ?? {});
    return [201, { name: world.name, seed: world.seed, fixture: world.fixture, clock: clockOf(world.clock), vendors: vendorsOf(server, world) }];
  },
  deleteWorld: ({ server, path }) => {
    if (path["name"] === "default") throw new Refusal("rule", "the world default stays; POST /_sim/reset makes it fresh");
    if (!server.worlds.drop(path["name"])) throw new Refusal("not-found", `there is no world "${path["name"]}"`);
    return { dropped: path["name"] };
  },
  resetWorld: async ({ server, world }) => {
    const fresh = await server.worlds.reset(world);
    return { name: fresh.name, clock: clockOf(fresh.clock), vendors: vendorsOf(server, fresh) };
  },
};

export const clockOf = (clock: { state(): { mode: string; rate: number; now: number } }) => {
  const { mode, rate, now } = clock.state();
  return { mode, rate, now: new Date(now).toISOString() };
};
