import type { LifecycleCode } from "../../core/lifecycle.ts";
import { resource } from "../../core/resource.ts";
import { queueKey } from "../waiting/callers.ts";

/** A live call on its way to somebody else. Nothing on the wire shows it. */
export interface Transfer {
  readonly id: string;
  readonly account: string;
  readonly state: string;
  readonly made: number;
  readonly kind: "agent" | "queue" | "externalNumber";
  readonly callId: string;
  readonly conversationId: string;
  /** Who handed on; null once that agent has left the call. */
  readonly fromAgentId: string | null;
  readonly fromQueueId: string | null;
  readonly toQueueId: string | null;
  /** Whom it rings at. */
  readonly toAgentId: string | null;
  readonly externalNumber: string | null;
  readonly leg: string | null;
  readonly passedBy: readonly string[];
}

export const transferResources = {
  transfers: resource<Transfer>()({
    newId: (_, random) => random().uuid(),
    defaults: (act) => ({ made: act.stamp(), toQueueId: null, toAgentId: null, externalNumber: null, leg: null, passedBy: [] }),
    indexes: {
      made: { by: (row) => row.account, order: (row) => row.made },
      selecting: { by: (row) => (row.state === "selecting" ? queueKey(row.account, row.toQueueId!) : undefined), order: (row) => row.made },
      ringsAt: { by: (row) => (row.state === "ringing" && row.toAgentId ? row.toAgentId : undefined), order: (row) => row.made },
    },
  }),
};

export const transferLifecycles: Record<string, LifecycleCode<Transfer>> = { transfer: { field: "state" } };

export const ringKey = (id: string) => `transferRings/${id}`;
export const patienceKey = (id: string) => `transferSeeks/${id}`;
