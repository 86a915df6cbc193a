import { create, read, show, update, type Row } from "../../core/behaviours.ts";
import { resource } from "../../core/resource.ts";
import { uuid } from "../ids.ts";
import { createdAt, live } from "../pages.ts";
import { retire } from "../soft-delete.ts";
import { changedAt, dated, texts, word } from "../taken.ts";
import { nowOf } from "../times.ts";
import { listAll, PostRoutes, routeFields, type Provider, type Route } from "./routes.ts";

// Carriers and which of them is dialled for what. Super admins only.

export const rows = {
  GetProviders: listAll("providers", () => undefined),
  PostProviders: create("providers"),
  GetProvidersId: read("providers"),
  PutProvidersId: update("providers"),
  DeleteProvidersId: retire("providers"),
  GetRoutes: listAll("routes", ({ query }) => query.customer_id),
  PostRoutes,
  GetRoutesId: read("routes"),
  PutRoutesId: (act) => show(act, "routes", act.update("routes", (act.get("routes", act.path.id) as any).id, { ...routeFields(act), tm_update: nowOf(act) })),
  DeleteRoutesId: retire("routes"),
} satisfies Record<string, Row>;

const everything = { by: (row: { tm_delete?: string | null }) => (row.tm_delete ? undefined : "all"), order: createdAt };

export const resources = {
  providers: resource<Provider>()({
    owner: null,
    newId: uuid,
    defaults: dated,
    accept: (body, act, row) => ({ ...texts(body, "hostname", "tech_prefix", "tech_postfix", "name", "detail"), type: word(body.type, ["sip", ""] as const, "type"), tech_headers: body.tech_headers ?? {}, ...changedAt(act, row) }),
    indexes: { everything },
  }),
  routes: resource<Route>()({ owner: "customer_id", newId: uuid, defaults: dated, indexes: { live, everything } }),
};
