import { resource } from "../resource.ts";

export interface MeridianCall {
  readonly id: string;
  readonly account: string;
  readonly to: string;
  readonly callerId: string | null;
  readonly note: string | null;
  readonly priority: number;
  /** A secret: whoever knows it may listen in. */
  readonly pin: string | null;
  readonly state: "queued" | "ringing" | "answered" | "held" | "completed" | "no_answer";
  readonly endedAt: string | null;
  readonly billedAt: string | null;
  readonly reminders: number;
  /** Microseconds since 1970. */
  readonly createdAt: number;
}

const LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz";

export const meridianResources = {
  calls: resource<MeridianCall>()({
    newId: (_, random) => `CL${random().text(10, LETTERS)}`,
    defaults: (act) => ({ state: "queued", callerId: null, note: null, priority: 0, pin: null, endedAt: null, billedAt: null, reminders: 0, createdAt: act.stamp() }),
    accept: ({ to, callerId, note, priority, pin }) => Object.fromEntries(Object.entries({ to, callerId, note, priority, pin }).filter(([, v]) => v !== undefined)),
    indexes: {
      newest: { by: (call) => call.account, order: (call) => call.createdAt },
      live: { by: (call) => (call.endedAt === null ? call.account : undefined), order: (call) => call.createdAt },
      byState: { by: (call) => `${call.account}/${call.state}` },
    },
    views: {
      default: ({ account: _account, pin: _pin, billedAt: _billed, createdAt, ...shown }) => ({ ...shown, createdAt: new Date(createdAt / 1000).toISOString() }),
    },
    secrets: ["pin"],
  }),
  lookups: resource<{ id: number; account: string; outcome: string | null }>()({ views: { default: ({ id, outcome }) => ({ id, outcome }) } }),
  tallies: resource<{ id: string; account: string; ended: number }>()({}),
  contacts: resource<any>()({}),
};
