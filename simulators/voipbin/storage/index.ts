import { list, type Row } from "../../core/behaviours.ts";
import { resource } from "../../core/resource.ts";
import { NIL, uuid } from "../ids.ts";
import { createdAt, live, liveBy } from "../pages.ts";
import { listAll } from "../routing/routes.ts";
import { readLive, retire } from "../soft-delete.ts";
import { dated } from "../taken.ts";
import { listOwn, PostStorageAccounts, removeAny, removeOwn, spaceOf, upload, type StorageAccount, type StoredFile } from "./files.ts";
import { downloadObject, type StoredObject } from "./objects.ts";

// Files, the space they take, signed links.

export const rows = {
  downloadObject,
  GetFiles: list("files", { index: "live" }),
  PostFiles: upload,
  GetFilesId: readLive("files"),
  DeleteFilesId: removeAny,
  GetStorageFiles: listOwn,
  PostStorageFiles: upload,
  GetStorageFilesId: readLive("files"),
  DeleteStorageFilesId: removeOwn,
  GetStorageAccount: spaceOf,
  GetStorageAccounts: listAll("storageAccounts", () => undefined),
  PostStorageAccounts,
  GetStorageAccountsId: readLive("storageAccounts"),
  DeleteStorageAccountsId: retire("storageAccounts", { hidden: true }),
} satisfies Record<string, Row>;

export const resources = {
  files: resource<StoredFile>()({
    owner: "customer_id",
    newId: uuid,
    defaults: (act) => ({ owner_type: "agent", reference_type: "normal", reference_id: NIL, name: "", detail: "", ...dated(act) }),
    indexes: { live, owner: liveBy<StoredFile>("owner_id") },
  }),
  storageAccounts: resource<StorageAccount>()({
    owner: "customer_id",
    newId: uuid,
    defaults: (act) => ({ total_file_count: 0, total_file_size: 0, ...dated(act) }),
    indexes: { live, everything: { by: (row) => (row.tm_delete ? undefined : "all"), order: createdAt } },
  }),
  objects: resource<StoredObject>()({ owner: null }),
};
