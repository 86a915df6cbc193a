import { get } from "./adapters/adapter.ts";
import { firstDifference } from "./compare.ts";
import { secondsOf } from "./duration.ts";
import { StopScenario } from "./errors.ts";
import type { Exchange } from "./exchange.ts";
import { show } from "./finding.ts";
import { operationLine } from "./promise.ts";
import type { Receiver } from "./receiver.ts";
import { arrangeOf, inspectOf } from "./stage-control.ts";
import type { EventInbox } from "./stage-events.ts";
import { telephoneOf } from "./stage-telephone.ts";
import type { StageTools } from "./stage-tools.ts";
import type { StageOptions } from "./stage.ts";
import { waitFor } from "./waiting.ts";

/** The words of a story beside its clients: what `StageTools` promises, over one session. */
export function wordsOf({ scenario, session, kind, log, contractOf, adapterOf }: StageOptions, needs: Readonly<Record<string, unknown>>, inbox: EventInbox, receiver: Receiver): StageTools<unknown> {
  const { clock } = session;
  const pollSeconds = Math.max(...scenario.vendors.map((vendor) => adapterOf(vendor).pollSeconds));
  const compare = (label: string, actual: unknown, expected: unknown, how: "exact" | "like") => {
    const difference = firstDifference(actual, expected, how);
    log.step("check", `${label}: ${difference ? "no" : "yes"}`);
    if (difference) log.find("check", { pointer: [label, difference.path].filter(Boolean).join(": "), expected: difference.expected, got: difference.got });
    return !difference;
  };
  return {
    target: kind,
    unique: (text) => session.unique?.(text) ?? text,
    needs,
    events: inbox,
    receiver,
    telephone: telephoneOf(session, log),
    inspect: inspectOf(session),
    arrange: arrangeOf(session, log),
    clock: {
      now: () => clock.now(),
      async pass(duration) {
        await clock.pass(secondsOf(duration));
        log.step("clock", `${duration} pass`);
      },
    },
    async until(ask, wanted, { within = "60s" } = {}) {
      const since = log.steps.length;
      const seen: { last?: Awaited<ReturnType<typeof ask>> } = {};
      const look = async () => wanted((seen.last = await ask()));
      if (await waitFor(clock, secondsOf(within), pollSeconds, look)) return seen.last!;
      const last = log.steps.findLast(({ n, exchange }) => n > since && exchange);
      const body = (seen.last as { body?: unknown } | undefined)?.body ?? seen.last;
      log.find("until", { ...(last?.exchange ? askedOf(last.exchange, contractOf) : {}), pointer: "until", expected: `${wanted.toString().replace(/\s+/g, " ").slice(0, 120)} within ${within}`, got: show(body, 400) }, last?.n);
      throw new StopScenario(`what was waited for did not come within ${within}`);
    },
    async stimulus(vendor, name, body = {}) {
      log.step("stimulus", `${vendor}: ${name}`);
      const wants = adapterOf(vendor).answers?.[name] ?? [];
      const { result } = await session.stimulate(vendor, name, body, wants);
      // Only what the adapter names: what a story reads on a simulator, it must be told elsewhere.
      return { result: Object.fromEntries(wants.map((want) => [want, get(result, want)])) };
    },
    check: (label, actual, expected) => compare(label, actual, expected, "exact"),
    checkLike: (label, actual, expected) => compare(label, actual, expected, "like"),
  };
}

/** What a finding about an answer says of the question. */
const askedOf = ({ vendor, operation }: Exchange, contractOf: StageOptions["contractOf"]) => ({ vendor, ...(operation ? { operationId: operation.id, ...operationLine(contractOf(vendor), operation) } : {}) });
