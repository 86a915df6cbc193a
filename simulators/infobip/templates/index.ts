import { read } from "../../core/behaviours.ts";
import { between } from "../instants.ts";
import { filtersOf, slice } from "../pages.ts";
import type { Handler } from "../resources.ts";
import { templates, type Template } from "./stored.ts";

const FILTERS: Readonly<Record<string, (template: Template, wanted: any) => boolean>> = {
  channel: ({ channel }, wanted) => channel === wanted,
  language: ({ language }, wanted) => language === wanted,
  contentType: ({ contentType }, wanted) => contentType === wanted,
  createdAfter: ({ createdAt }, wanted) => between(createdAt, wanted, undefined),
  createdBefore: ({ createdAt }, wanted) => between(createdAt, undefined, wanted),
  updatedAfter: ({ updatedAt }, wanted) => between(updatedAt, wanted, undefined),
  updatedBefore: ({ updatedAt }, wanted) => between(updatedAt, undefined, wanted),
};
const MOST = 999;

/** Newest first; there are no parameters for pages. */
const getTemplates: Handler<"getTemplates"> = (act) => {
  const { rows, total } = slice(act, "templates", { index: "createdAt", where: filtersOf(act, FILTERS), skip: 0, limit: MOST, descending: true });
  return { templates: rows, pagination: { totalItems: total, page: 0, limit: MOST, orderBy: "createdAt:DESC" } } as any;
};

export const rows = { getTemplates, getTemplate: read("templates") };

export const resources = { templates };
