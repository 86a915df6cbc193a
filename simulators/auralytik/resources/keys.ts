import { resource } from "../../core/resource.ts";
import { iso } from "../dates.ts";

/** A key of a client. Its text is with the credentials, which name it as their subject; the secret that signs is here. */
export interface StoredKey {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  readonly state: "active" | "revoked";
  readonly hmacSecret: string;
  readonly rotatedAt: string | null;
  readonly createdAt: string;
}

export const keyResources = {
  apiKeys: resource<StoredKey>()({
    newId: (n) => `key_${n + 10}`,
    defaults: (act) => ({ state: "active", rotatedAt: null, createdAt: iso(act.now) }),
    indexes: { account: { by: (key) => key.account } },
    secrets: ["hmacSecret"],
  }),
};
