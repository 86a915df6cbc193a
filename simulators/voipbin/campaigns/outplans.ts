import type { HandlerAct } from "../../core/act.ts";
import { list, read, show, type Row } from "../../core/behaviours.ts";
import { resource } from "../../core/resource.ts";
import { addressOf } from "../addresses.ts";
import type { Address } from "../calls/types.ts";
import { uuid } from "../ids.ts";
import { live } from "../pages.ts";
import type { Types } from "../resources.ts";
import { shown } from "../shown.ts";
import { retire } from "../soft-delete.ts";
import { nowOf, stampOf } from "../times.ts";

/** How a campaign dials. Times are milliseconds. */
export interface Outplan {
  readonly id: string;
  readonly customer_id: string;
  readonly name: string;
  readonly detail: string;
  readonly source: Address | null;
  readonly dial_timeout: number;
  readonly try_interval: number;
  readonly max_try_count_0: number;
  readonly max_try_count_1: number;
  readonly max_try_count_2: number;
  readonly max_try_count_3: number;
  readonly max_try_count_4: number;
  readonly tm_create: string;
  readonly tm_update: string | null;
  readonly tm_delete: string | null;
}

const DIALLING = ["source", "dial_timeout", "try_interval", "max_try_count_0", "max_try_count_1", "max_try_count_2", "max_try_count_3", "max_try_count_4"] as const;

export const outplans = resource<Outplan>()({
  owner: "customer_id",
  newId: uuid,
  defaults: (act) => ({ tm_create: stampOf(act), tm_update: null, tm_delete: null }),
  indexes: { live },
  views: { default: shown<Outplan>(["id", "customer_id", "name", "detail", ...DIALLING, "tm_create", "tm_update", "tm_delete"], []) },
});

type Asked = HandlerAct<Types>;
const named = ({ body }: Asked): Partial<Outplan> => ({ name: body?.name ?? "", detail: body?.detail ?? "" });
const dialling = ({ body }: Asked): Partial<Outplan> => Object.fromEntries(DIALLING.map((field) => [field, field === "source" ? (body?.source ? addressOf(body.source) : null) : (body?.[field] ?? 0)]));

const change =
  (patch: (act: Asked) => Partial<Outplan>): Row =>
  (act: Asked) =>
    show(act, "outplans", act.update("outplans", act.path.id, { ...patch(act), tm_update: nowOf(act) }));

export const outplanRows = {
  GetOutplans: list("outplans", { index: "live" }),
  PostOutplans: (act: Asked) => show(act, "outplans", act.create("outplans", { ...named(act), ...dialling(act) })),
  GetOutplansId: read("outplans"),
  PutOutplansId: change(named),
  DeleteOutplansId: retire("outplans"),
  PutOutplansIdDialInfo: change(dialling),
} satisfies Record<string, Row>;
