import { contractOf } from "../../simulators/core/contract/contract.ts";
import { adapterOf } from "../adapters/index.ts";
import { basesOf, locate } from "../locate.ts";
import { DeliveryProxy } from "../mutation/delivery-proxy.ts";
import { isControl, passingOf } from "../mutation/faulty-target.ts";
import type { Session, Target } from "../targets/target.ts";
import type { Variation } from "./variation.ts";

/** A healthy target that does one thing otherwise, as its contract allows. */
export function variedTarget(target: Target, { answer, deliver }: Variation): Target {
  return {
    ...target,
    async open(request): Promise<Session> {
      const session = await target.open(request);
      const proxy = await DeliveryProxy.open(
        deliver ? { deliver: (_, event) => deliver(event, around(event.path.split(/[/?]/)[1] ?? "")) } : {},
        () => session.clock.now(),
      );
      return {
        ...session,
        async fetch(asked) {
          const response = await session.fetch(asked);
          const found = answer && !isControl(asked.url) ? operationAt(session, asked) : undefined;
          if (!answer || !found) return response;
          const { status, headers, bytes } = answer(await passingOf(response), found);
          return new Response(status === 204 || status === 304 ? null : (bytes as Uint8Array<ArrayBuffer>), { status, headers });
        },
        addressOf: (vendor, local) => proxy.addressFor(session.addressOf?.(vendor, local) ?? local),
        async close() {
          await proxy.close();
          await session.close();
        },
      };
    },
  };
}

const around = (vendor: string) => ({ contract: contractOf(vendor), adapter: adapterOf(vendor) });

/** Which vendor of the session is asked, and for what. */
function operationAt(session: Session, { method, url }: Request) {
  for (const [vendor, { baseUrl }] of session.vendors) {
    const known = around(vendor);
    const { operation, document } = locate(known.contract, basesOf(known.contract, baseUrl), method, url);
    if (document) return { ...known, operation, url };
  }
  return undefined;
}
