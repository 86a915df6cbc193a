import type { Act, HandlerAct } from "../../core/act.ts";
import { resource } from "../../core/resource.ts";
import { collectables, durationPart, spokenPart } from "../audio/options.ts";

/** What callers hear outside working hours; its id is that of the hours. */
export interface AwayMessage {
  readonly id: string;
  readonly account: string;
  readonly messageId: string;
  readonly audioSource: any;
  readonly collectables: readonly any[] | null;
  readonly collectDuration: any;
}

export const awayMessageResources = { "away-messages": resource<AwayMessage>()({}) };

/** The message of some working hours, or undefined. */
export const awayMessageOf = (act: Act<any>, workingHoursId: string): any => (act.find("away-messages", workingHoursId) as AwayMessage | undefined)?.audioSource;

const show = ({ id, messageId, audioSource, collectables: keys, collectDuration }: AwayMessage) => ({ id: messageId, workingHoursConfigId: id, audioSource, ...(keys ? { collectables: keys } : {}), ...(collectDuration ? { collectDuration } : {}) });

/** Made where there is none; the working hours must exist. */
function upsertAwayAudioMessage(act: HandlerAct<any>): unknown {
  const { id }: any = act.get("working-hours", act.path.workingHoursConfigId);
  const { audioSource, collectables: keys, collectDuration } = act.body;
  const fields = { audioSource: spokenPart(audioSource), collectables: keys ? collectables(keys) : null, collectDuration: collectDuration ? durationPart(collectDuration) : null };
  if (act.find("away-messages", id)) return show(act.update("away-messages", id, fields) as AwayMessage);
  return show(act.create("away-messages", { id, messageId: act.random("away-messages").uuid(), ...fields }) as AwayMessage);
}

function deleteConversationsAwayAudioMessage(act: HandlerAct<any>): unknown {
  act.remove("away-messages", act.path.workingHoursConfigId);
  return { status: "DELETED", message: "Away message deleted" };
}

export const awayMessageRows = {
  getConversationsAwayAudioMessage: (act: HandlerAct<any>) => show(act.get("away-messages", act.path.workingHoursConfigId) as AwayMessage),
  upsertAwayAudioMessage,
  deleteConversationsAwayAudioMessage,
};
