import type { Contract } from "../simulators/core/contract/contract.ts";
import type { Adapter } from "./adapters/adapter.ts";
import type { Check } from "./checks/check.ts";
import { createClient } from "./client.ts";
import type { Exchange } from "./exchange.ts";
import type { Asked } from "./guarded.ts";
import { Judge, type Witness } from "./judge.ts";
import type { ScenarioLog } from "./log.ts";
import type { MadeRow } from "./memory/rows.ts";
import { resolveNeeds } from "./needs.ts";
import { Receiver } from "./receiver.ts";
import type { NamedScenario } from "./scenario.ts";
import { EventInbox } from "./stage-events.ts";
import { wordsOf } from "./stage-words.ts";
import { pathOf, sentBody } from "./sent.ts";
import { readingsOf } from "./strictness.ts";
import type { Session } from "./targets/target.ts";
import type { UsesRecorder } from "./uses-recorder.ts";

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
  /** Notes what the story uses. */
  readonly recorder?: UsesRecorder | undefined;
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
  const own = new Set<string>();
  const judges = new Map(scenario.vendors.map((vendor) => [vendor, judgeOf(vendor, readings.get(vendor), options, own)]));
  const inbox = new EventInbox(session, judges, log, (delivery, secret) => options.adapterOf(delivery.vendor).verify(delivery, secret));
  const receiver = (inbox.receiver = await Receiver.open(inbox.take, session.receiverPort));
  try {
    await inbox.collect();
    if (scenario.subscribe) await inbox.begin(scenario.vendors.filter((vendor) => options.contractOf(vendor).events.length > 0));
  } catch (error) {
    inbox.stop();
    await receiver.close();
    throw error;
  }
  const clients = Object.fromEntries(scenario.vendors.map((vendor) => [vendor, clientOf(vendor, judges.get(vendor)!, options, own)]));
  const words = wordsOf(options, needs, inbox, receiver);
  return { stage: { ...clients, ...(options.recorder?.words(words) ?? words) }, conclude: () => inbox.conclude(), async close() {
      inbox.stop();
      await receiver.close();
    } };
}

/** @param own - filled with the rows that the story makes */
function judgeOf(vendor: string, variant: string | undefined, options: StageOptions, own: Set<string>): Judge {
  const { kind, log, contractOf, adapterOf, checks, witnessOf, session, scenario } = options;
  const note = noterOf(vendor, options);
  const onRow = (what: "made" | "removed" | "putAway", { law, id, within, path, as }: MadeRow) => {
    if (what === "made") own.add(`${vendor} ${id}`);
    session.ledger?.[what]({ vendor, kind: law.kind, made: law.made, id, ...(within ? { within } : {}), path, as, scenario: scenario.name });
  };
  return new Judge({ contract: contractOf(vendor), adapter: adapterOf(vendor), kind, variant, log, ...(checks ? { checks } : {}), witness: witnessOf?.(vendor), onRow, onNoted: ({ operation }) => note("answered", operation?.id) });
}

/** Written down before and after: a request whose answer nobody sees may have made a row all the same. */
function noterOf(vendor: string, { scenario, session, adapterOf }: Pick<StageOptions, "scenario" | "session" | "adapterOf">) {
  const making = new Set(adapterOf(vendor).rows?.map(({ made }) => made));
  return (what: "asking" | "answered", operation: string | undefined): void => {
    if (operation !== undefined && making.has(operation)) session.ledger?.[what]({ vendor, operation, scenario: scenario.name });
  };
}

function clientOf(vendor: string, judge: Judge, { scenario, session, kind, log, contractOf, adapterOf, recorder, timeoutMillis = session.timeoutMillis }: StageOptions, own: ReadonlySet<string>) {
  const { baseUrl, credentials } = session.vendors.get(vendor)!;
  const note = noterOf(vendor, { scenario, session, adapterOf });
  const asked = ({ operation, request, expected }: Pick<Exchange, "operation" | "request" | "expected">): Asked | undefined =>
    operation && { operation: operation.id, body: sentBody({ request }), expected, own: Object.values(pathOf({ operation, request })).some((id) => own.has(`${vendor} ${id}`)) };
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
    signal: session.signal,
    whole: session.whole,
    onRequest: ({ id }) => note("asking", id),
    onUnsent: ({ id }) => note("answered", id),
    onExchange(exchange) {
      // Asked before it is judged: a row that it removes must still be known as made.
      recorder?.exchange(exchange, asked(exchange));
      judge.exchange(exchange);
    },
    // A gateway's page may hide that something was made.
    onSetAside: ({ operation, answer }) => answer.status < 500 && note("answered", operation?.id),
    find: (check, judgement) => log.find(check, judgement),
    ...(timeoutMillis === undefined ? {} : { timeoutMillis }),
  });
}
