import type { Act, HandlerAct } from "../../core/act.ts";
import { Refusal } from "../../core/refusal.ts";
import { resource } from "../../core/resource.ts";
import { capitals } from "../ids.ts";
import { instant, type Us } from "../instants.ts";
import { shown } from "../shown.ts";
import { badStep } from "./steps.ts";

/** A script for callers, kept as it was written. */
export interface Scenario {
  readonly id: string;
  readonly account: string;
  readonly createdAt: Us;
  readonly updatedAt: Us;
  readonly name: string;
  readonly description: string | null;
  readonly notifyUrl: string | null;
  readonly notifyContentType: string | null;
  readonly record: boolean | null;
  readonly script: readonly any[];
  readonly lastUsageDate: string | null;
}

const show = ({ account: _, createdAt, updatedAt, ...rest }: Scenario): any => ({ ...shown(rest), createTime: instant(createdAt), updateTime: instant(updatedAt) });

export const scenarioResources = {
  "ivr-scenarios": resource<Scenario>()({
    newId: capitals,
    defaults: (act) => {
      const createdAt = act.stamp();
      return { createdAt, updatedAt: createdAt, description: null, notifyUrl: null, notifyContentType: null, record: null, lastUsageDate: null };
    },
    indexes: { createdAt: { by: (row) => row.account, order: (row) => row.createdAt } },
    views: { default: show },
  }),
};

/** Fields of a body. @throws {Refusal} for a script that hands the caller over and then goes on */
function accepted({ name, description = null, notifyUrl = null, notifyContentType = null, record = null, script }: any): Partial<Scenario> {
  const bad = badStep(script);
  if (bad) throw new Refusal("rule", bad, { status: 400, rule: "ivr: dialToConversations is last", data: { validationErrors: { script: [bad] } } });
  return { name, description, notifyUrl, notifyContentType, record, script };
}

function updateVoiceIvrScenario(act: HandlerAct<any>): unknown {
  const { id } = ofPath(act);
  return show(act.update("ivr-scenarios", id, { ...accepted(act.body), updatedAt: act.stamp() }) as Scenario);
}

/** @throws {Refusal} 404 in this family, whatever unknown ids are elsewhere */
function ofPath(act: HandlerAct<any>): Scenario {
  const row = act.find("ivr-scenarios", act.path.id) as Scenario | undefined;
  if (!row) throw new Refusal("not-found", `there is no scenario ${act.path.id}`, { status: 404, rule: "ivr: unknown scenario" });
  return row;
}

/** A bare array; pages from 1. `label` is a word in name or description. */
function searchVoiceIvrScenarios(act: HandlerAct<any>): unknown {
  const { page = 1, pageSize = 50, name, label, lastUsageDateSince: since, lastUsageDateUntil: until } = act.query;
  const has = (text: string | null, part: string | undefined) => part === undefined || (text ?? "").toLowerCase().includes(part.toLowerCase());
  const passes = (row: any) => has(row.name, name) && has(`${row.name} ${row.description ?? ""}`, label) && (!since || (row.lastUsageDate ?? "") >= since) && (!until || (row.lastUsageDate !== null && row.lastUsageDate <= until));
  const where = [name, label, since, until].every((given) => given === undefined) ? {} : { where: passes };
  return act.page("ivr-scenarios", "createdAt", { skip: (page - 1) * pageSize, limit: pageSize, ...where }).rows.map((row) => show(row as Scenario));
}

function deleteAVoiceIvrScenario(act: HandlerAct<any>): unknown {
  act.remove("ivr-scenarios", ofPath(act).id);
  return undefined;
}

export const scenarioRows = {
  searchVoiceIvrScenarios,
  createAVoiceIvrScenario: (act: HandlerAct<any>) => show(act.create("ivr-scenarios", accepted(act.body)) as Scenario),
  getAVoiceIvrScenario: (act: HandlerAct<any>) => show(ofPath(act)),
  updateVoiceIvrScenario,
  deleteAVoiceIvrScenario,
};

/** Notes that a scenario was run today. */
export const used = (act: Act<any>, id: string): void => void act.update("ivr-scenarios", id, { lastUsageDate: new Date(act.now).toISOString().slice(0, 10) });
