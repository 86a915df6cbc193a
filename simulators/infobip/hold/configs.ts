import type { Act, HandlerAct } from "../../core/act.ts";
import { Refusal } from "../../core/refusal.ts";
import { resource } from "../../core/resource.ts";
import { musicOrDefaultPart, parts, repeatedPart } from "../audio/options.ts";
import { NAMED_AND_DATED, orderedBy, stamped } from "../calls/named-and-dated.ts";
import { short } from "../ids.ts";
import { compact, type Us } from "../instants.ts";
import { voicePage } from "../pages.ts";
import { shown, success } from "../shown.ts";

/** What a customer on hold hears, by queue. */
export interface HoldConfig {
  readonly id: string;
  readonly account: string;
  readonly createdAt: Us;
  readonly updatedAt: Us;
  readonly name: string;
  readonly onHoldMusic?: any;
  readonly announcementMessage?: any;
  readonly queueIds: readonly string[];
  readonly enabled: boolean;
  readonly default: boolean;
}

const PARTS = { onHoldMusic: musicOrDefaultPart, announcementMessage: repeatedPart };

const accept = (body: any): Partial<HoldConfig> => ({ onHoldMusic: null, announcementMessage: null, ...parts(body, PARTS), name: body.name, queueIds: body.queueIds, enabled: body.enabled ?? true, default: body.default ?? false });

const show = ({ account: _, createdAt, updatedAt, ...rest }: HoldConfig): any => ({ ...shown(rest), createdAt: compact(createdAt), updatedAt: compact(updatedAt) });

export const holdResources = {
  "hold-configs": resource<HoldConfig>()({
    newId: short,
    defaults: (act) => stamped(act.stamp()),
    indexes: NAMED_AND_DATED,
    views: { default: show },
  }),
};

/** Fields of a body. @throws {Refusal} `not-found` for a queue that does not exist, `rule` for one that has a configuration */
function checked(act: HandlerAct<any>, own?: string): Partial<HoldConfig> {
  const fields = accept(act.body);
  for (const queue of fields.queueIds!) act.get("queues", queue);
  for (const other of act.each("hold-configs", "createdAt") as Iterable<HoldConfig>) {
    if (other.id === own) continue;
    const taken = fields.queueIds!.find((queue) => other.queueIds.includes(queue));
    if (taken || (fields.default && other.default)) throw new Refusal("rule", `queueIds: ${taken ?? "the default queue"} has a hold configuration already`, { rule: "hold: one configuration a queue" });
  }
  return fields;
}

function deleteHoldConfig(act: HandlerAct<any>): unknown {
  act.remove("hold-configs", act.path.id);
  return success("Hold configuration deleted");
}

function updateHoldConfig(act: HandlerAct<any>): unknown {
  const { id } = act.get("hold-configs", act.path.id) as HoldConfig;
  return show(act.update("hold-configs", id, { ...checked(act, id), updatedAt: act.stamp() }) as HoldConfig);
}

export const holdConfigRows = {
  getMultipleHoldConfigs: (act: HandlerAct<any>) => voicePage(act, "hold-configs", { index: orderedBy(act) }),
  createHoldConfig: (act: HandlerAct<any>) => show(act.create("hold-configs", checked(act)) as HoldConfig),
  getHoldConfig: (act: HandlerAct<any>) => show(act.get("hold-configs", act.path.id) as HoldConfig),
  updateHoldConfig,
  deleteHoldConfig,
};

/** What holds for a queue: its own configuration, else the default one. */
export function holdConfigFor(act: Act<any>, queueId: string | null): HoldConfig | undefined {
  let fallback: HoldConfig | undefined;
  for (const row of act.each("hold-configs", "createdAt") as Iterable<HoldConfig>) {
    if (!row.enabled) continue;
    if (queueId !== null && row.queueIds.includes(queueId)) return row;
    if (row.default) fallback = row;
  }
  return fallback;
}
