import type { Contract } from "../simulators/core/contract/contract.ts";
import type { Adapter } from "./adapters/adapter.ts";
import type { Check } from "./checks/check.ts";
import { createClient } from "./client.ts";
import { Judge, type Witness } from "./judge.ts";
import type { ScenarioLog } from "./log.ts";
import type { MadeRow } from "./memory/rows.ts";
import { resolveNeeds } from "./needs.ts";
import { Receiver } from "./receiver.ts";
import type { NamedScenario } from "./scenario.ts";
import { EventInbox } from "./stage-events.ts";
import { wordsOf } from "./stage-words.ts";
import { readingsOf } from "./strictness.ts";
import type { Session } from "./targets/target.ts";

export interface StageOptions {
  readonly scenario: NamedScenario;
  readonly session: Session;
  readonly kind: "simulator" | "sandbox";
  readonly log: ScenarioLog;
  readonly contractOf: (vendor: string) => Contract;
  readonly adapterOf: (vendor: string) => Adapter;
  readonly checks?: readonly Check[] | undefined;
  readonly witnessOf?: ((vendor: string) => Witness) | undefined;
  readonly timeoutMillis?: number | undefined;
}

export interface OpenStage {
  readonly stage: Readonly<Record<string, unknown>>;
  /** Judges what can only be said of a whole story, once it has come to its end. */
  conclude(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Sets the stage for one scenario: clients, receiver, judges.
 * @throws {SkipScenario} @throws {TargetError}
 */
export async function openStage(options: StageOptions): Promise<OpenStage> {
  const { scenario, session, kind, log } = options;
  const needs = resolveNeeds(scenario.needs, session, kind);
  const readings = await readingsOf(scenario, session, options.contractOf);
  const judges = new Map(scenario.vendors.map((vendor) => [vendor, judgeOf(vendor, readings.get(vendor), options)]));
  const inbox = new EventInbox(session, judges, log);
  const receiver = (inbox.receiver = await Receiver.open(inbox.take, session.receiverPort));
  try {
    if (scenario.subscribe) await inbox.begin(scenario.vendors.filter((vendor) => options.contractOf(vendor).events.length > 0));
  } catch (error) {
    await receiver.close();
    throw error;
  }
  const clients = Object.fromEntries(scenario.vendors.map((vendor) => [vendor, clientOf(vendor, judges.get(vendor)!, options)]));
  return { stage: { ...clients, ...wordsOf(options, needs, inbox, receiver) }, conclude: () => inbox.conclude(), async close() {
      inbox.stop();
      await receiver.close();
    } };
}

function judgeOf(vendor: string, variant: string | undefined, options: StageOptions): Judge {
  const { kind, log, contractOf, adapterOf, checks, witnessOf, session, scenario } = options;
  const note = noterOf(vendor, options);
  const onRow = (what: "made" | "removed" | "putAway", { law, id, path, as }: MadeRow) => session.ledger?.[what]({ vendor, kind: law.kind, made: law.made, id, path, as, scenario: scenario.name });
  return new Judge({ contract: contractOf(vendor), adapter: adapterOf(vendor), kind, variant, log, ...(checks ? { checks } : {}), witness: witnessOf?.(vendor), onRow, onNoted: ({ operation }) => note("answered", operation?.id) });
}

/** Written down before and after: a request whose answer nobody sees may have made a row all the same. */
function noterOf(vendor: string, { scenario, session, adapterOf }: Pick<StageOptions, "scenario" | "session" | "adapterOf">) {
  const making = new Set(adapterOf(vendor).rows?.map(({ made }) => made));
  return (what: "asking" | "answered", operation: string | undefined): void => {
    if (operation !== undefined && making.has(operation)) session.ledger?.[what]({ vendor, operation, scenario: scenario.name });
  };
}

function clientOf(vendor: string, judge: Judge, { scenario, session, kind, log, contractOf, adapterOf, timeoutMillis = session.timeoutMillis }: StageOptions) {
  const { baseUrl, credentials } = session.vendors.get(vendor)!;
  const note = noterOf(vendor, { scenario, session, adapterOf });
  return createClient({
    contract: contractOf(vendor),
    adapter: adapterOf(vendor),
    kind,
    baseUrl,
    credentials,
    fetch: session.fetch,
    time: () => session.clock.now(),
    forbids: session.forbids && ((operation, request, expected) => session.forbids!(vendor, asked({ operation, request, expected })!)),
    patienceSeconds: session.patienceSeconds,
    onRequest: ({ id }) => note("asking", id),
    onExchange(exchange) {
      judge.exchange(exchange);
    },
    find: (check, judgement) => log.find(check, judgement),
    ...(timeoutMillis === undefined ? {} : { timeoutMillis }),
  });
}
    signal: session.signal,
    // A gateway's page may hide that something was made.
    onSetAside: ({ operation, answer }) => answer.status < 500 && note("answered", operation?.id),
