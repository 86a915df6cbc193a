import { Interrupted } from "../errors.ts";
import type { Session, Target } from "../targets/target.ts";
import { DeliveryProxy } from "./delivery-proxy.ts";
import type { Passing, Plan } from "./fault.ts";

/**
 * A healthy target behind a proxy that keeps to a plan. The control plane is not touched: it is how the stage is set.
 * @param enough - once true, no further request is let through: the story ends there
 */
export function faultyTarget(target: Target, plan: Plan, enough: () => boolean = () => false): Target {
  return {
    ...target,
    async open(request): Promise<Session> {
      const session = await target.open(request);
      const proxy = await DeliveryProxy.open(plan, () => session.clock.now());
      let requests = 0;
      return {
        ...session,
        fetch(request) {
          if (isControl(request.url)) return session.fetch(request);
          if (enough()) throw new Interrupted();
          return plan.answer ? change(request, session, plan.answer, requests++) : session.fetch(request);
        },
        clock: {
          mode: session.clock.mode,
          rate: session.clock.rate,
          now: () => session.clock.now(),
          async pass(seconds) {
            await session.clock.pass(seconds);
            await proxy.release();
          },
          async next(maxSeconds) {
            const more = await session.clock.next(maxSeconds);
            await proxy.release();
            return more;
          },
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

/** Is it the control plane that is asked, and not a vendor? */
export const isControl = (url: string): boolean => /^(\/~[^/]+)?\/_sim(\/|$)/.test(new URL(url).pathname);

async function change(request: Request, session: Session, answer: NonNullable<Plan["answer"]>, n: number): Promise<Response> {
  const { status, headers, bytes } = await answer(n, async () => passingOf(await session.fetch(request)));
  const empty = status === 204 || status === 304;
  return new Response(empty ? null : (bytes as Uint8Array<ArrayBuffer>), { status, headers });
}

export const passingOf = async (response: Response): Promise<Passing> => ({
  status: response.status,
  headers: Object.fromEntries(response.headers),
  bytes: new Uint8Array(await response.arrayBuffer()),
});
