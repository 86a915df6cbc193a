import { unsupported, type Row } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import { resource } from "../../core/resource.ts";
import type { EventPlan, Reaction, Stimulus } from "../../core/vendor.ts";

// Files, the space they take, signed links: what this part adds to the vendor. The merging files one folder up take each of these.

export const rows = {
  downloadObject: unsupported("not yet"),
  GetFiles: unsupported("not yet"),
  PostFiles: unsupported("not yet"),
  GetFilesId: unsupported("not yet"),
  DeleteFilesId: unsupported("not yet"),
  GetStorageFiles: unsupported("not yet"),
  PostStorageFiles: unsupported("not yet"),
  GetStorageFilesId: unsupported("not yet"),
  DeleteStorageFilesId: unsupported("not yet"),
  GetStorageAccount: unsupported("not yet"),
  GetStorageAccounts: unsupported("not yet"),
  PostStorageAccounts: unsupported("not yet"),
  GetStorageAccountsId: unsupported("not yet"),
  DeleteStorageAccountsId: unsupported("not yet"),
} satisfies Record<string, Row>;

export const resources = {
  files: resource<any>()({ owner: "customer_id", newId: (_, random) => random().uuid() }),
  storageAccounts: resource<any>()({ owner: "customer_id", newId: (_, random) => random().uuid() }),
};

export const lifecycles: Record<string, LifecycleCode> = {
};

export const events: Record<string, EventPlan> = {
};

export const reactions: readonly Reaction[] = [];
export const timers = {};
export const continuations = {};
export const stimuli: Record<string, Stimulus> = {};
export const hears = {};
export const sockets = {};
