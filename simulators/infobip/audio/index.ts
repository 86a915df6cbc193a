import { audioResources, uploadAudioFiles } from "./uploads.ts";

export const rows = { uploadAudioFiles };
export const resources = audioResources;
