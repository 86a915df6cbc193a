import type { Act, HandlerAct } from "../../core/act.ts";
import { show, type Row } from "../../core/behaviours.ts";
import { Refusal } from "../../core/refusal.ts";
import { isE164 } from "../../telephony/e164.ts";
import { ownerOf, ownNumber, releaseNumber } from "../../telephony/network.ts";
import { chargeOnce, mustAfford } from "../billing/charges.ts";
import { checkPlanLimit } from "../billing/limits.ts";
import { NIL, ref } from "../ids.ts";
import { getLive, gone } from "../soft-delete.ts";
import { texts, word } from "../taken.ts";
import { microsOf, nowOf, stampOf } from "../times.ts";

export interface OwnNumber {
  readonly id: string;
  readonly customer_id: string;
  readonly number: string;
  readonly type: "normal" | "virtual" | "";
  readonly call_flow_id: string;
  readonly message_flow_id: string;
  readonly name: string;
  readonly detail: string;
  readonly status: "active" | "deleted";
  readonly t38_enabled: boolean;
  readonly emergency_enabled: boolean;
  readonly tm_purchase: string;
  readonly tm_renew: string;
  readonly tm_create: string;
  readonly tm_update: string | null;
  readonly tm_delete: string | null;
}

export const VIRTUAL = /^\+899(?!000)\d{9}$/;

/** Nil, or a live flow of the customer. @throws {Refusal} `rule` */
function flowOf(act: Act<any>, id: string | undefined): string {
  const flow: any = ref(id) === NIL ? undefined : act.find("flows", id!);
  if (ref(id) !== NIL && (!flow || flow.tm_delete)) throw new Refusal("rule", `there is no flow ${id}`, { rule: "flow of a number" });
  return ref(id);
}
const flows = (act: HandlerAct<any>) => ({ call_flow_id: flowOf(act, act.body.call_flow_id), message_flow_id: flowOf(act, act.body.message_flow_id) });

/** @throws {Refusal} when the number is no number of this type, is somebody's, or is not to be paid */
function checkBuying(act: Act<any>, number: string, type: OwnNumber["type"]): void {
  if (type === "virtual" ? !VIRTUAL.test(number) : !isE164(number) || number.startsWith("+899")) throw new Refusal("rule", `${number} is no ${type || "normal"} number`, { rule: "number" });
  if (act.table("numbers").first("number", number) || ownerOf(act, number)) throw new Refusal("conflict", `${number} is somebody's already`, { rule: "number" });
  if (type === "virtual") checkPlanLimit(act, "virtualNumbers");
  else mustAfford(act, "number");
}

export const PostNumbers: Row = (act) => {
  const { number = "" } = act.body;
  const type = word(act.body.type, ["normal", "virtual", ""] as const, "type");
  checkBuying(act, number, type);
  const tm = stampOf(act);
  const bought = act.create("numbers", { ...texts(act.body, "name", "detail"), ...flows(act), number, type, tm_create: tm, tm_purchase: tm, tm_renew: tm } as object) as OwnNumber;
  if (type !== "virtual") chargeOnce(act, { reference_type: "number", reference_id: bought.id, cost_type: "number" });
  return show(act, "numbers", bought);
};

export const changeNumber =
  (fields: (act: HandlerAct<any>) => Partial<OwnNumber>): Row =>
  (act) => {
    const { id } = getLive(act, "numbers", act.path.id) as OwnNumber;
    return show(act, "numbers", act.fire("numbers", id, "update", { ...fields(act), tm_update: nowOf(act) }));
  };

export const PutNumbersId = changeNumber((act) => ({ ...texts(act.body, "name", "detail"), ...flows(act) }));
export const PutNumbersIdFlowIds = changeNumber(flows);

export const DeleteNumbersId: Row = (act) => {
  const { id } = getLive(act, "numbers", act.path.id) as OwnNumber;
  return show(act, "numbers", act.fire("numbers", id, "delete", gone(act)));
};

/** All numbers of the platform that were renewed before a day. */
export const PostNumbersRenew: Row = (act) => {
  const before = microsOf(act.body.tm_renew ?? "");
  if (Number.isNaN(before)) throw new Refusal("rule", "tm_renew is no moment", { rule: "tm_renew" });
  const due = ([...act.table("numbers").all()] as OwnNumber[]).filter((row) => !row.tm_delete && row.type !== "virtual" && microsOf(row.tm_renew) < before);
  return due.map(({ id, customer_id }) => {
    const owner = act.as(customer_id);
    chargeOnce(owner, { reference_type: "number_renew", reference_id: id, cost_type: "number_renew" });
    return owner.fire("numbers", id, "renew", { tm_renew: nowOf(act), tm_update: nowOf(act) });
  });
};

/** The telephone network rings here for a number as long as it is had. */
export const ring = (act: Act<any>, { id, number }: OwnNumber): void => ownNumber(act, number, id);
export const silence = (act: Act<any>, { number }: OwnNumber): void => releaseNumber(act, number);

/** A flow that goes is no number's any more; nothing is told of that. */
export function clearFlow(act: Act<any>, after: any, before: any): void {
  if (!after?.tm_delete || before?.tm_delete) return;
  for (const number of [...act.each("numbers", "live")] as unknown as OwnNumber[]) {
    if (number.call_flow_id !== after.id && number.message_flow_id !== after.id) continue;
    const kept = (id: string) => (id === after.id ? NIL : id);
    act.update("numbers", number.id, { call_flow_id: kept(number.call_flow_id), message_flow_id: kept(number.message_flow_id), tm_update: nowOf(act) });
  }
}
