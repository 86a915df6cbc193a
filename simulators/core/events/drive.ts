import { Act } from "../act.ts";
import { checkEmitted } from "../engine/engine.ts";
import { strike } from "../faults.ts";
import { LayerAct, type Layer } from "../layer.ts";
import { Breach, Refusal } from "../refusal.ts";
import { patience, soon, wakeAfter } from "../transport/real-time.ts";
import { sendFrames } from "../sockets.ts";
import type { EventsPlan } from "../vendor.ts";
import type { Attempt, Outbound } from "../world/records.ts";
import type { Timer } from "../world/timers.ts";
import type { Commit, World } from "../world/world.ts";
import { checkEvent } from "./check-event.ts";
import { inTurn } from "./in-turn.ts";
import type { OutboundPort, PortOutcome, PortRequest } from "./port.ts";

/** Sockets that a world opens at once. */
const SENDS_AT_ONCE = 64;
/** Real milliseconds that moving the time waits for clients to read their answers. */
const ANSWER_MS = 2000;

/** An answer on its way out. */
interface Hold {
  /** Settles when it is, or with false when nobody else should wait for it any longer. */
  readonly out: Promise<boolean>;
  readonly pass: () => void;
}

/**
 * What makes a world move: runs due timers, sends what is due, applies the outcomes in the order of sending.
 * One per world. On a running clock it wakes itself for the next timer; on a frozen one it waits for `advance`.
 */
export class Drive {
  private sending: Promise<void> = Promise.resolve();
  private inFlight = 0;
  /** Answers that are still on their way out, by what they are to tell; it waits for them, and what comes later behind it. */
  private readonly holds = new Map<readonly string[], Hold>();
  private cancelWake: (() => void) | undefined;
  private stopped = false;
  /** Deliveries that wait for another one to overtake them. */
  private readonly overtaken = new Set<string>();
  /** What went wrong in timers: shown by the control plane, never swallowed. */
  readonly breaches: string[] = [];

  constructor(
    private readonly world: World,
    private readonly port: OutboundPort,
    private readonly origin: () => string,
    private readonly layers: readonly Layer[] = [],
  ) {
    for (const call of world.outbound.all()) if (call.struck === "overtaken") this.overtaken.add(call.id);
    world.onCommit((commit) => {
      this.lineUp(commit);
      this.overSockets(commit);
    });
  }

  /**
   * Keeps back what a transaction wants to tell, until `nudge` is told that its answer is out: no socket is opened before.
   * @returns what is kept back
   */
  hold(commit: Commit): readonly string[] {
    const kept = this.freshSends(commit);
    if (kept.length === 0) return kept;
    this.world.sendHeap.park(kept);
    let pass: (out: boolean) => void = () => {};
    const out = new Promise<boolean>((resolve) => (pass = resolve));
    const giveUp = patience(ANSWER_MS, () => pass(false));
    this.holds.set(kept, { out, pass: () => (giveUp(), pass(true)) });
    return kept;
  }

  /** What is told while an answer is on its way out comes behind what that one is to tell: one order, however answers end. */
  private lineUp(commit: Commit): void {
    if (this.holds.size === 0) return;
    const kept = this.freshSends(commit);
    if (kept.length === 0) return;
    this.world.sendHeap.park(kept);
    void Promise.all([...this.holds.values()].map((hold) => hold.out)).then(() => {
      this.world.sendHeap.bringBack(kept);
      void this.flush();
    });
  }

  /** What is said over sockets goes out when the current work is done: behind the answer that it comes from. */
  private overSockets({ events, frames = [] }: Commit): void {
    const { world } = this;
    if (world.sockets.size === 0) return;
    const waiting = world.frames.length > 0;
    for (const event of events) {
      const told = world.vendors.get(event.vendor)?.events?.frames?.(event, this.actFor(event.vendor, event.account));
      if (told) world.frames.push(...told);
    }
    world.frames.push(...frames);
    if (!waiting && world.frames.length > 0) soon(() => sendFrames(world));
  }

  private freshSends({ changes }: Commit): string[] {
    const fresh: string[] = [];
    for (const { store, key, after } of changes) if (store === "sends" && after !== undefined && !this.world.outbound.get(key)?.attempts.length) fresh.push(key);
    return fresh;
  }

  /** After a request: due timers at once, what was kept back as soon as the answer is out. */
  nudge(answered?: () => Promise<unknown>, kept: readonly string[] = []): void {
    if (this.stopped) return;
    this.runDueTimers(this.world.clock.now());
    const hold = this.holds.get(kept);
    if (hold) {
      void (answered?.() ?? new Promise<void>(soon)).then(() => {
        this.holds.delete(kept);
        hold.pass();
        this.world.sendHeap.bringBack(kept);
        void this.flush();
      });
    } else if ((this.world.sendHeap.peek()?.dueAt ?? Infinity) <= this.world.clock.now()) soon(() => void this.flush());
    this.plan();
  }

  /** Sends all that is due now and waits for the outcomes. */
  async flush(): Promise<void> {
    this.sending = this.sending.then(() => this.sendDue()).catch((error) => void this.breaches.push(String(error)));
    await this.sending;
    this.plan();
  }

  /** Nothing in flight and no work pending. */
  get idle(): boolean {
    return this.inFlight === 0 && this.world.heap.pendingWork === 0 && this.world.sendHeap.pendingWork === 0;
  }

  /**
   * Moves a world's time, exactly: at each instant due timers, then that instant's deliveries and their outcomes, then on.
   * @param until - world milliseconds to stop at; `idle` stops as soon as no work is left, `next` after the next instant
   * @returns why it stopped; `limit` also when the world was closed meanwhile
   */
  async advance(until: number, stopAt: "time" | "idle" | "next" = "time"): Promise<"time" | "idle" | "next" | "limit"> {
    const { clock } = this.world;
    await this.settle();
    for (;;) {
      // A world that is closed while its time passes sends nothing any more: what is due then would be due for ever.
      if (this.stopped) return "limit";
      if (stopAt === "idle" && this.idle) return "idle";
      const next = this.nextDue();
      if (next > until) break;
      clock.jump(next);
      await this.settle();
      if (stopAt === "next") return "next";
    }
    if (stopAt === "idle") return this.idle ? "idle" : (clock.jump(until), "limit");
    if (stopAt === "next") return "idle";
    clock.jump(until);
    this.plan();
    return "time";
  }

  stop(): void {
    this.stopped = true;
    for (const { line } of this.world.sockets.values()) line.close(1001);
    this.world.sockets.clear();
    this.cancelWake?.();
  }

  /** All that is due at this instant, until nothing is; also what answers still on their way out are to tell. */
  private async settle(): Promise<void> {
    const now = () => this.world.clock.now();
    let allOut = true;
    do {
      this.runDueTimers(now());
      allOut &&= await this.answersOut();
      sendFrames(this.world);
      await this.flush();
    } while (!this.stopped && (this.nextDue() <= now() || (allOut && this.holds.size > 0)));
  }

  /** @returns false when a client takes too long to read its answer: what that one is to tell comes later */
  private async answersOut(): Promise<boolean> {
    const outs = await Promise.all([...this.holds.values()].map((hold) => hold.out));
    // What was lined up behind them is brought back in the same turn.
    if (outs.length > 0) await new Promise<void>(soon);
    return outs.every(Boolean);
  }

  private nextDue = (): number => Math.min(this.world.heap.peek()?.dueAt ?? Infinity, this.world.sendHeap.peek()?.dueAt ?? Infinity);

  private runDueTimers(now: number): void {
    for (let timer = this.world.heap.peek(); timer && timer.dueAt <= now; timer = this.world.heap.peek()) this.runTimer(timer);
  }

  private runTimer(timer: Timer): void {
    const data = timer.data as { account: string; resource: string; id: string | number; on: string; lifecycle: string; state: string };
    this.guarded(`${timer.vendor} timer ${timer.name}`, () => {
      const layer = this.layers.find((l) => l.name === timer.vendor);
      if (layer) {
        this.world.timers.delete(timer.id);
        layer.timers[timer.name]!(new LayerAct(this.world, layer.name, this.origin()), timer.data);
        return checkEmitted(this.world.pending);
      }
      const act = this.actFor(timer.vendor, data.account);
      this.world.timers.delete(timer.id);
      if (timer.name === "core.move") {
        const row = act.find(data.resource, data.id);
        const pace = act.vendor.machines.find((machine) => machine.name === data.lifecycle)?.code.pacing?.[data.state];
        if (row && act.can(data.resource, data.id, data.on)) act.fire(data.resource, data.id, data.on, pace?.patch?.(act, row) ?? {});
      } else if (timer.name === "core.timedOut") {
        const { call } = timer.data as { call: Outbound };
        act.vendor.continuations![call.continuation!]!(act, { error: "timeout", call }, call.data);
      } else {
        const run = act.vendor.timers?.[timer.name];
        if (!run) throw new Breach(`${timer.vendor} has no timer ${timer.name}`);
        run(act, data);
      }
      checkEmitted(this.world.pending);
    }, () => this.world.timers.delete(timer.id));
  }

  /** A transaction that nobody waits for: a failure is undone, noted, and never repeated for ever. */
  private guarded(what: string, run: () => void, otherwise: () => void = () => {}): void {
    try {
      this.world.transact(run);
    } catch (error) {
      otherwise();
      if (!(error instanceof Refusal)) this.breaches.push(`${what}: ${(error as Error).message}`);
    }
  }

  private async sendDue(): Promise<void> {
    const now = this.world.clock.now();
    while (!this.stopped && (this.world.sendHeap.peek()?.dueAt ?? Infinity) <= now) {
      const lines = new Map<string, Promise<unknown>>();
      const sent = this.takeDue(now).flatMap((call) => {
        const request = this.requestOf(call);
        if (!request) return [];
        this.inFlight++;
        return { call, request, outcome: inTurn(lines, request, this.port) };
      });
      for (const { call, request, outcome } of sent) {
        const result = await outcome;
        this.inFlight--;
        this.apply(call, request, result);
      }
    }
    this.runDueTimers(this.world.clock.now());
  }

  /** The next sends that are due, at most so many at once, marked as under way. */
  private takeDue(now: number): Outbound[] {
    const due: Outbound[] = [];
    for (let send = this.world.sendHeap.peek(); send && send.dueAt <= now && due.length < SENDS_AT_ONCE; send = this.world.sendHeap.peek()) {
      const call = this.world.outbound.get(send.id);
      this.world.sends.delete(send.id);
      if (!call) continue;
      this.world.outbound.put(call.id, { ...call, state: "inFlight" });
      due.push(call);
    }
    return this.withEventFaults(due, now);
  }

  /** What one attempt sends; undefined, and the call dropped, when the vendor's own code fails to say it. */
  private requestOf(call: Outbound): PortRequest | undefined {
    if (call.kind === "fetch") return { url: call.url, ...call.request! };
    try {
      const subscription = this.world.subscriptions.get(call.subscription!) ?? { id: "gone", vendor: call.vendor, account: call.account, url: call.url };
      const act = this.actFor(call.vendor, call.account);
      const { method = "POST", headers, body } = act.vendor.events!.request(call.event!, subscription, act);
      if (call.attempts.length === 0) this.breaches.push(...checkEvent(act.vendor.contract, call.event!.name, headers, body));
      return { url: call.url, method, headers, body };
    } catch (error) {
      this.breaches.push(`${call.vendor} event ${call.event?.name}: ${(error as Error).message}`);
      this.world.outbound.delete(call.id);
      this.world.settled.push({ ...call, state: "dropped" });
      return undefined;
    }
  }

  /** What came of one attempt: done, again later by the vendor's ladder, or dropped. */
  private apply(call: Outbound, request: PortRequest, outcome: PortOutcome): void {
    const at = new Date(this.world.clock.now()).toISOString();
    const attempt: Attempt = { at, url: call.url, ...("error" in outcome ? { error: outcome.error } : { status: outcome.status }), requestHeaders: request.headers, ...(request.body === undefined ? {} : { requestBody: request.body }) };
    const attempts = [...call.attempts, attempt];
    this.guarded(`${call.vendor} outbound ${call.id}`, () => {
      const act = this.actFor(call.vendor, call.account);
      const plan = act.vendor.events;
      const timedOut = "error" in outcome && outcome.error === "timeout";
      const accepted = "status" in outcome && (plan?.accepted ?? isSuccess)(outcome.status);
      const wait = call.kind === "delivery" ? ladderOf(plan?.retryAfterSeconds, act.settings)[call.attempts.length] : undefined;
      if (call.kind === "delivery" && !accepted && wait !== undefined) {
        // An attempt costs no world time; one that timed out costs the vendor's timeout.
        const spent = timedOut ? call.timeoutSeconds : 0;
        this.world.outbound.put(call.id, { ...call, state: "pending", attempts });
        this.world.sends.put(call.id, { id: call.id, n: call.n, dueAt: this.world.clock.now() + (spent + wait) * 1000, kind: "work", vendor: call.vendor, name: "core.send" });
        return;
      }
      this.world.outbound.delete(call.id);
      this.world.settled.push({ ...call, attempts, state: accepted || call.kind === "fetch" ? "delivered" : "dropped" });
      if (call.kind !== "fetch") return;
      const told = { ...call, attempts };
      if (timedOut) act.schedule("core.timedOut", call.timeoutSeconds, { call: told });
      else act.vendor.continuations![call.continuation!]!(act, { ...("error" in outcome ? { error: outcome.error } : outcome), call: told }, call.data);
    }, () => this.world.outbound.delete(call.id));
  }

  /** Dropped, doubled, late and reordered events: faults that strike a delivery before its first attempt. */
  private withEventFaults(due: Outbound[], now: number): Outbound[] {
    if (this.world.store("faults").size === 0) return this.withOvertaken(due);
    const out: Outbound[] = [];
    for (const call of due) {
      const fault = call.kind === "delivery" && call.attempts.length === 0 && !call.struck ? strike(this.world, (f) => /Events?$/.test(f.kind) && (!f.vendor || f.vendor === call.vendor) && (!f.event || f.event === call.event!.name)) : undefined;
      if (fault?.kind === "dropEvent") {
        this.world.outbound.delete(call.id);
        this.world.settled.push({ ...call, state: "dropped" });
      } else if (fault?.kind === "lateEvent") this.postpone(call, now, fault.seconds ?? 60, "late");
      else if (fault?.kind === "reorderEvents") this.postpone(call, now, fault.seconds ?? 60, "overtaken");
      else {
        out.push(call);
        if (fault?.kind === "duplicateEvent") out.push({ ...call, id: `${call.id}-again` });
      }
    }
    return this.withOvertaken(out);
  }

  private postpone(call: Outbound, now: number, seconds: number, struck: "late" | "overtaken"): void {
    this.world.outbound.put(call.id, { ...call, state: "pending", struck });
    this.world.sends.put(call.id, { id: call.id, n: call.n, dueAt: now + seconds * 1000, kind: "work", vendor: call.vendor, name: "core.send" });
    if (struck === "overtaken") this.overtaken.add(call.id);
  }

  /** Deliveries that a fault put behind the next one of their vendor: it is here now, or their own time has come. */
  private withOvertaken(due: Outbound[]): Outbound[] {
    if (this.overtaken.size === 0) return due;
    const out = [...due];
    for (const id of this.overtaken) {
      const call = this.world.outbound.get(id);
      const waits = call && this.world.sends.has(id);
      if (waits && !due.some((other) => other.kind === "delivery" && other.vendor === call.vendor)) continue;
      this.overtaken.delete(id);
      if (!waits) continue;
      this.world.sends.delete(id);
      this.world.outbound.put(id, { ...call, state: "inFlight" });
      out.push(call);
    }
    return out;
  }

  private actFor(vendor: string, account: string): Act<any> {
    const found = this.world.vendors.get(vendor);
    if (!found) throw new Breach(`no vendor ${vendor} here`);
    return new Act(this.world, found, account, this.origin());
  }

  /** On a running clock: wake up for the next timer. */
  private plan(): void {
    this.cancelWake?.();
    this.cancelWake = undefined;
    if (this.stopped) return;
    const next = this.nextDue();
    const wait = next === Infinity ? Infinity : this.world.clock.realDelay(next);
    if (wait !== Infinity) {
      this.cancelWake = wakeAfter(wait, () => {
        this.runDueTimers(this.world.clock.now());
        void this.flush();
      });
    }
  }
}

const ladderOf = (ladder: EventsPlan["retryAfterSeconds"] | undefined, settings: unknown): readonly number[] => (typeof ladder === "function" ? ladder(settings) : (ladder ?? []));
const isSuccess = (status: number) => status >= 200 && status < 300;
