import { create, list, read, update, type Row } from "../../core/behaviours.ts";
import { resource } from "../../core/resource.ts";
import { uuid } from "../ids.ts";
import { live } from "../pages.ts";
import { retire } from "../soft-delete.ts";
import { changedAt, dated, texts } from "../taken.ts";

// Tags: whoever carries one keeps its id when it is deleted.

export const rows = {
  GetTags: list("tags", { index: "live" }),
  PostTags: create("tags"),
  GetTagsId: read("tags"),
  PutTagsId: update("tags"),
  DeleteTagsId: retire("tags"),
} satisfies Record<string, Row>;

export interface Tag {
  readonly id: string;
  readonly customer_id: string;
  readonly name: string;
  readonly detail: string;
  readonly tm_create: string;
  readonly tm_update: string | null;
  readonly tm_delete: string | null;
}

export const resources = {
  tags: resource<Tag>()({ owner: "customer_id", newId: uuid, defaults: dated, accept: (body, act, row) => ({ ...texts(body, "name", "detail"), ...changedAt(act, row) }), indexes: { live } }),
};
