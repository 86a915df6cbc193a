import type { Fault } from "../faults.ts";
import type { ControlPart } from "./control.ts";

/** What goes wrong on purpose. */
export const faultRoutes: ControlPart = {
  listFaults: ({ world }) => ({ faults: [...world.store<Fault>("faults").all()].filter((f) => f.until === undefined || f.until > world.clock.now()) }),
  addFault: ({ world, body }) => {
    const fault = world.transact(() => {
      const id = `fault-${world.next("faults")}`;
      const until = body.ttlSeconds === undefined ? {} : { until: world.clock.now() + body.ttlSeconds * 1000 };
      const made: Fault = { ...body, id, ...until };
      world.store<Fault>("faults").put(id, made);
      return made;
    });
    return [201, fault];
  },
  clearFaults: ({ world }) => {
    const faults = [...world.store<Fault>("faults").all()];
    world.transact(() => faults.forEach((f) => world.store<Fault>("faults").delete(f.id)));
    return { cleared: faults.length };
  },
};
