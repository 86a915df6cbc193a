import type { Contract } from "../../simulators/core/contract/contract.ts";
import { comparable, comparableAddress, recordedBody } from "./bodies.ts";
import type { Cassette, HarEntry, HarPage, RecordedEvent, TimelineItem } from "./cassette.ts";
import { silence } from "./medium.ts";
import { homeOf, RECEIVER } from "./recorder.ts";
import { signAgain } from "./signature.ts";
import { StandInMatch } from "./stand-in-match.ts";
import { StandInPattern } from "./stand-in-pattern.ts";

interface Played {
  readonly item: TimelineItem;
  /** Clock items and writes that stand before it. */
  readonly clocks: number;
  readonly writes: number;
  done: boolean;
}

/** One scenario of a cassette, played once: each answer is given in its turn, each event when its time has come. */
export class Player {
  private readonly played: Played[];
  private readonly standIns: StandInMatch;
  private readonly told = new Map<string, { url: string; secret?: string }[]>();
  private clocks = 0;
  private writes = 0;
  now: Date;

  /** @param base - where a document of a vendor is served: `http://127.0.0.1:4020/~name/comswise` */
  constructor(
    private readonly cassette: Cassette,
    readonly page: HarPage,
    private readonly contractOf: (vendor: string) => Contract,
    private readonly base: (contract: Contract, document: number) => string,
  ) {
    this.standIns = new StandInMatch(StandInPattern.of(cassette.log._ringback.standIns));
    this.now = new Date(page._ringback.beganAt);
    let [clocks, writes] = [0, 0];
    this.played = page._ringback.timeline.map((item) => {
      const here = { item, clocks, writes, done: false };
      if (item.kind === "clock") clocks++;
      if (item.kind === "exchange" && this.entry(item.entry).request.method !== "GET") writes++;
      return here;
    });
  }

  /**
   * The answer to a request: of those with this verb, address and body, the first that was not given yet; a read may be asked
   * again. Undefined for what was not recorded.
   * @param url - on the vendor's own host
   */
  answer(method: string, url: string, body: string): Response | undefined {
    const asked = comparableAddress(url);
    const address = ({ item }: Played) => (item.kind === "exchange" ? this.standIns.fits(comparableAddress(this.entry(item.entry).request.url), asked) : undefined);
    const sent = comparable(this.homeward(body));
    const candidates = this.played.filter((one) => one.item.kind === "exchange" && this.entryOf(one).request.method === method && address(one));
    const chosen = candidates.find((one) => !one.done && this.fitsBody(this.entryOf(one), sent)) ?? (method === "GET" || method === "HEAD" ? candidates.at(-1) : undefined);
    if (!chosen) return undefined;
    const entry = this.entryOf(chosen);
    this.standIns.learnAll(address(chosen), this.fitsBody(entry, sent));
    if (!chosen.done && method !== "GET") this.writes = Math.max(this.writes, chosen.writes + 1);
    chosen.done = true;
    return this.responseOf(entry);
  }

  /** Lets recorded time pass. @returns whether it may go on */
  pass(seconds: number, how: "pass" | "next"): boolean {
    const next = this.played.find(({ item, done }) => !done && item.kind === "clock" && item.how === how);
    if (next?.item.kind === "clock") {
      next.done = true;
      this.clocks = Math.max(this.clocks, next.clocks + 1);
      this.now = new Date(Math.max(Date.parse(next.item.now), this.now.getTime()));
      return next.item.more || this.pending();
    }
    if (how === "pass") this.now = new Date(this.now.getTime() + seconds * 1000);
    // Asked for more than was recorded: what is left comes now.
    const waiting = this.pending();
    this.clocks = this.writes = Infinity;
    return waiting;
  }

  /** Was every recorded request asked? */
  get isOver(): boolean {
    return this.played.every(({ item, done }) => done || item.kind !== "exchange");
  }

  /** What the control plane of the recorded simulator said to this; undefined when it was never asked, or not so often. */
  control(method: string, path: string, body?: unknown): { status: number; answer: unknown } | undefined {
    const sent = JSON.stringify(body ?? {});
    const all = this.played.filter(({ item }) => item.kind === "control" && item.method === method && this.standIns.fits(item.path, path));
    const fresh = all.filter(({ done }) => !done);
    const told = ({ item }: Played) => (item.kind !== "control" ? undefined : item.body === undefined ? new Map<string, string>() : this.standIns.fits(JSON.stringify(item.body), sent));
    const chosen = fresh.find(told) ?? (method === "GET" ? all.at(-1) : undefined);
    if (chosen?.item.kind !== "control") return undefined;
    chosen.done = true;
    this.standIns.learnAll(this.standIns.fits(chosen.item.path, path), told(chosen));
    return { status: chosen.item.status, answer: JSON.parse(this.standIns.shown(JSON.stringify(chosen.item.answer))) };
  }

  subscribe(vendor: string, subscriptions: readonly { url: string; secret?: string }[]): void {
    this.told.set(vendor, [...subscriptions]);
    const standIn = this.page._ringback.webhookSecrets[vendor];
    const secret = subscriptions.find((one) => one.secret !== undefined)?.secret;
    if (standIn !== undefined && secret !== undefined) this.standIns.learn(standIn, secret);
  }

  /** Resolved when nothing is being delivered. */
  settled: Promise<void> = Promise.resolve();

  /** Sends the events whose time has come, in order; each waits for the one before it. */
  deliver(): Promise<void> {
    return (this.settled = this.settled.then(() => this.deliverDue()));
  }

  private async deliverDue(): Promise<void> {
    for (const one of this.played) {
      if (one.item.kind !== "event" || one.done) continue;
      if (one.clocks > this.clocks || one.writes > this.writes) return;
      one.done = true;
      for (const subscription of this.tellers(one.item.event)) await this.send(one.item.event, subscription);
    }
  }

  /** Who is told: as the story subscribed by the control plane, or by the address that it gave to the vendor's own API. */
  private tellers({ vendor }: RecordedEvent): readonly { url: string; secret?: string }[] {
    const told = this.told.get(vendor) ?? [];
    const given = this.standIns.of(RECEIVER + vendor);
    return told.length > 0 || given === undefined ? told : [{ url: given }];
  }

  private pending = (): boolean => this.played.some(({ item, done }) => item.kind === "event" && !done);

  private async send(event: RecordedEvent, { url, secret }: { url: string; secret?: string }): Promise<void> {
    const text = this.shown(event.text);
    const headers: Record<string, string> = Object.fromEntries(Object.entries(event.headers).map(([name, value]) => [name, this.standIns.shown(value)]));
    if (event.signature) headers[event.signature.header] = signAgain(event.signature, headers, text, secret ?? this.standIns.of(event.signature.secret) ?? event.signature.secret);
    delete headers["content-length"];
    // A receiver that hangs or breaks off was recorded as such: nobody waits for its answer.
    const sent = fetch(url, { method: event.method, headers, body: text, signal: AbortSignal.any([this.closed.signal]) }).then(() => {}, () => {});
    if (event.answered !== "hang") await sent;
  }

  private readonly closed = new AbortController();
  close(): void {
    this.closed.abort();
  }

  private entry = (n: number): HarEntry => this.cassette.log.entries[n]!;
  private entryOf = ({ item }: Played): HarEntry => this.entry((item as Extract<TimelineItem, { kind: "exchange" }>).entry);

  private fitsBody(entry: HarEntry, sent: string): ReadonlyMap<string, string> | undefined {
    const recorded = recordedBody(entry);
    return recorded === undefined ? new Map() : this.standIns.fits(recorded, sent);
  }

  private responseOf({ response }: HarEntry): Response {
    const { status, content } = response;
    const headers = response.headers.map(({ name, value }): [string, string] => [name, this.shown(value)]);
    const bodiless = status === 204 || status === 304 || content.size === 0;
    const body = bodiless ? undefined : content._head === undefined ? Buffer.from(this.shown(content.text ?? ""), "utf8") : silence(content._head, content.size);
    // A length that was promised is that of the text as it is shown now; an answer to HEAD keeps that of the body it left out.
    return new Response(body as Uint8Array<ArrayBuffer> | undefined, { status, headers: headers.map(([name, value]): [string, string] => [name, name === "content-length" && body ? String(body.byteLength) : value]) });
  }

  /** Text as the story expects it: its own values for stand-ins, and links that lead here. */
  private shown(text: string): string {
    return this.standIns.shown(text).replace(/https?:\/\/([\w.-]+)(?::\d+)?/g, (all, host: string) => this.hosts.find(({ fits }) => fits(host))?.base ?? all);
  }

  /** Links that lead here, as they were recorded. */
  private homeward = (text: string): string => [...this.hosts].sort((a, b) => b.base.length - a.base.length).reduce((moved, { base, home }) => moved.replaceAll(base, home), text);

  private get hosts() {
    return (this.known ??= this.page._ringback.vendors.map(this.contractOf).flatMap((contract) =>
      contract.bundle.documents.map((doc, i) => {
        const home = homeOf(contract, i);
        const names = [new URL(home).hostname, ...(doc["x-hosts"] ?? [])];
        return { home, base: this.base(contract, i), fits: (host: string) => names.some((name) => (name.startsWith("*.") ? host.endsWith(name.slice(1)) : host === name)) };
      }),
    ));
  }

  private known: readonly { home: string; base: string; fits(host: string): boolean }[] | undefined;
}
