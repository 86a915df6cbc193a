import type { Act, HandlerAct } from "../../core/act.ts";
import { show, type Row } from "../../core/behaviours.ts";
import type { FilePart } from "../../core/contract/request.ts";
import { Refusal } from "../../core/refusal.ts";
import { NIL } from "../ids.ts";
import { pageAsked, pageOf } from "../pages.ts";
import { getLive, gone } from "../soft-delete.ts";
import { nowOf, stampOf, timeOf } from "../times.ts";
import { linkTo } from "./links.ts";
import { dropObject, keepObject } from "./objects.ts";

export interface StoredFile {
  readonly id: string;
  readonly customer_id: string;
  readonly owner_type: string;
  readonly owner_id: string;
  readonly reference_type: "" | "normal" | "recording";
  readonly reference_id: string;
  readonly name: string;
  readonly detail: string;
  readonly filename: string;
  readonly filesize: number;
  readonly uri_download: string;
  readonly tm_download_expire: string;
  readonly tm_create: string;
  readonly tm_update: string | null;
  readonly tm_delete: string | null;
}

export interface StorageAccount {
  readonly id: string;
  readonly customer_id: string;
  readonly total_file_count: number;
  readonly total_file_size: number;
  readonly tm_create: string;
  readonly tm_update: string | null;
  readonly tm_delete: string | null;
}

const FILE_BYTES = 30 * 1024 * 1024;
const QUOTA_BYTES = 10 * 1024 ** 3;
const LINK_SECONDS = 3650 * 86_400;

/** @throws {Refusal} `not-found` */
export function spaceOf(act: Act<any>): StorageAccount {
  for (const account of act.each("storageAccounts", "live")) return account as unknown as StorageAccount;
  throw new Refusal("not-found", "the customer has no storage account", { rule: "storage account" });
}

function take(act: Act<any>, count: number, bytes: number): void {
  const { id, total_file_count, total_file_size } = spaceOf(act);
  act.update("storageAccounts", id, { total_file_count: total_file_count + count, total_file_size: total_file_size + bytes, tm_update: nowOf(act) });
}

const keyOf = (id: string): string => `file/${id}`;

/** Keeps what was sent as part `file`: it belongs to who sent it. */
export const upload: Row = (act) => {
  const part = act.body.file as FilePart | string;
  if (typeof part === "string" || !(part?.bytes instanceof Uint8Array)) throw new Refusal("rule", "the part `file` is no file", { rule: "upload" });
  const { fileName, contentType, bytes } = part;
  if (bytes.length > FILE_BYTES) throw new Refusal("rule", "the file is larger than 30 MB", { rule: "upload" });
  if (spaceOf(act).total_file_size + bytes.length > QUOTA_BYTES) throw new Refusal("rule", "the space is used up", { rule: "quota" });
  const id = act.random("files").uuid();
  keepObject(act, keyOf(id), bytes, contentType || "application/octet-stream");
  take(act, 1, bytes.length);
  const link = { uri_download: linkTo(act, keyOf(id), LINK_SECONDS), tm_download_expire: timeOf((act.now + LINK_SECONDS * 1000) * 1000) };
  return show(act, "files", act.create("files", { id, owner_id: act.principal.subject, filename: fileName, filesize: bytes.length, ...link, tm_create: stampOf(act) } as object));
};

/** Files of who asks. */
export const listOwn: Row = (act) => {
  const { rows } = act.page("files", "owner", { ...pageAsked(act), group: act.principal.subject ?? NIL, where: (row: any) => row.customer_id === act.account });
  return pageOf(rows.map((row) => show(act, "files", row)), rows.at(-1) as any);
};

function removeFile(act: HandlerAct<any>, file: StoredFile): unknown {
  dropObject(act, keyOf(file.id));
  take(act, -1, -file.filesize);
  return show(act, "files", act.update("files", file.id, gone(act)));
}

export const removeAny: Row = (act) => removeFile(act, getLive(act, "files", act.path.id));

export const removeOwn: Row = (act) => {
  const file = getLive(act, "files", act.path.id) as StoredFile;
  if (file.owner_id !== act.principal.subject) throw new Refusal("forbidden", "only its owner deletes a file", { rule: "owner" });
  return removeFile(act, file);
};

/** One account for each customer. */
export const PostStorageAccounts: Row = (act) => {
  const customer: any = act.table("customers").get(act.body.customer_id ?? NIL);
  if (!customer || customer.tm_delete) throw new Refusal("rule", "there is no such customer", { rule: "customer_id" });
  const owner = act.as(customer.id);
  for (const { id } of owner.each("storageAccounts", "live") as Iterable<any>) throw new Refusal("conflict", `the customer has the storage account ${id}`, { rule: "storage account" });
  return show(act, "storageAccounts", owner.create("storageAccounts", {}));
};
