import type { Contract } from "../../simulators/core/contract/contract.ts";
import type { Adapter } from "../adapters/adapter.ts";
import type { Exchange } from "../exchange.ts";
import type { Judgement } from "../finding.ts";
import type { ReceivedEvent } from "../received-event.ts";
import type { Sight } from "../sights.ts";

/** What a check may look at beside the exchange or event itself. */
export interface Evidence {
  readonly contract: Contract;
  readonly adapter: Adapter;
  readonly kind: "simulator" | "sandbox";
  /** Reading of the service (its `strictness`); undefined when unknown. */
  readonly variant: string | undefined;
  /** Rows that this exchange shows. */
  readonly sights: readonly Sight[];
  /** Events of this vendor so far, in order of arrival, this one last. */
  readonly events: readonly ReceivedEvent[];
  /** Secret that deliveries should carry; undefined when none is set. */
  readonly secret: string | undefined;
}

/** One thing that is held against a target. Pure: it looks at evidence and says what is wrong. */
export interface Check {
  readonly name: string;
  /** What it holds, for people. */
  readonly summary: string;
  readonly exchange?: (exchange: Exchange, evidence: Evidence) => Iterable<Judgement>;
  readonly event?: (event: ReceivedEvent, evidence: Evidence) => Iterable<Judgement>;
}

/** The parts of a judgement that say which call it is about. */
export const about = ({ vendor, operation }: Exchange): { vendor: string; operationId?: string } => ({ vendor, ...(operation ? { operationId: operation.id } : {}) });
