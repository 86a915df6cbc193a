import { resource } from "../../core/resource.ts";
import { groupOf } from "../conversations/stored.ts";
import { uuid } from "../ids.ts";
import { instant, type Us } from "../instants.ts";
import type { InfobipAct } from "../resources.ts";
import { shown } from "../shown.ts";

export interface Queue {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  /** The one for whatever no rule places; an account has one. */
  readonly isDefault: boolean;
  readonly isAutoAssignmentEnabled: boolean;
  readonly autoAssignmentAlgorithm: "LOAD_BALANCING" | "ROUND_ROBIN" | "PERFORMANCE_BASED";
  readonly isAutoAssignmentOutsideOfWorkingHoursEnabled: boolean;
  readonly stickyAgentTimeoutDays: number | null;
  readonly isStickyAutoAssignmentEnabled: boolean;
  readonly workingHoursId: string | null;
  readonly isRestricted: boolean;
  readonly isPrivate: boolean;
  readonly externalId: string | null;
  readonly createdAt: Us;
  readonly updatedAt: Us;
  readonly deletedAt: Us | null;
}

/** An agent belongs to a queue. */
export interface Membership {
  readonly id: string;
  readonly account: string;
  readonly queueId: string;
  readonly agentId: string;
  /** When the queue gave this agent something last: turns are taken by it. */
  readonly servedAt: Us;
}

export const membershipId = (queueId: string, agentId: string): string => `${queueId}|${agentId}`;

const enabledAgents = (act: InfobipAct, { account, id }: Queue): number => [...act.each("memberships", "queue", groupOf(account, id))].filter(({ agentId }) => act.find("agents", agentId)?.enabled).length;
const enabledRoutes = (act: InfobipAct, { account, id }: Queue): number => [...act.each("routes", "queue", groupOf(account, id))].filter(({ enabled }) => enabled).length;

export const queueResources = {
  queues: resource<Queue>()({
    newId: uuid,
    defaults: (act) => {
      const createdAt = act.stamp();
      return {
        isDefault: false, isAutoAssignmentEnabled: false, autoAssignmentAlgorithm: "LOAD_BALANCING", isAutoAssignmentOutsideOfWorkingHoursEnabled: false, stickyAgentTimeoutDays: null,
        isStickyAutoAssignmentEnabled: false, workingHoursId: null, isRestricted: false, isPrivate: false, externalId: null, createdAt, updatedAt: createdAt, deletedAt: null,
      };
    },
    indexes: {
      id: { by: ({ account, deletedAt }) => (deletedAt === null ? account : undefined) },
      createdAt: { by: ({ account, deletedAt }) => (deletedAt === null ? account : undefined), order: (queue) => queue.createdAt },
      updatedAt: { by: ({ account, deletedAt }) => (deletedAt === null ? account : undefined), order: (queue) => queue.updatedAt },
      name: { by: ({ account, deletedAt }) => (deletedAt === null ? account : undefined), order: (queue) => queue.name },
      default: { by: ({ account, isDefault, deletedAt }) => (isDefault && deletedAt === null ? account : undefined) },
    },
    views: {
      default: (queue, act): object =>
        shown({
          id: queue.id,
          name: queue.name,
          enabledAgentsCount: enabledAgents(act as InfobipAct, queue),
          enabledRoutesCount: enabledRoutes(act as InfobipAct, queue),
          createdAt: instant(queue.createdAt),
          updatedAt: instant(queue.updatedAt),
          isAutoAssignmentEnabled: queue.isAutoAssignmentEnabled,
          autoAssignmentAlgorithm: queue.autoAssignmentAlgorithm,
          isAutoAssignmentOutsideOfWorkingHoursEnabled: queue.isAutoAssignmentOutsideOfWorkingHoursEnabled,
          stickyAgentTimeoutDays: queue.stickyAgentTimeoutDays,
          isStickyAutoAssignmentEnabled: queue.isStickyAutoAssignmentEnabled,
          workingHoursId: queue.workingHoursId,
          isRestricted: queue.isRestricted,
          isPrivate: queue.isPrivate,
          deletedAt: queue.deletedAt === null ? null : instant(queue.deletedAt),
          externalId: queue.externalId,
        }),
    },
  }),
  memberships: resource<Membership>()({
    defaults: () => ({ servedAt: 0 }),
    indexes: {
      queue: { by: ({ account, queueId }) => groupOf(account, queueId) },
      agent: { by: ({ account, agentId }) => groupOf(account, agentId) },
    },
  }),
};

/** A queue that is in use. @returns undefined also for a deleted one */
export function queueOf(act: InfobipAct, id: string): Queue | undefined {
  const queue = act.find("queues", id);
  return queue?.deletedAt === null ? queue : undefined;
}

/** The queue for whatever no rule places; an account that has none yet gets it now. */
export const defaultQueue = (act: InfobipAct): Queue => act.table("queues").first("default", act.account) ?? act.create("queues", { name: "Default", isDefault: true });
