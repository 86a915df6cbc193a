import { list, read, type Row } from "../../core/behaviours.ts";
import { resource } from "../../core/resource.ts";
import { uuid } from "../ids.ts";
import { live } from "../pages.ts";
import { retire } from "../soft-delete.ts";
import { dated } from "../taken.ts";
import { PostExtensions, PostTrunks, PutExtensionsId, PutTrunksId, type Extension, type Trunk } from "./registrations.ts";

// Phones and exchanges that register.

export const rows = {
  GetExtensions: list("extensions", { index: "live" }),
  PostExtensions,
  GetExtensionsId: read("extensions"),
  PutExtensionsId,
  DeleteExtensionsId: retire("extensions"),
  GetTrunks: list("trunks", { index: "live" }),
  PostTrunks,
  GetTrunksId: read("trunks"),
  PutTrunksId,
  DeleteTrunksId: retire("trunks"),
} satisfies Record<string, Row>;

export const resources = {
  extensions: resource<Extension>()({
    owner: "customer_id",
    newId: uuid,
    defaults: (act) => ({ direct_hash: "", ...dated(act) }),
    indexes: {
      live,
      extension: { by: (row) => (row.tm_delete ? undefined : `${row.customer_id}/${row.extension}`) },
      direct: { by: (row) => (row.tm_delete || row.direct_hash === "" ? undefined : row.direct_hash) },
    },
    secrets: ["password"],
  }),
  trunks: resource<Trunk>()({
    owner: "customer_id",
    newId: uuid,
    defaults: dated,
    indexes: { live, domain: { by: (row) => (row.tm_delete ? undefined : row.domain_name) } },
    secrets: ["password"],
  }),
};
