import type { Infobip } from "./desk.ts";
import type { Manner } from "./every-request.ts";
import { wave } from "./words.ts";
import type { Rows } from "./rows-of-two-accounts.ts";

/** Requests about one of a recording, and the files of one, or of what belongs to it. */
export const requestsOfRecordings = (infobip: Infobip, rows: Rows) => ({
  downloadCallRecording: (manner: Manner) => infobip("downloadCallRecording", { ...manner, path: { recordingId: rows.recording } }),
  getCallRecordings: (manner: Manner) => infobip("getCallRecordings", { ...manner, path: { callId: rows.call } }),
  deleteCallRecordings: (manner: Manner) => infobip("deleteCallRecordings", { ...manner, path: { callId: rows.call } }),
  getConferenceRecordings: (manner: Manner) => infobip("getConferenceRecordings", { ...manner, path: { conferenceId: rows.conference } }),
  deleteConferenceRecordings: (manner: Manner) => infobip("deleteConferenceRecordings", { ...manner, path: { conferenceId: rows.conference } }),
  composeConferenceRecording: (manner: Manner) => infobip("composeConferenceRecording", { ...manner, path: { conferenceId: rows.conference }, body: {} }),
  getDialogRecordings: (manner: Manner) => infobip("getDialogRecordings", { ...manner, path: { dialogId: rows.dialog } }),
  deleteDialogRecordings: (manner: Manner) => infobip("deleteDialogRecordings", { ...manner, path: { dialogId: rows.dialog } }),
  composeDialogRecording: (manner: Manner) => infobip("composeDialogRecording", { ...manner, path: { dialogId: rows.dialog }, body: {} }),
  downloadRecordingFile: (manner: Manner) => infobip("downloadRecordingFile", { ...manner, path: { fileId: rows.recording } }),
  deleteRecordingFile: (manner: Manner) => infobip("deleteRecordingFile", { ...manner, path: { fileId: rows.recording } }),
  getCallsFile: (manner: Manner) => infobip("getCallsFile", { ...manner, path: { fileId: rows.audioFile } }),
  deleteCallsFile: (manner: Manner) => infobip("deleteCallsFile", { ...manner, path: { fileId: rows.audioFile } }),
  deleteWebrtcRecordingById: (manner: Manner) => infobip("deleteWebrtcRecordingById", { ...manner, path: { id: rows.recording } }),
  downloadWebrtcRecordingById: (manner: Manner) => infobip("downloadWebrtcRecordingById", { ...manner, path: { id: rows.recording } }),
});

/** Requests about all of them, and for new ones. */
export const requestsForRecordings = (infobip: Infobip, rows: Rows) => ({
  getConversationsRecordingMetadata: (manner: Manner) => infobip("getConversationsRecordingMetadata", manner),
  getCallsRecordings: (manner: Manner) => infobip("getCallsRecordings", manner),
  getConferencesRecordings: (manner: Manner) => infobip("getConferencesRecordings", manner),
  getDialogsRecordings: (manner: Manner) => infobip("getDialogsRecordings", manner),
  getCallsFiles: (manner: Manner) => infobip("getCallsFiles", manner),
  uploadCallsAudioFile: (manner: Manner) => infobip("uploadCallsAudioFile", { ...manner, form: { file: { fileName: "hello.wav", contentType: "audio/wav", bytes: wave(1) } } }),
  generateWebrtcToken: (manner: Manner) => infobip("generateWebrtcToken", { ...manner, body: { identity: rows.agent } }),
  getWebrtcRecordings: (manner: Manner) => infobip("getWebrtcRecordings", manner),
  getUserActivity: (manner: Manner) => infobip("getUserActivity", { ...manner, query: { identity: rows.agent } }),
});
