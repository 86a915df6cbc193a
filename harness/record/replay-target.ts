import type { Contract } from "../../simulators/core/contract/contract.ts";
import { SkipScenario, TargetError } from "../errors.ts";
import { simulatorTarget } from "../targets/simulator-target.ts";
import type { Target } from "../targets/target.ts";
import type { Cassette, HarPage } from "./cassette.ts";
import { pageId } from "./recorder.ts";
import { replayServer } from "./replay-server.ts";

const ORIGIN = "http://replay.ringback.example";

/** A cassette as a target: the same stories against what was recorded, in no time, judged as the recorded target would be. */
export function replayTarget(cassette: Cassette, contractOf: (vendor: string) => Contract): Target {
  const { kind, target } = cassette.log._ringback;
  const serving = (pages: readonly HarPage[]) => {
    const server = replayServer({ log: { ...cassette.log, pages } }, { origin: () => ORIGIN, contractOf });
    return simulatorTarget({ url: ORIGIN, fetch: server.fetch });
  };
  return {
    kind,
    name: `a cassette of ${target}`,
    probe: () => serving(cassette.log.pages).probe(),
    async open(request) {
      const page = cassette.log.pages.find(({ id }) => id === pageId(request));
      if (!page) throw new SkipScenario(`the cassette holds no ${request.scenario}`);
      const session = await serving([page]).open(request);
      return {
        ...session,
        // A sandbox has no control plane: a story that needs one was skipped when this was recorded.
        control: kind === "simulator" ? session.control : undefined,
        stimulate: (subject, name, body) =>
          session.stimulate(subject, name, body).catch((error: unknown) => {
            // A refusal was recorded, too.
            throw error instanceof TargetError && error.kind === "setup" ? new SkipScenario(`${subject}: ${name} did not happen when this was recorded`) : error;
          }),
        async subscribe(vendor, subscriptions) {
          const reason = page._ringback.silent[vendor];
          if (reason !== undefined) throw new SkipScenario(reason);
          await session.subscribe(vendor, subscriptions);
        },
      };
    },
  };
}
