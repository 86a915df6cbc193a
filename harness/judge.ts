import type { Contract } from "../simulators/core/contract/contract.ts";
import type { Adapter } from "./adapters/adapter.ts";
import type { Check, Evidence, StoryJudgement } from "./checks/check.ts";
import { checks as allChecks } from "./checks/index.ts";
import { eventLine } from "./event-promise.ts";
import type { Exchange } from "./exchange.ts";
import type { Judgement } from "./finding.ts";
import type { ScenarioLog } from "./log.ts";
import { Confirmed } from "./memory/confirmed.ts";
import { Links } from "./memory/links.ts";
import { Moves } from "./memory/moves.ts";
import { Pages } from "./memory/pages.ts";
import { Repeats } from "./memory/repeats.ts";
import { type MadeRow, Rows } from "./memory/rows.ts";
import { type Delivery, isSameFact, isTaken, type ReceivedEvent } from "./received-event.ts";
import { type Sight, Sights } from "./sights.ts";

/** Told of everything that is judged: coverage listens. */
export interface Witness {
  exchange(exchange: Exchange, sights: readonly Sight[], variant: string | undefined): void;
  event(event: ReceivedEvent): void;
}

export interface JudgeOptions {
  readonly contract: Contract;
  readonly adapter: Adapter;
  readonly kind: "simulator" | "sandbox";
  readonly variant?: string | undefined;
  readonly log: ScenarioLog;
  readonly checks?: readonly Check[];
  readonly witness?: Witness | undefined;
  /** Told of each row that a client made, removed or put away. */
  readonly onRow?: ((what: "made" | "removed" | "putAway", row: MadeRow) => void) | undefined;
  /** Told of each exchange once that is done, before it is judged. */
  readonly onNoted?: ((exchange: Exchange) => void) | undefined;
}

/** Judges everything that one vendor does in one scenario, without being asked. */
export class Judge {
  /** Events so far, in order of arrival. */
  readonly events: ReceivedEvent[] = [];
  private readonly sights: Sights;
  private readonly checks: readonly Check[];
  private readonly pages: Pages;
  private readonly links: Links;
  private readonly repeats: Repeats;
  private readonly confirmed: Confirmed;
  private readonly moves = new Moves();
  private readonly arrivals = new Map<ReceivedEvent, number>();
  /** Rows that were made and removed. */
  readonly rows: Rows;

  constructor(private readonly options: JudgeOptions) {
    this.sights = new Sights(options.contract, options.adapter);
    this.checks = options.checks ?? allChecks;
    this.pages = new Pages(options.adapter);
    this.links = new Links(options.contract);
    this.repeats = new Repeats(options.adapter);
    this.confirmed = new Confirmed(options.contract, options.adapter);
    this.rows = new Rows(options.adapter.rows ?? [], options.onRow);
  }

  /** @returns the row that it made */
  exchange(exchange: Exchange): MadeRow | undefined {
    const { log, witness, variant } = this.options;
    const { request, operation, answer } = exchange;
    const { n } = log.step("exchange", `${operation?.id ?? `${request.method} ${new URL(request.url).pathname}`} → ${answer.status}`, { exchange });
    const sights = this.sights.see(exchange);
    const made = this.rows.note(exchange);
    this.options.onNoted?.(exchange);
    this.links.note(exchange);
    const toldBefore = this.moves.toldBefore();
    this.moves.show(sights, made, n);
    const evidence = { ...this.evidence(sights, undefined), page: this.pages.see(exchange), made, repeat: this.repeats.see(exchange), confirmed: this.confirmed.see(exchange, sights), toldBefore };
    for (const check of this.checks) {
      for (const judgement of check.exchange?.(exchange, evidence) ?? []) log.find(check.name, judgement);
    }
    witness?.exchange(exchange, sights, variant);
    return made;
  }

  /** @param secret - what deliveries should carry at this moment */
  event(delivery: Delivery, secret: string | undefined): ReceivedEvent {
    const { log, witness, adapter, contract } = this.options;
    const read: ReceivedEvent = { delivery, subject: adapter.subject(delivery) };
    const before = adapter.tells === "at least once" && read.subject ? this.events.filter((earlier) => isSameFact(read, earlier)) : [];
    const repeats = (before.find((earlier) => isTaken(earlier.delivery)) ?? before[0])?.delivery;
    const event: ReceivedEvent = { ...read, ...(repeats ? { repeats } : {}) };
    this.events.push(event);
    this.links.noteEvent(event);
    const { n } = log.step("event", `${event.subject?.name ?? "unknown event"} ${event.subject?.rowId ?? ""} ← ${delivery.answered}`, { event });
    this.arrivals.set(event, n);
    // What is told again has not happened again.
    if (event.subject?.state && !repeats) this.moves.tell(event.subject.state, event.subject.name, n);
    const evidence = this.evidence([], secret);
    const line = eventLine(contract, event.subject?.name);
    for (const check of this.checks) {
      for (const judgement of check.event?.(event, evidence) ?? []) log.find(check.name, { ...line, ...judgement });
    }
    witness?.event(event);
    return event;
  }

  /** Does this vendor tell events of this name? */
  tells = (name: string): boolean => this.options.contract.events.includes(name);

  /** What a finding about an event that did not come says of it. */
  promiseOf = (name: string): Pick<Judgement, "vendor" | "operationId" | "contract" | "source" | "provenance"> => ({ vendor: this.options.contract.vendor, ...eventLine(this.options.contract, name) });

  /** What can only be said of a whole story; call it when every delivery has had its time. */
  story(): void {
    for (const { check, step, ...judgement } of this.missing()) this.options.log.find(check, judgement, step);
  }

  /** The same, without finding it yet. */
  missing(): readonly (StoryJudgement & { readonly check: string })[] {
    const { contract, variant } = this.options;
    const { events, moves } = this;
    return this.checks.flatMap(({ name, story }) => [...(story?.({ vendor: contract.vendor, contract, variant, events, moves, arrival: (event) => this.arrivals.get(event) ?? 0 }) ?? [])].map((judgement) => ({ check: name, ...judgement })));
  }

  private evidence(sights: readonly Sight[], secret: string | undefined): Evidence {
    const { contract, adapter, kind, variant } = this.options;
    const { rows, links, events } = this;
    return { contract, adapter, kind, variant, sights, events, secret, rows, links, page: undefined, made: undefined, repeat: undefined, confirmed: [], toldBefore: () => new Map() };
  }
}
