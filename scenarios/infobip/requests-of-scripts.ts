import type { Infobip } from "./desk.ts";
import type { Manner } from "./every-request.ts";
import { toConversations } from "./words.ts";
import type { Rows } from "./rows-of-two-accounts.ts";

/** Requests about one of a script for callers, a number, a language, or of what belongs to it. */
export const requestsOfScripts = (infobip: Infobip, rows: Rows) => ({
  getAVoiceIvrScenario: (manner: Manner) => infobip("getAVoiceIvrScenario", { ...manner, path: { id: rows.script } }),
  updateVoiceIvrScenario: (manner: Manner) => infobip("updateVoiceIvrScenario", { ...manner, path: { id: rows.script }, body: { name: "Menu", script: ["hangup"] } }),
  deleteAVoiceIvrScenario: (manner: Manner) => infobip("deleteAVoiceIvrScenario", { ...manner, path: { id: rows.script } }),
  getVoiceSetupOnNumber: (manner: Manner) => infobip("getVoiceSetupOnNumber", { ...manner, path: { numberKey: rows.number } }),
  createVoiceSetupOnNumber: (manner: Manner) => infobip("createVoiceSetupOnNumber", { ...manner, path: { numberKey: rows.number }, body: toConversations }),
  updateVoiceSetupOnNumber: (manner: Manner) => infobip("updateVoiceSetupOnNumber", { ...manner, path: { numberKey: rows.number }, body: toConversations }),
  deleteVoiceSetupOnNumber: (manner: Manner) => infobip("deleteVoiceSetupOnNumber", { ...manner, path: { numberKey: rows.number } }),
});

/** Requests about all of them, and for new ones. */
export const requestsForScripts = (infobip: Infobip, rows: Rows) => ({
  searchVoiceIvrScenarios: (manner: Manner) => infobip("searchVoiceIvrScenarios", manner),
  createAVoiceIvrScenario: (manner: Manner) => infobip("createAVoiceIvrScenario", { ...manner, body: { name: "Menu", script: ["hangup"] } }),
  sendVoiceMessagesWithAnIvrScenario: (manner: Manner) => infobip("sendVoiceMessagesWithAnIvrScenario", { ...manner, body: { messages: [{ scenarioId: rows.script, destinations: [{ to: "447700900114" }] }] } }),
  uploadAudioFiles: (manner: Manner) => infobip("uploadAudioFiles", { ...manner, body: { url: "https://www.example.com/music.wav" } }),
  getVoices: (manner: Manner) => infobip("getVoices", { ...manner, path: { language: "en" } }),
});
