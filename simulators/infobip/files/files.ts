import type { HandlerAct } from "../../core/act.ts";
import { Refusal } from "../../core/refusal.ts";
import { resource } from "../../core/resource.ts";
import { wavSeconds } from "../audio/wav-length.ts";
import { uuid } from "../ids.ts";
import { instant, type Us } from "../instants.ts";
import { resultsPage } from "../pages.ts";
import { shown } from "../shown.ts";

/** A file that calls may play. */
export interface CallsFile {
  readonly id: string;
  readonly account: string;
  readonly createdAt: Us;
  readonly name: string;
  readonly fileFormat: "WAV" | "MP3";
  readonly size: number;
  readonly duration: number | null;
}

const show = ({ account: _, createdAt, ...rest }: CallsFile): any => ({ ...shown(rest), creationTime: instant(createdAt) });

export const fileResources = {
  files: resource<CallsFile>()({
    newId: uuid,
    defaults: (act) => ({ createdAt: act.stamp() }),
    indexes: { createdAt: { by: (row) => row.account, order: (row) => row.createdAt } },
    views: { default: show },
  }),
};

/** WAVE by its first bytes, MP3 by a frame or a tag. Source: RIFF/WAVE; ISO/IEC 11172-3 §2.4.1.2; id3.org v2. */
function formatOf(bytes: Uint8Array): CallsFile["fileFormat"] | undefined {
  const first = String.fromCharCode(...bytes.subarray(0, 4));
  if (first === "RIFF") return "WAV";
  return first.startsWith("ID3") || (bytes[0] === 0xff && (bytes[1]! & 0xe0) === 0xe0) ? "MP3" : undefined;
}

function uploadCallsAudioFile(act: HandlerAct<any>): unknown {
  const { file } = act.body;
  const bytes: Uint8Array = file?.bytes ?? Buffer.from(String(file ?? ""));
  const fileFormat = formatOf(bytes);
  if (!fileFormat) throw new Refusal("rule", "the file is neither WAV nor MP3", { status: 400, rule: "calls-files: format", data: { validationErrors: { file: ["must be WAV or MP3"] } } });
  const seconds = wavSeconds(bytes);
  return show(act.create("files", { name: file?.fileName || `file.${fileFormat.toLowerCase()}`, fileFormat, size: bytes.length, duration: seconds === undefined ? null : Math.round(seconds) }) as CallsFile);
}

export const fileRows = {
  getCallsFiles: (act: HandlerAct<any>) => resultsPage(act, "files", { index: "createdAt" }, true),
  uploadCallsAudioFile,
  getCallsFile: (act: HandlerAct<any>) => show(act.get("files", act.path.fileId) as CallsFile),
  deleteCallsFile: (act: HandlerAct<any>) => show(act.remove("files", act.path.fileId) as CallsFile),
};
