import type { Contract } from "../../simulators/core/contract/contract.ts";
import type { Adapter } from "../adapters/adapter.ts";
import type { Exchange } from "../exchange.ts";
import type { Judgement } from "../finding.ts";
import type { Forgotten } from "../memory/confirmed.ts";
import type { Links } from "../memory/links.ts";
import type { Page } from "../memory/pages.ts";
import type { Repeat } from "../memory/repeats.ts";
import type { MadeRow, Rows } from "../memory/rows.ts";
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
  /** The page of a list that this exchange shows. */
  readonly page: Page | undefined;
  /** Rows that clients have made and removed so far, this exchange included. */
  readonly rows: Rows;
  /** The row that this exchange made. */
  readonly made: MadeRow | undefined;
  /** The request that this one repeats. */
  readonly repeat: Repeat | undefined;
  /** Values that were sent and confirmed, and that this exchange does not show. */
  readonly confirmed: readonly Forgotten[];
  /** States that events had told of a row before this exchange was asked for, each with its event. */
  readonly toldBefore: (lifecycle: string, rowId: string) => ReadonlyMap<string, string>;
  /** Expiring links that were handed out. */
  readonly links: Links;
}

/** What a check may look at once the story is over and all deliveries have had their time. */
export interface StoryEvidence {
  readonly vendor: string;
  readonly contract: Contract;
  readonly variant: string | undefined;
  readonly events: readonly ReceivedEvent[];
  /** Step of an event in the timeline. */
  readonly arrival: (event: ReceivedEvent) => number;
  /** Moves that answers have shown, and those that events have announced. */
  readonly moves: { readonly shown: readonly ShownMove[]; readonly told: readonly ShownMove[] };
}

/** A row went from one state to another, by one move or more. */
export interface ShownMove {
  readonly lifecycle: string;
  readonly rowId: string;
  /** Undefined for a row that was made here. */
  readonly before: string | undefined;
  /** Undefined when it is only known that the row was made. */
  readonly state: string | undefined;
  /** After this step it was made: what had come by then tells of something earlier. */
  readonly since: number;
  readonly step: number;
}

/** A judgement that names its step itself. */
export type StoryJudgement = Judgement & { readonly step: number };

/** One thing that is held against a target. Pure: it looks at evidence and says what is wrong. */
export interface Check {
  readonly name: string;
  /** What it holds, for people. */
  readonly summary: string;
  readonly exchange?: (exchange: Exchange, evidence: Evidence) => Iterable<Judgement>;
  readonly event?: (event: ReceivedEvent, evidence: Evidence) => Iterable<Judgement>;
  /** Asked once at the end, where the receiver was told of everything and answered everything. */
  readonly story?: (evidence: StoryEvidence) => Iterable<StoryJudgement>;
}

/** The parts of a judgement that say which call it is about. */
export const about = ({ vendor, operation }: Exchange): { vendor: string; operationId?: string } => ({ vendor, ...(operation ? { operationId: operation.id } : {}) });
