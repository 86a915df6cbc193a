import { Refusal } from "../refusal.ts";
import type { Server } from "../server.ts";
import type { Snapshot } from "../world/snapshot-document.ts";
import { restoreSnapshot, takeSnapshot } from "../world/snapshot.ts";
import type { ControlPart } from "./control.ts";
import { vendorsOf } from "./server-routes.ts";

const kept = new WeakMap<Server, Map<string, Snapshot>>();
const shelf = (server: Server): Map<string, Snapshot> => {
  if (!kept.has(server)) kept.set(server, new Map());
  return kept.get(server)!;
};

/** A world as a document. A server keeps the newest hundred. */
export const snapshotRoutes: ControlPart = {
  takeSnapshot: async ({ server, world }) => {
    await server.worlds.drive(world).flush();
    const snapshot = takeSnapshot(world, server.worlds.requestOf(world));
    const shelved = shelf(server);
    const id = `snap-${(Number([...shelved.keys()].at(-1)?.slice(5)) || 0) + 1}`;
    shelved.set(id, snapshot);
    if (shelved.size > 100) shelved.delete(shelved.keys().next().value!);
    return [201, { id, snapshot }];
  },
  getSnapshot: ({ server, path }) => ({ id: path["id"], snapshot: find(server, path["id"]) }),
  restoreSnapshot: async ({ server, body }) => {
    const snapshot = body.snapshot ?? find(server, body.id);
    const { world, ...told } = await restoreSnapshot(server.worlds, snapshot, body.name);
    return { name: world.name, ...told, vendors: vendorsOf(server, world) };
  },
};

function find(server: Server, id: string): Snapshot {
  const found = shelf(server).get(id);
  if (!found) throw new Refusal("not-found", `there is no snapshot "${id}" here; there are ${[...shelf(server).keys()].join(", ") || "none"}`);
  return found;
}
