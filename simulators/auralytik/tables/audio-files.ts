import type { operations } from "../../../contracts/gen/auralytik.ts";
import { read, type Row } from "../../core/behaviours.ts";
import { createAudioUploadUrl, getAudioFileDownloadUrl, getAudioFileTranscript, listAudioFiles, processAudioFile } from "../handlers/audio-files.ts";

export const audioFileRows = {
  listAudioFiles,
  createAudioUploadUrl,
  getAudioFile: read("audioFiles"),
  getAudioFileDownloadUrl,
  getAudioFileTranscript,
  processAudioFile,
  getAudioProcessingStatus: read("audioFiles", { view: "status" }),
} satisfies Partial<Record<keyof operations, Row>>;
