import { contractOf, type Contract } from "./contract/contract.ts";
import type { Act, HandlerAct } from "./act.ts";
import type { Row } from "./behaviours.ts";
import { compileLifecycle, type Lifecycle, type LifecycleCode } from "./lifecycle.ts";
import { StartupError, type Refusal } from "./refusal.ts";
import type { Resource } from "./resource.ts";
import type { SettingsTable } from "./settings.ts";
import type { Frame, SocketPlan } from "./sockets.ts";
import type { Credential, Principal } from "./world/credential.ts";
import type { EventFact, Outbound, Subscription } from "./world/records.ts";
import type { RandomStream } from "./world/random.ts";
import type { Page } from "./world/table.ts";
import type { World } from "./world/world.ts";
import type { Visit } from "./engine/visit.ts";

/** An answer in full, for what is more than a body with the promised status. */
export class Answer {
  constructor(
    readonly status: number | undefined,
    readonly body: unknown,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {}
}

export interface Encoded {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

/** Turns every refusal of one vendor into its own answer, in one place. */
export type ErrorFormat = (refusal: Refusal, visit: Visit) => Encoded;

/** How a security scheme of the contract is presented and judged, where the contract's own words are not enough. */
export interface Scheme {
  /** Text that the request carries for this scheme, or undefined. */
  readonly present: (visit: Visit) => string | undefined;
  /** Judges it. @throws {Refusal} Default: the credential must be known, for this scheme, active or in grace. */
  readonly verify?: (text: string, visit: Visit) => Principal;
}

export interface Paging {
  /** Reads a page request. @throws {Refusal} when it cannot be */
  readonly read: (act: HandlerAct<any>) => { limit: number; after?: { order: number | string; key: string }; skip?: number; descending?: boolean };
  /** Wraps a page. `last` is the position of the last row, for the next cursor. */
  readonly write: (items: readonly unknown[], page: Page<any>, last: { order: number | string; key: string } | undefined, act: HandlerAct<any>) => unknown;
}

export type StepName = "authenticate" | "route";

/** How one vendor speaks HTTP: what its documents share. */
export interface Wire {
  /** Which is answered first when a path is unknown and the caller too. Default: route. */
  readonly first?: StepName;
  readonly schemes?: Readonly<Record<string, Scheme>>;
  readonly paging?: Paging;
  /** Wraps what an operation answers. Default: the body as JSON. */
  readonly encode?: (status: number, body: unknown, visit: Visit) => unknown;
  /** What of an encoded body the contract promises, where a setting has more around it. Default: all of it. */
  readonly promised?: (body: unknown, visit: Visit) => unknown;
  /** Headers that every answer of the vendor carries, refusals too. */
  readonly headers?: (visit: Visit) => Record<string, string>;
  /** Text of a credential that a world makes for itself; `given` is what it will stand for, for texts that say it (a JWT). The same arguments give the same text. */
  readonly mint: (name: string, random: RandomStream, given: Omit<Credential, "text" | "vendor" | "name">) => string;
  /** A credential as headers (and query), ready to send; with its world also what a client signs with. */
  readonly present: (credential: Credential, world?: World) => { headers: Record<string, string>; query?: Record<string, string>; hmacSecret?: string };
  /** Variant of the lifecycles that a world's settings choose. */
  readonly variant?: (settings: any) => string;
  /** Requests allowed, by account; undefined: no limit. Read on each request when rate limits are on. */
  readonly rateLimit?: (settings: any, operationId: string, world: World) => RateLimit | undefined;
}

/** So many requests per window; with `burst` a bucket that holds so many and is refilled at that rate. */
export interface RateLimit {
  readonly limit: number;
  readonly windowSeconds: number;
  readonly burst?: number;
  /** What is counted together, where a vendor counts more than one thing (an operation, say). Default: all of the account. */
  readonly counts?: string;
}

export interface EventPlan {
  /** Resource whose rows the event is about; a move that emits it publishes it by itself. */
  readonly resource?: string;
  readonly payload: (subject: any, act: Act<any>, detail: any) => unknown;
}

export interface EventsPlan {
  readonly table: Readonly<Record<string, EventPlan>>;
  /** Is a subscriber who named this event to be told of it? Default: yes. For those who want what is theirs alone. */
  readonly wants?: (event: EventFact, subscription: Subscription, act: Act<any>) => boolean;
  /** What one attempt sends; a signature is computed here, per attempt. Method: POST unless it says another. */
  readonly request: (event: EventFact, subscription: Subscription, act: Act<any>) => { method?: string; headers: Record<string, string>; body: string };
  /** World seconds to wait before the 2nd, 3rd, … attempt; then it is dropped. */
  readonly retryAfterSeconds: readonly number[] | ((settings: any) => readonly number[]);
  readonly timeoutSeconds: number;
  /** Who is told of an event over an open socket, and how: in the order of the events. */
  readonly frames?: (event: EventFact, act: Act<any>) => Iterable<Frame>;
  readonly accepted?: (status: number) => boolean;
}

export interface Stimulus {
  readonly summary: string;
  readonly schema: object;
  readonly run: (act: Act<any>, body: any) => unknown;
}

/** What one resource does because another one moved: run in table order, in the same transaction. */
export interface Reaction {
  readonly resource: string;
  readonly on: string;
  readonly run: (act: Act<any>, after: any, before: any, detail: any) => void;
}

/** A known difference between simulator and contract; compared as an exact set. */
export interface Divergence {
  readonly operation: string;
  readonly what: string;
  readonly because: string;
  readonly closeWhen: string;
}

export interface VendorDefinition {
  readonly name: string;
  readonly title: string;
  readonly resources: Readonly<Record<string, Resource<any>>>;
  readonly lifecycles?: Readonly<Record<string, LifecycleCode>>;
  readonly settings: SettingsTable;
  readonly events?: EventsPlan;
  readonly reactions?: readonly Reaction[];
  readonly timers?: Readonly<Record<string, (act: Act<any>, data: any) => void>>;
  /** Once, in a world that is just made: what its fixture's rows mean elsewhere (subscriptions, timers, another layer's state). Of no account. */
  readonly begin?: (act: Act<any>) => void;
  /** Told of the outcome of a fetch that the vendor made. */
  readonly continuations?: Readonly<Record<string, (act: Act<any>, outcome: FetchOutcome, data: any) => void>>;
  readonly stimuli?: Readonly<Record<string, Stimulus>>;
  /** What clients say over sockets that a handler let them open, by kind. */
  readonly sockets?: Readonly<Record<string, SocketPlan>>;
  /** What other layers tell this vendor, by topic: in the transaction in which it happens. */
  readonly hears?: Readonly<Record<string, (act: Act<any>, fact: any) => void>>;
  readonly wire: Wire;
  readonly error: ErrorFormat;
  readonly operations: Readonly<Record<string, Row>>;
  readonly divergences?: readonly Divergence[];
  /** One request that a newcomer can paste: an operation and its path or query. */
  readonly sample: { operationId: string; path?: Record<string, string>; query?: Record<string, string> };
}

export interface FetchOutcome {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly bytes?: Uint8Array;
  readonly error?: string;
  readonly call: Outbound;
}

/** A vendor whose tables and contract were found to fit. */
export interface Vendor extends VendorDefinition {
  readonly contract: Contract;
  readonly machines: readonly Lifecycle[];
  readonly machinesOf: Readonly<Record<string, readonly Lifecycle[]>>;
}

/** Declares a vendor; `Operations` makes a missing or unknown operation row a compile error. */
export const defineVendor =
  <Operations>() =>
  (definition: Omit<VendorDefinition, "operations"> & { operations: { readonly [O in keyof Operations]: Row } }): VendorDefinition =>
    definition as unknown as VendorDefinition;

/** Fits a vendor's tables to its contract. @throws {StartupError} for a row, lifecycle or event that has no partner */
export function compileVendor(definition: VendorDefinition): Vendor {
  const contract = contractOf(definition.name);
  const complain = (what: string) => new StartupError(`simulators/${definition.name}: ${what}`);
  for (const id of contract.operations.keys()) if (!definition.operations[id]) throw complain(`operation ${id} of the contract has no row`);
  for (const id of Object.keys(definition.operations)) if (!contract.operations.has(id)) throw complain(`row ${id} is not in the contract`);
  for (const name of Object.keys(definition.events?.table ?? {})) if (!contract.events.includes(name)) throw complain(`event ${name} is not among the contract's webhooks`);
  for (const name of contract.events) if (!definition.events?.table[name]) throw complain(`event ${name} of the contract has no row in events.ts`);
  const machines = Object.entries(definition.lifecycles ?? {}).map(([name, code]) => {
    const found = contract.lifecycles[name];
    if (!found) throw complain(`lifecycle ${name} is not in lifecycles.yaml`);
    if (!definition.resources[found.resource]) throw complain(`lifecycle ${name} is about ${found.resource}, which is not stored`);
    try {
      return compileLifecycle(name, found, code);
    } catch (error) {
      throw complain((error as Error).message);
    }
  });
  for (const name of Object.keys(contract.lifecycles)) if (!definition.lifecycles?.[name]) throw complain(`lifecycle ${name} of the contract has no projection in lifecycles.ts`);
  const unsent = machines.flatMap((m) => m.contract.moves.flatMap((move) => move.emits ?? [])).find((event) => !contract.events.includes(event.replace(/\?$/, "")));
  if (unsent) throw complain(`event ${unsent}, which lifecycles.yaml emits, is not among the contract's webhooks`);
  for (const { resource, on } of definition.reactions ?? []) {
    if (!definition.resources[resource]) throw complain(`there is a reaction to ${resource}, which is not stored`);
    const moves = machines.filter((m) => m.contract.resource === resource).flatMap((m) => m.contract.moves.map((move) => move.on));
    if (!["*", "create", "update", "remove", ...moves].includes(on)) throw complain(`there is a reaction to ${resource} ${on}, which is no move`);
  }
  if (!contract.operations.has(definition.sample.operationId)) throw complain(`the sample ${definition.sample.operationId} is not in the contract`);
  const machinesOf: Record<string, Lifecycle[]> = {};
  for (const machine of machines) (machinesOf[machine.contract.resource] ??= []).push(machine);
  return { ...definition, contract, machines, machinesOf };
}
