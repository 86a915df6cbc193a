import { resource } from "../../core/resource.ts";
import { uuid } from "../ids.ts";
import type { Us } from "../instants.ts";

export const DAYS = ["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"] as const;
export type Day = (typeof DAYS)[number];

/** Days without a time, both included. */
export interface Holiday {
  readonly id: string;
  readonly name: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly enabled: boolean;
}

export interface WorkingHours {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  /** IANA name. */
  readonly timezone: string;
  /** What is said to who begins outside of them. */
  readonly message: string;
  /** Minutes of the day. */
  readonly workWeek: Readonly<Record<Day, { readonly startTime: number; readonly endTime: number; readonly enabled: boolean }>>;
  readonly enabled: boolean;
  readonly isDefault: boolean;
  readonly closeConversations: boolean;
  readonly sendAwayMessageEveryOOWHPeriod: boolean;
  readonly holidays: readonly Holiday[];
  readonly createdAt: Us;
  readonly updatedAt: Us;
}

export const workingHours = resource<WorkingHours>()({
  newId: uuid,
  defaults: (act) => {
    const createdAt = act.stamp();
    return { enabled: true, isDefault: false, closeConversations: false, sendAwayMessageEveryOOWHPeriod: false, holidays: [], createdAt, updatedAt: createdAt };
  },
  indexes: {
    id: { by: (row) => row.account },
    name: { by: (row) => row.account, order: (row) => row.name },
    createdAt: { by: (row) => row.account, order: (row) => row.createdAt },
    updatedAt: { by: (row) => row.account, order: (row) => row.updatedAt },
    default: { by: (row) => (row.isDefault && row.enabled ? row.account : undefined) },
  },
  views: { default: ({ account: _, createdAt: __, updatedAt: ___, ...row }) => row },
});
