import type { HandlerAct } from "../../core/act.ts";
import { Refusal } from "../../core/refusal.ts";
import { erase, showFile } from "./calls-api.ts";
import { fileOf } from "./serve.ts";
import { hasFile, type StoredRecording } from "./stored.ts";

/** A file that is there. @throws {Refusal} 404, also for one that was deleted */
export function fileRow(act: HandlerAct<any>, id: string): StoredRecording {
  const row = act.find("recordings", id) as StoredRecording | undefined;
  if (!row || !hasFile(row)) throw new Refusal("not-found", `there is no file ${id}`, { status: 404, rule: `calls-recordings: file ${row ? row.state : "unknown"}` });
  return row;
}

function deleteRecordingFile(act: HandlerAct<any>): unknown {
  const row = fileRow(act, act.path.fileId);
  erase(act, row);
  return showFile(row);
}

export const recordingFileRows = { downloadRecordingFile: (act: HandlerAct<any>) => fileOf(act, fileRow(act, act.path.fileId), { beyond: 416 }), deleteRecordingFile };
