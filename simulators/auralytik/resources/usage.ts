import { resource } from "../../core/resource.ts";

/** One request that was answered to a key. */
export interface UsageRecord {
  readonly id: number;
  readonly account: string;
  readonly timestamp: string;
  readonly keyId: string;
  readonly endpoint: string;
  readonly units: number;
}

export const usageRecords = resource<UsageRecord>()({
  defaults: () => ({ units: 1 }),
  indexes: { account: { by: (record) => record.account, order: (record) => record.timestamp }, key: { by: (record) => `${record.account}/${record.keyId}`, order: (record) => record.timestamp } },
  views: { default: ({ timestamp, keyId, endpoint, units }) => ({ timestamp, keyId, endpoint, units }) },
});

export const usageResources = { usageRecords };
