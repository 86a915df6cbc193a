import type { HandlerAct } from "../../core/act.ts";
import { list, read, show, type Row } from "../../core/behaviours.ts";
import { Refusal } from "../../core/refusal.ts";
import { resource } from "../../core/resource.ts";
import type { Reaction } from "../../core/vendor.ts";
import { addressOf } from "../addresses.ts";
import { NIL, ref, uuid } from "../ids.ts";
import { live, pageAsked, pageOf } from "../pages.ts";
import type { Types } from "../resources.ts";
import { shown } from "../shown.ts";
import { gone, retire } from "../soft-delete.ts";
import { nowOf, stampOf } from "../times.ts";
import { WAYS, type Target } from "./targets.ts";

/** A list of those who are dialled. */
export interface Outdial {
  readonly id: string;
  readonly customer_id: string;
  readonly campaign_id: string;
  readonly name: string;
  readonly detail: string;
  readonly data: string;
  readonly tm_create: string;
  readonly tm_update: string | null;
  readonly tm_delete: string | null;
}

export const outdials = resource<Outdial>()({
  owner: "customer_id",
  newId: uuid,
  defaults: (act) => ({ campaign_id: NIL, name: "", detail: "", data: "", tm_create: stampOf(act), tm_update: null, tm_delete: null }),
  indexes: { live },
  views: { default: shown<Outdial>(["id", "customer_id", "campaign_id", "name", "detail", "data", "tm_create", "tm_update", "tm_delete"], []) },
});

type Asked = HandlerAct<Types>;

const change =
  (patch: (act: Asked) => Partial<Outdial>): Row =>
  (act: Asked) =>
    show(act, "outdials", act.update("outdials", act.path.id, { ...patch(act), tm_update: nowOf(act) }));

const named = ({ body }: Asked): Partial<Outdial> => ({ name: body?.name ?? "", detail: body?.detail ?? "" });

/** A campaign that there is, or none. @throws {Refusal} `not-found` */
function campaignOf(act: Asked): string {
  const id = ref(act.body?.campaign_id);
  return id === NIL ? NIL : act.get("campaigns", id).id;
}

const addTarget: Row = (act: Asked) => {
  const { id } = act.get("outdials", act.path.id);
  const { name = "", detail = "", data = "" } = act.body ?? {};
  const ways = Object.fromEntries(WAYS.map((way) => [`destination_${way}`, addressOf(act.body?.[`destination_${way}`])]));
  return show(act, "outdialtargets", act.create("outdialtargets", { outdial_id: id, name, detail, data, ...ways }));
};

/** @throws {Refusal} `not-found` for one of another list */
function targetOf(act: Asked): Target {
  const target = act.get("outdialtargets", act.path.target_id);
  if (target.outdial_id !== act.path.id) throw new Refusal("not-found", `target ${target.id} is in another outdial`, { rule: "target of this outdial" });
  return target;
}

const targets: Row = (act: Asked) => {
  const { id } = act.get("outdials", act.path.id);
  const { rows } = act.page("outdialtargets", "outdial", { ...pageAsked(act), group: id });
  return pageOf(rows.map((row) => show(act, "outdialtargets", row)), rows.at(-1));
};

export const outdialRows = {
  GetOutdials: list("outdials", { index: "live" }),
  PostOutdials: (act: Asked) => show(act, "outdials", act.create("outdials", { ...named(act), campaign_id: campaignOf(act), data: act.body?.data ?? "" })),
  GetOutdialsId: read("outdials"),
  PutOutdialsId: change(named),
  DeleteOutdialsId: retire("outdials"),
  PutOutdialsIdCampaignId: change((act) => ({ campaign_id: campaignOf(act) })),
  PutOutdialsIdData: change(({ body }) => ({ data: body?.data ?? "" })),
  GetOutdialsIdTargets: targets,
  PostOutdialsIdTargets: addTarget,
  GetOutdialsIdTargetsTargetId: (act: Asked) => show(act, "outdialtargets", targetOf(act)),
  DeleteOutdialsIdTargetsTargetId: (act: Asked) => show(act, "outdialtargets", act.update("outdialtargets", targetOf(act).id, gone(act))),
} satisfies Record<string, Row>;

/** A list has no lifecycle: its events follow what is written. */
const tells = (name: string): Reaction["run"] => (act, row: Outdial) => act.publish(name, row, {}, { resource: "outdials", rowId: row.id });

export const outdialReactions: readonly Reaction[] = [
  { resource: "outdials", on: "create", run: tells("outdial_created") },
  { resource: "outdials", on: "update", run: (act, row: Outdial, before: Outdial, detail) => tells(row.tm_delete && row.tm_delete !== before.tm_delete ? "outdial_deleted" : "outdial_updated")(act, row, before, detail) },
];
