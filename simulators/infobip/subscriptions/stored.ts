import { resource } from "../../core/resource.ts";
import type { InfobipAct } from "../resources.ts";
import { shown } from "../shown.ts";

/** Ids are the client's own, so they are kept by account. */
export const keyOf = (account: string, id: string): string => `${account}|${id}`;

/** Who is told of what. */
export interface StoredSubscription {
  readonly id: string;
  readonly account: string;
  readonly subscriptionId: string;
  readonly channel: string;
  readonly state: "active" | "deleted";
  readonly name: string | null;
  readonly events: readonly (string | { readonly format: string; readonly event: string })[];
  readonly criteria: readonly Readonly<Record<string, string>>[];
  readonly resources: readonly string[];
  readonly users: readonly string[];
  readonly profileId: string;
}

/** Where deliveries go, and how. */
export interface Profile {
  readonly id: string;
  readonly account: string;
  readonly profileId: string;
  readonly authId: string | null;
  readonly webhook: { readonly notifyUrl: string; readonly contentType?: string } | null;
  readonly headers: Readonly<Record<string, string>> | null;
  readonly clientCertificateId: string | null;
  readonly maxBucketSize: number | null;
  readonly windowSize: number | null;
  readonly connectTimeout: number | null;
  readonly readTimeout: number | null;
  readonly enabledSSLProtocols: readonly string[] | null;
  readonly responseRegex: string | null;
  readonly responseBodyRegex: string | null;
  readonly rateLimit: number | null;
}

/** How deliveries are secured. */
export interface Security {
  readonly id: string;
  readonly account: string;
  readonly authId: string;
  readonly type: "BASIC" | "HMAC" | "OAUTH" | "CUSTOM";
  readonly credentials: Readonly<Record<string, any>> | null;
  /** Of OAUTH: what its token address gave. */
  readonly token: string | null;
}

const idOnly = (profile: Profile | undefined, profileId: string): object => ({ profileId, ...(profile?.authId ? { security: { authId: profile.authId } } : {}) });

export const subscriptionResources = {
  subscriptions: resource<StoredSubscription>()({
    defaults: () => ({ state: "active", name: null, criteria: [], resources: [], users: [] }),
    indexes: {
      channel: { by: ({ account, channel, state }) => (state === "active" ? keyOf(account, channel) : undefined), order: (row) => row.subscriptionId },
      profile: { by: ({ account, profileId, state }) => (state === "active" ? keyOf(account, profileId) : undefined) },
    },
    views: {
      default: ({ account, subscriptionId, name, profileId, events, criteria, resources, users }, act): object =>
        shown({ subscriptionId, name, profile: idOnly((act as InfobipAct).find("profiles", keyOf(account, profileId)), profileId), events, criteria, resources, users }),
    },
  }),
  profiles: resource<Profile>()({
    defaults: () => ({
      authId: null, webhook: null, headers: null, clientCertificateId: null, maxBucketSize: null, windowSize: null, connectTimeout: null, readTimeout: null, enabledSSLProtocols: null, responseRegex: null, responseBodyRegex: null, rateLimit: null,
    }),
    indexes: { profileId: { by: ({ account }) => account, order: (row) => row.profileId }, security: { by: ({ account, authId }) => (authId === null ? undefined : keyOf(account, authId)) } },
    views: {
      default: ({ id: _, account: __, authId, ...row }) => shown({ ...row, security: authId === null ? null : { authId } }),
      id: (row) => idOnly(row, row.profileId),
    },
    secrets: ["headers"],
  }),
  securities: resource<Security>()({
    defaults: () => ({ credentials: null, token: null }),
    indexes: { authId: { by: ({ account }) => account, order: (row) => row.authId } },
    views: { default: ({ authId, type, credentials }) => shown({ authId, type, credentials }), id: ({ authId }) => ({ authId }) },
    secrets: ["credentials", "token"],
  }),
};
