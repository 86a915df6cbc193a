import type { Fault } from "../faults.ts";
import { Refusal } from "../refusal.ts";
import { vendorOf, type ControlPart, type ControlVisit } from "./control.ts";

/** What goes wrong on purpose. */
export const faultRoutes: ControlPart = {
  listFaults: ({ world }) => ({ faults: [...world.store<Fault>("faults").all()].filter((f) => f.until === undefined || f.until > world.clock.now()) }),
  addFault: ({ server, world, body }) => {
    checkAim(server, body);
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

/** A fault that can strike nothing is a slip of the pen, and a test that relies on it would prove nothing. */
function checkAim(server: ControlVisit["server"], { vendor, operationId, event }: Pick<Fault, "vendor" | "operationId" | "event">): void {
  const aimed = vendor === undefined ? [...server.vendors.values()] : [vendorOf({ server, path: { vendor } })];
  const names = aimed.map(({ name }) => name).join(", ");
  if (operationId !== undefined && !aimed.some(({ contract }) => contract.operations.has(operationId))) throw new Refusal("rule", `${names}: there is no operation "${operationId}"; ringback list operations shows them`);
  if (event !== undefined && !aimed.some(({ contract }) => contract.events.includes(event))) throw new Refusal("rule", `${names}: there is no event "${event}"; there are ${aimed.flatMap(({ contract }) => contract.events).join(", ")}`);
}
