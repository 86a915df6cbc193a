import type { Step } from "../log.ts";
import type { Session, SessionClock, SessionRequest, Target } from "../targets/target.ts";
import { now } from "../wall-clock.ts";

/**
 * What reports tell beside the results: when in world time each step happened, and what must not be written down.
 * Hand the run `target` and `onStep`.
 */
export class RunNotes {
  readonly target: Target;
  /** Every credential and webhook secret that was in use. */
  readonly secrets = new Set<string>();
  private readonly times = new WeakMap<Step, number>();
  private readonly clocks = new Map<string, Reading>();

  constructor(noted: Target) {
    this.target = { kind: noted.kind, name: noted.name, probe: () => noted.probe(), open: async (request) => this.open(request, await noted.open(request)) };
  }

  readonly onStep = (step: Step, scenario: string): void => {
    const clock = this.clocks.get(scenario);
    if (!clock) return;
    this.times.set(step, clock.at + (clock.runs ? (now() - clock.read) * clock.rate : 0));
    clock.meanwhile?.push(step);
  };

  /** World time of a step in milliseconds since 1970; undefined when it was not noted. */
  readonly at = (step: Step): number | undefined => this.times.get(step);

  private async open(request: SessionRequest, session: Session): Promise<Session> {
    for (const { credentials } of session.vendors.values()) {
      for (const { headers, query, hmacSecret } of Object.values(credentials)) {
        for (const value of [...Object.values(headers), ...Object.values(query ?? {}), hmacSecret]) this.keepSecret(value);
      }
    }
    for (const secret of Object.values(session.webhookSecrets)) this.keepSecret(secret);
    return {
      ...session,
      clock: await this.watched(request.scenario, session.clock),
      subscribe: (vendor, subscriptions) => {
        for (const { secret } of subscriptions) this.keepSecret(secret);
        return session.subscribe(vendor, subscriptions);
      },
    };
  }

  /** `Bearer x` gives away `x`; `Basic …` also the user's password. Short values are words, not secrets. */
  private keepSecret(value: string | undefined): void {
    const [, scheme, rest] = /^(Bearer|Basic)\s+(.+)$/i.exec(value ?? "") ?? [];
    const parts = scheme === undefined ? [value ?? ""] : [rest!, ...(scheme.toLowerCase() === "basic" ? Buffer.from(rest!, "base64").toString("utf8").split(":").slice(1) : [])];
    for (const part of parts) if (part.length >= SHORTEST_SECRET) this.secrets.add(part);
  }

  /** Time moves only when it is told to, or by itself at a known rate: one reading after each move is enough. */
  private async watched(scenario: string, clock: SessionClock): Promise<SessionClock> {
    const read = async (): Promise<Reading> => ({ at: (await clock.now()).getTime(), read: now(), rate: clock.rate, runs: clock.mode === "runs" });
    this.clocks.set(scenario, await read());
    const moved = async <T>(move: () => Promise<T>): Promise<T> => {
      const before = this.clocks.get(scenario)!;
      const meanwhile: Step[] = [];
      this.clocks.set(scenario, { ...before, meanwhile });
      try {
        return await move();
      } finally {
        const after = await read();
        this.clocks.set(scenario, after);
        if (!after.runs) for (const step of meanwhile) this.times.set(step, momentOf(step, before.at, after.at));
      }
    };
    return { mode: clock.mode, rate: clock.rate, now: () => clock.now(), pass: (seconds) => moved(() => clock.pass(seconds)), next: (maxSeconds) => moved(() => clock.next(maxSeconds)) };
  }
}

interface Reading {
  readonly at: number;
  readonly read: number;
  readonly rate: number;
  readonly runs: boolean;
  /** What happened while the clock was jumping. */
  readonly meanwhile?: Step[];
}

/** An event that came while the clock jumped: its own stamp tells when, if it can be true. */
function momentOf({ event }: Step, before: number, after: number): number {
  const stamp = event?.subject?.at;
  return stamp !== undefined && stamp >= before && stamp <= after ? stamp : after;
}

const SHORTEST_SECRET = 6;
