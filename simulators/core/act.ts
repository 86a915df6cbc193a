import { Breach, Refusal } from "./refusal.ts";
import type { LifecycleMove } from "./contract/document.ts";
import { isStep, legalMoves, type Lifecycle } from "./lifecycle.ts";
import type { Resource, RowOf } from "./resource.ts";
import type { SettingsOf, SettingsTable } from "./settings.ts";
import type { FrameBody, OpenSocket } from "./sockets.ts";
import type { Vendor } from "./vendor.ts";
import { credentialKey, type Credential, type Principal } from "./world/credential.ts";
import type { RandomStream } from "./world/random.ts";
import type { Range } from "./world/ordered-index.ts";
import type { Page, Table } from "./world/table.ts";
import type { World } from "./world/world.ts";

/** The types of one vendor, so that what a handler is given is checked. */
export interface VendorTypes {
  resources: Record<string, Resource<any>>;
  settings: SettingsTable;
}

type SettingsIn<V extends VendorTypes> = 0 extends 1 & V ? any : SettingsOf<V["settings"]>;
type Name<V extends VendorTypes> = keyof V["resources"] & string;
type RowIn<V extends VendorTypes, R extends Name<V>> = RowOf<V["resources"][R]>;

/**
 * What code of a vendor may do inside a transaction: handlers, reactions, timers, continuations and stimuli alike.
 * Every look at rows is limited to one account.
 */
export class Act<V extends VendorTypes = VendorTypes> {
  readonly settings: SettingsIn<V>;

  constructor(
    readonly world: World,
    readonly vendor: Vendor,
    /** Whose rows are seen. */
    readonly account: string,
    /** Where this server is reached, with the world's prefix when it has one: "http://127.0.0.1:4010/~w1". */
    readonly origin: string,
  ) {
    this.settings = world.store<any>("settings").get(vendor.name) ?? {};
  }

  /** Open connections of a kind, of all accounts of this vendor. */
  *sockets(kind: string): Generator<OpenSocket> {
    for (const socket of this.world.sockets.values()) if (socket.vendor === this.vendor.name && socket.kind === kind) yield socket;
  }

  /** Says something over an open socket, once this transaction is final; one that is gone hears nothing. */
  tell = (socket: string, body: FrameBody): void => this.world.say({ socket, body });

  /** Closes an open socket, behind what is still to be said over it. */
  closeSocket = (socket: string): void => this.world.say({ socket });

  /** World time, milliseconds since 1970. */
  get now(): number {
    return this.world.clock.now();
  }
  /** Microseconds since 1970, never the same twice: for creation times that order rows. */
  stamp = (): number => this.world.clock.stamp();

  table<R extends Name<V>>(resource: R): Table<RowIn<V, R>> {
    return this.world.table(this.vendor.name, resource);
  }

  /** The row of this account with this id, or undefined. */
  find<R extends Name<V>>(resource: R, id: string | number): RowIn<V, R> | undefined {
    const row = this.table(resource).get(id);
    const owner = this.plan(resource).owner;
    return row && (owner === null || (row as any)[owner] === this.account) ? row : undefined;
  }

  /** As find. @throws {Refusal} `not-found` */
  get<R extends Name<V>>(resource: R, id: string | number): RowIn<V, R> {
    const row = this.find(resource, id);
    if (!row) throw new Refusal("not-found", `${resource} ${id} does not exist`, { rule: `${resource} of this account` });
    return row;
  }

  /** A page of one group of an index. @param group - default: this account */
  page<R extends Name<V>>(resource: R, index: string, options: Range & { limit: number; skip?: number; where?: (row: RowIn<V, R>) => boolean; group?: string }): Page<RowIn<V, R>> {
    return this.table(resource).page(index, options.group ?? this.account, options);
  }

  /** All rows of one group of an index, in order. @param group - default: this account */
  each<R extends Name<V>>(resource: R, index: string, group: string = this.account, range?: Range): Generator<RowIn<V, R>> {
    return this.table(resource).each(index, group, range);
  }

  create<R extends Name<V>>(resource: R, fields: Partial<RowIn<V, R>>): RowIn<V, R> {
    const plan = this.plan(resource);
    const row = this.begin(resource, fields);
    this.table(resource).put(row);
    for (const machine of this.machines(resource)) {
      const state = machine.stateOf(row);
      if (!machine.contract.initial.includes(state)) throw new Breach(`${resource} cannot begin in state ${state} of ${machine.name}`);
      const { on = "create", emits = NONE }: Partial<LifecycleMove> = machine.births.get(state) ?? {};
      this.entered(machine, resource, row, on, "none", state, emits);
      for (const event of emits) this.emit(event, resource, row, {});
    }
    this.react(resource, "create", row, undefined, {});
    return this.table(resource).get(row[plan.id]) as RowIn<V, R>;
  }

  /** A row with its defaults, owner and id, not yet stored. @throws {Refusal} `conflict` when there is one of that id */
  private begin(resource: string, fields: object): any {
    const plan = this.plan(resource);
    const key = `${this.vendor.name}/${resource}`;
    const row: any = { ...fields };
    const defaults: any = plan.defaults(this);
    for (const name in defaults) if (!(name in row)) row[name] = defaults[name];
    if (plan.owner !== null) row[plan.owner] ??= this.account;
    if (row[plan.id] === undefined) {
      const n = this.world.next(`id/${key}`);
      row[plan.id] = plan.newId(n, () => this.world.stream(`${key}/${n}`));
    }
    if (this.table(resource).get(row[plan.id])) throw new Refusal("conflict", `${resource} ${row[plan.id]} exists already`);
    return row;
  }

  /**
   * Puts a row in from outside: a new one in any state of its lifecycles, one that is there by a step that they allow.
   * Time goes on from that state; events and reactions come only with a row that begins as any row may.
   * @throws {Refusal} `rule` for a state that does not exist, `illegal-transition` for a step that is not allowed
   */
  put<R extends Name<V>>(resource: R, fields: Partial<RowIn<V, R>>): RowIn<V, R> {
    const plan = this.plan(resource);
    const given: any = fields;
    const before: any = given[plan.id] === undefined ? undefined : this.table(resource).get(given[plan.id]);
    const owner = plan.owner === null ? this.account : String(given[plan.owner] ?? before?.[plan.owner] ?? this.account);
    if (owner !== this.account) return this.as(owner).put(resource, fields);
    const machines = this.machines(resource);
    const row = before ? { ...before, ...given } : this.begin(resource, given);
    for (const machine of machines) {
      const state = machine.stateOf(row);
      if (!machine.contract.states[state]) throw new Refusal("rule", `${state} is no state of ${machine.name}; there are ${Object.keys(machine.contract.states).join(", ")}`);
      if (before && !isStep(machine.contract, machine.stateOf(before), state, this.variant)) {
        throw new Refusal("illegal-transition", `${resource} ${row[plan.id]} is ${machine.stateOf(before)}: it cannot become ${state}`, { rule: `lifecycles.yaml ${machine.name}` });
      }
    }
    if (!before && machines.every((machine) => machine.contract.initial.includes(machine.stateOf(row)))) return this.create(resource, row);
    this.table(resource).put(row);
    for (const machine of machines) if (!before || machine.stateOf(before) !== machine.stateOf(row)) this.pace(machine, resource, row, machine.stateOf(row));
    return row;
  }

  /** Changes fields that no lifecycle watches; a change of state needs `fire`. */
  update<R extends Name<V>>(resource: R, id: string | number, patch: Partial<RowIn<V, R>>): RowIn<V, R> {
    const before: any = this.get(resource, id);
    const after = changed(before, patch);
    this.keepId(resource, before, after);
    for (const machine of this.machines(resource)) {
      const [from, to] = [machine.stateOf(before), machine.stateOf(after)];
      if (from !== to) throw new Breach(`an update moved ${resource} ${id} from ${from} to ${to} of ${machine.name} without a move`);
    }
    this.table(resource).put(after);
    this.react(resource, "update", after, before, {});
    return after;
  }

  remove<R extends Name<V>>(resource: R, id: string | number): RowIn<V, R> {
    const before = this.get(resource, id);
    this.table(resource).delete(id);
    for (const machine of this.machines(resource)) this.cancel(paceKey(machine, resource, String(id)));
    this.react(resource, "remove", undefined, before, {});
    return before;
  }

  /** Would this move be legal now, in every lifecycle that knows it? */
  can<R extends Name<V>>(resource: R, id: string | number, on: string): boolean {
    const row = this.get(resource, id);
    const moved = this.machines(resource).filter((m) => m.byName.has(on));
    return moved.length > 0 && moved.every((m) => legalMoves(m, on, m.stateOf(row), this.variant).length > 0);
  }

  /**
   * Makes a move of a lifecycle: checks it, writes the row, plans what time will do next, publishes what the move emits, runs reactions.
   * @param patch - further fields; for a computed state, those that make it
   * @throws {Refusal} `illegal-transition` when the contract does not allow it in this variant
   */
  fire<R extends Name<V>>(resource: R, id: string | number, on: string, patch: Partial<RowIn<V, R>> = {}, detail: any = {}): RowIn<V, R> {
    const before: any = this.get(resource, id);
    const moved = this.machines(resource).filter((m) => m.byName.has(on));
    if (moved.length === 0) throw new Breach(`no lifecycle of ${resource} has a move ${on}`);
    const after = changed(before, patch);
    const emits = new Map<Lifecycle, readonly string[]>();
    for (const machine of moved) {
      const from = machine.stateOf(before);
      const legal = legalMoves(machine, on, from, this.variant);
      if (legal.length === 0) {
        throw new Refusal("illegal-transition", `${resource} ${id} is ${from}: ${on} is not possible`, { rule: `lifecycles.yaml ${machine.name}: ${on} from ${from}` });
      }
      const move = machine.code.field ? legal[0]! : legal.find((m) => m.to === machine.stateOf(after));
      if (!move) throw new Breach(`${on} took ${resource} ${id} from ${from} to ${machine.stateOf(after)}, which ${machine.name} does not list`);
      if (machine.code.field) after[machine.code.field] = move.to;
      emits.set(machine, move.emits ?? NONE);
    }
    this.keepId(resource, before, after);
    const machines = this.machines(resource);
    for (const machine of machines) {
      const [from, to] = [machine.stateOf(before), machine.stateOf(after)];
      if (!moved.includes(machine) && !isStep(machine.contract, from, to, this.variant)) {
        throw new Refusal("illegal-transition", `${resource} ${id} is ${from}: it cannot become ${to}`, { rule: `lifecycles.yaml ${machine.name}: ${from} to ${to}` });
      }
    }
    this.table(resource).put(after);
    for (const machine of machines) {
      const [from, to] = [machine.stateOf(before), machine.stateOf(after)];
      if (moved.includes(machine) || from !== to) this.entered(machine, resource, after, on, from, to, emits.get(machine) ?? NONE);
    }
    for (const event of new Set([...emits.values()].flat())) this.emit(event, resource, after, detail);
    this.react(resource, on, after, before, detail);
    return (this.table(resource).get(id as string) ?? after) as RowIn<V, R>;
  }

  /** States a fact: it is kept, and told to every subscriber of this account after the answer is out. */
  publish(name: string, subject: unknown, detail: any = {}, about: { resource?: string; rowId?: string } = {}): void {
    const plan = this.vendor.events?.table[name];
    if (!plan) throw new Breach(`${this.vendor.name} has no event ${name}`);
    const n = this.world.next("events");
    const payload = plan.payload(subject, this, detail);
    const event = { id: `evt-${n}`, at: new Date(this.now).toISOString(), vendor: this.vendor.name, name, account: this.account, ...about, payload };
    this.world.publish(event);
    for (const subscription of this.world.subscriptions.all()) {
      if (subscription.vendor !== this.vendor.name || subscription.account !== this.account) continue;
      if (subscription.events && !subscription.events.includes(name)) continue;
      if (this.vendor.events!.wants?.(event, subscription, this) === false) continue;
      const timeoutSeconds = this.vendor.events!.timeoutSeconds;
      this.send({ kind: "delivery", url: subscription.url, event, subscription: subscription.id, timeoutSeconds });
    }
  }

  /** Asks an address for something; the named continuation is told later, in a transaction of its own. */
  fetch(continuation: string, url: string, data: unknown, request = { method: "GET", headers: {} as Record<string, string> }, timeoutSeconds = 30): void {
    this.send({ kind: "fetch", url, continuation, data, request, timeoutSeconds });
  }

  /** Plans something named in the vendor's timer table. @param key - one timer per key; planning again replaces it */
  schedule(name: string, afterSeconds: number, data: unknown = {}, options: { key?: string; kind?: "work" | "upkeep"; resource?: string; rowId?: string } = {}): void {
    const n = this.world.next("timers");
    const id = options.key ?? `t${n}`;
    const about = { ...(options.resource ? { resource: options.resource } : {}), ...(options.rowId ? { rowId: options.rowId } : {}) };
    this.world.timers.put(id, { id, n, dueAt: this.now + Math.round(afterSeconds * 1000), kind: options.kind ?? "work", vendor: this.vendor.name, name, ...about, data: { account: this.account, ...(data as object) } });
  }

  cancel = (key: string): void => this.world.timers.delete(key);

  /** Makes a credential of this account (a login token, an access key) and opens this world to it. */
  mint(name: string, given: Pick<Credential, "scheme"> & Partial<Pick<Credential, "account" | "roles" | "scopes" | "subject" | "claims" | "expiresAt">>): Credential {
    const mintedAs = `${this.vendor.name}/minted/${this.world.next(`minted/${this.vendor.name}`)}`;
    const stands = { account: this.account, ...given, state: "active" as const };
    const text = this.vendor.wire.mint(name, this.world.stream(mintedAs), stands);
    const credential: Credential = { ...stands, vendor: this.vendor.name, name: `${name}-${mintedAs.split("/")[2]}`, text, mintedAs };
    this.world.credentials.put(credentialKey(this.vendor.name, text), credential);
    return credential;
  }

  /** A random stream for the n-th thing of a kind of this vendor. */
  random = (kind: string): RandomStream => this.world.random(`${this.vendor.name}/${kind}`);

  /** The same actor for another account: what a reaction does for a row that is not the caller's. */
  as = (account: string): Act<V> => (account === this.account ? this : new Act<V>(this.world, this.vendor, account, this.origin));

  get variant(): string | undefined {
    return this.vendor.wire.variant?.(this.settings);
  }

  private plan = (resource: string): Resource<any> => this.vendor.resources[resource] ?? fail(`${this.vendor.name} stores no ${resource}`);
  private machines = (resource: string): readonly Lifecycle[] => this.vendor.machinesOf[resource] ?? [];

  private entered(machine: Lifecycle, resource: string, row: any, on: string, from: string, to: string, emits: readonly string[]): void {
    const rowId = String(row[this.plan(resource).id]);
    this.world.noteMove({ vendor: this.vendor.name, lifecycle: machine.name, resource, rowId, on, from, to, emits });
    this.pace(machine, resource, row, to);
  }

  /** Plans what time makes of a row in this state, in place of what it would have made before. */
  private pace(machine: Lifecycle, resource: string, row: any, to: string): void {
    const rowId = String(row[this.plan(resource).id]);
    const key = paceKey(machine, resource, rowId);
    this.cancel(key);
    const pace = machine.code.pacing?.[to];
    const after = pace?.afterSeconds(this, row);
    if (pace && after !== undefined) {
      this.schedule("core.move", after, { resource, id: row[this.plan(resource).id], on: pace.on, lifecycle: machine.name, state: to }, { key, kind: pace.kind ?? "work", resource, rowId });
    }
  }

  private keepId(resource: string, before: any, after: any): void {
    const { id } = this.plan(resource);
    if (String(before[id]) !== String(after[id])) throw new Breach(`${resource} ${before[id]} cannot become ${resource} ${after[id]}: an id stays`);
  }

  private emit(event: string, resource: string, row: any, detail: any): void {
    if (event.endsWith("?") || this.vendor.events?.table[event]?.resource !== resource) return;
    this.publish(event, row, detail, { resource, rowId: String(row[this.plan(resource).id]) });
  }

  private react(resource: string, on: string, after: any, before: any, detail: any): void {
    for (const reaction of this.vendor.reactions ?? []) {
      if (reaction.resource === resource && (reaction.on === on || reaction.on === "*")) reaction.run(this, after, before, detail);
    }
  }

  private send(call: { kind: "delivery" | "fetch"; url: string; timeoutSeconds: number; [more: string]: unknown }): void {
    const n = this.world.next("outbound");
    const id = `out-${n}`;
    this.world.outbound.put(id, { id, n, vendor: this.vendor.name, account: this.account, state: "pending", attempts: [], ...call });
    this.world.sends.put(id, { id, n, dueAt: this.now, kind: "work", vendor: this.vendor.name, name: "core.send" });
  }
}

/** What a handler is given on top: the request, checked, and who makes it. */
export class HandlerAct<V extends VendorTypes = VendorTypes, Path = any, Query = any, Body = any> extends Act<V> {
  constructor(
    world: World,
    vendor: Vendor,
    readonly principal: Principal,
    origin: string,
    readonly path: Path,
    readonly query: Query,
    readonly headers: Readonly<Record<string, any>>,
    readonly body: Body,
    readonly operationId: string,
    /** The query as it was sent, without "?": for what is passed on unread. */
    readonly search = "",
    /** Media type of the body as it came, with its parameters. */
    readonly contentType?: string,
    /** The connection asks to become a WebSocket: only then may a handler answer with an `Upgrade`. */
    readonly wantsSocket = false,
  ) {
    super(world, vendor, principal.account, origin);
  }
}

/** A row with some fields replaced. Copied and then assigned: spreading two objects into one costs ten times as much. */
function changed(row: any, patch: object): any {
  const out = { ...row };
  for (const name in patch) out[name] = (patch as any)[name];
  return out;
}

const NONE: readonly string[] = [];

const paceKey = (machine: Lifecycle, resource: string, id: string) => `pace/${machine.name}/${resource}/${id}`;
const fail = (message: string): never => {
  throw new Breach(message);
};
