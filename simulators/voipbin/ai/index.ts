import { list, read, show, type Row } from "../../core/behaviours.ts";
import type { HandlerAct } from "../../core/act.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import type { EventPlan, Reaction } from "../../core/vendor.ts";
import type { Call } from "../calls/types.ts";
import { goOn } from "../flow/run.ts";
import type { Types, VoipbinAct } from "../resources.ts";
import { gone } from "../soft-delete.ts";
import { nowOf } from "../times.ts";
import { assistantAnswers } from "./answer.ts";
import { ais, changeAi, makeAi, removeAi } from "./assistants.ts";
import { assistedBy, leftAlone } from "./flow-side.ts";
import { listed, removeMessage, say } from "./messages.ts";
import { aicall, aicalls, aimessages, aiScripts, isLive, type Aicall } from "./resource.ts";
import { startAicall } from "./start.ts";
import { assistantStimuli } from "./stimuli.ts";
import { aisummaries, finishSummaries, startSummary } from "./summaries.ts";
import { changeTeam, makeTeam, removeTeam, teams } from "./teams.ts";

// Assistants, their calls, messages and summaries.

type Asked = HandlerAct<Types>;

/** Ends its work first; one that is gone is marked again. */
const removeAicall: Row = (act: Asked) => {
  const row = act.get("aicalls", act.path.id);
  return show(act, "aicalls", isLive(row) ? act.fire("aicalls", row.id, "delete", gone(act)) : act.update("aicalls", row.id, gone(act)));
};

export const rows = {
  GetAis: list("ais", { index: "live" }),
  PostAis: makeAi,
  GetAisId: read("ais"),
  PutAisId: changeAi,
  DeleteAisId: removeAi,
  GetTeams: list("teams", { index: "live" }),
  PostTeams: makeTeam,
  GetTeamsId: read("teams"),
  PutTeamsId: changeTeam,
  DeleteTeamsId: removeTeam,
  GetAicalls: list("aicalls", { index: "live" }),
  PostAicalls: (act: Asked) => show(act, "aicalls", startAicall(act, act.body)),
  GetAicallsId: read("aicalls"),
  DeleteAicallsId: removeAicall,
  GetAimessages: listed,
  PostAimessages: say,
  GetAimessagesId: read("aimessages"),
  DeleteAimessagesId: removeMessage,
  GetAisummaries: list("aisummaries", { index: "live" }),
  PostAisummaries: (act: Asked) => show(act, "aisummaries", startSummary(act, act.body)),
  GetAisummariesId: read("aisummaries"),
  DeleteAisummariesId: (act) => show(act, "aisummaries", act.fire("aisummaries", act.path.id, "delete", gone(act))),
} satisfies Record<string, Row>;

export const resources = { ais, teams, aicalls, aimessages, aiScripts, aisummaries };
export const lifecycles: Record<string, LifecycleCode> = { aicall, summary: { field: "status" } };

const told = (resource: "ais" | "teams" | "aicalls" | "aimessages" | "aisummaries"): EventPlan => ({ resource, payload: (row, act) => resources[resource].views["default"]!(row, act) });
export const events: Record<string, EventPlan> = {
  ai_created: told("ais"),
  ai_updated: told("ais"),
  ai_deleted: told("ais"),
  team_created: told("teams"),
  team_updated: told("teams"),
  team_deleted: told("teams"),
  aicall_status_initializing: told("aicalls"),
  aicall_status_progressing: told("aicalls"),
  aicall_status_pausing: told("aicalls"),
  aicall_status_resuming: told("aicalls"),
  aicall_status_terminating: told("aicalls"),
  aicall_status_terminated: told("aicalls"),
  aimessage_created: told("aimessages"),
  summary_created: told("aisummaries"),
  summary_updated: told("aisummaries"),
  summary_deleted: told("aisummaries"),
};

/** The call is answered: an assistant that waits for that begins. */
const answered = (act: VoipbinAct, { id }: Call): void => {
  for (const row of [...act.each("aicalls", "working", id)]) if (row.status === "initiating") act.fire("aicalls", row.id, "start", { tm_update: nowOf(act) });
};

const over = (act: VoipbinAct, { id }: Call): void => {
  for (const row of [...act.each("aicalls", "working", id)]) act.fire("aicalls", row.id, "end", { tm_update: nowOf(act) });
  finishSummaries(act, id);
};

// The names of moves stand here as in calls/reactions.ts: an import of those would make this file need that one first.
const on = (resource: string, moves: readonly string[], run: Reaction["run"]): Reaction[] => moves.map((move) => ({ resource, on: move, run }));
export const reactions: readonly Reaction[] = [
  ...on("calls", ["answer", "pickUp", "talk"], answered),
  ...on("calls", ["leave", "expire", "finish"], over),
  ...on("aicalls", ["finish"], (act, { id, activeflow_id }: Aicall) => goOn(act as VoipbinAct, activeflow_id, assistedBy(id))),
  ...on("activeflows", ["step", "update", "stop", "end"], leftAlone),
  ...on("conferences", ["finish"], (act, { id }) => finishSummaries(act as VoipbinAct, id)),
  // A room that is deleted with nobody inside has no other end.
  ...on("conferences", ["delete", "expire"], (act, room) => void (room.conferencecall_ids.length === 0 && finishSummaries(act as VoipbinAct, room.id))),
];
export const timers = { assistantAnswers };
export const stimuli = assistantStimuli;
