import type { HandlerAct } from "../../core/act.ts";
import { show, type Row } from "../../core/behaviours.ts";
import { Refusal } from "../../core/refusal.ts";
import { NIL } from "../ids.ts";
import { pageAsked, pageOf } from "../pages.ts";
import { idsOf, texts } from "../taken.ts";

export interface Provider {
  readonly id: string;
  readonly type: "sip" | "";
  readonly hostname: string;
  readonly tech_prefix: string;
  readonly tech_postfix: string;
  readonly tech_headers: Readonly<Record<string, string>>;
  readonly name: string;
  readonly detail: string;
  readonly tm_create: string;
  readonly tm_update: string | null;
  readonly tm_delete: string | null;
}

export interface Route {
  readonly id: string;
  readonly customer_id: string;
  readonly name: string;
  readonly detail: string;
  readonly provider_id: string;
  readonly priority: number;
  /** Country code, or `all`. */
  readonly target: string;
  readonly tm_create: string;
  readonly tm_update: string | null;
  readonly tm_delete: string | null;
}

/** A list over all customers. @param customerOf - the one that is asked for, where one is */
export const listAll =
  (resource: string, customerOf: (act: HandlerAct<any>) => string | undefined): Row =>
  (act) => {
    const customer = customerOf(act);
    const { rows } = act.page(resource, customer ? "live" : "everything", { ...pageAsked(act), group: customer || "all" });
    return pageOf(rows.map((row) => show(act, resource, row)), rows.at(-1) as any);
  };

/** @throws {Refusal} `rule` when there is no such carrier */
export function routeFields(act: HandlerAct<any>): Partial<Route> {
  const [provider_id = NIL] = idsOf([act.body.provider_id ?? NIL], "provider_id");
  const provider: any = act.find("providers", provider_id);
  if (!provider || provider.tm_delete) throw new Refusal("rule", `there is no provider ${provider_id}`, { rule: "provider_id" });
  return { ...texts(act.body, "name", "detail", "target"), provider_id, priority: act.body.priority ?? 0 };
}

export const PostRoutes: Row = (act) => {
  const customer: any = act.table("customers").get(act.body.customer_id ?? NIL);
  if (!customer || customer.tm_delete) throw new Refusal("rule", "there is no such customer", { rule: "customer_id" });
  return show(act, "routes", act.as(customer.id).create("routes", routeFields(act) as object));
};
