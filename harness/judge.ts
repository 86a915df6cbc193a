import type { Contract } from "../simulators/core/contract/contract.ts";
import type { Adapter } from "./adapters/adapter.ts";
import type { Check, Evidence } from "./checks/check.ts";
import { checks as allChecks } from "./checks/index.ts";
import { eventLine } from "./event-promise.ts";
import type { Exchange } from "./exchange.ts";
import type { ScenarioLog } from "./log.ts";
import type { Delivery, ReceivedEvent } from "./received-event.ts";
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
}

/** Judges everything that one vendor does in one scenario, without being asked. */
export class Judge {
  /** Events so far, in order of arrival. */
  readonly events: ReceivedEvent[] = [];
  private readonly sights: Sights;
  private readonly checks: readonly Check[];

  constructor(private readonly options: JudgeOptions) {
    this.sights = new Sights(options.contract, options.adapter);
    this.checks = options.checks ?? allChecks;
  }

  exchange(exchange: Exchange): void {
    const { log, witness, variant } = this.options;
    const { request, operation, answer } = exchange;
    log.step("exchange", `${operation?.id ?? `${request.method} ${new URL(request.url).pathname}`} → ${answer.status}`, { exchange });
    const sights = this.sights.see(exchange);
    const evidence = this.evidence(sights, undefined);
    for (const check of this.checks) {
      for (const judgement of check.exchange?.(exchange, evidence) ?? []) log.find(check.name, judgement);
    }
    witness?.exchange(exchange, sights, variant);
  }

  /** @param secret - what deliveries should carry at this moment */
  event(delivery: Delivery, secret: string | undefined): ReceivedEvent {
    const { log, witness, adapter, contract } = this.options;
    const event: ReceivedEvent = { delivery, subject: adapter.subject(delivery) };
    this.events.push(event);
    log.step("event", `${event.subject?.name ?? "unknown event"} ${event.subject?.rowId ?? ""} ← ${delivery.answered}`, { event });
    const evidence = this.evidence([], secret);
    const line = eventLine(contract, event.subject?.name);
    for (const check of this.checks) {
      for (const judgement of check.event?.(event, evidence) ?? []) log.find(check.name, { ...line, ...judgement });
    }
    witness?.event(event);
    return event;
  }

  private evidence(sights: readonly Sight[], secret: string | undefined): Evidence {
    const { contract, adapter, kind, variant } = this.options;
    return { contract, adapter, kind, variant, sights, events: this.events, secret };
  }
}
