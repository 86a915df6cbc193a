import { SUPPORT } from "./desk.ts";

export const tts = (text: string) => ({ enabled: true, audioSourceType: "TTS", ttsAudioSource: { text, language: "en", voice: { name: "Joanna", gender: "female" }, speechRate: 1 } });

/** What callers of the support queue hear while they wait, and how long they may; parts of it may be said anew. */
export const waitingStrategy = (more: object = {}) => ({
  name: "Patience",
  maximumWaitTime: { unit: "SECONDS", value: 70 },
  greetingMessage: tts("Welcome to us"),
  musicOnHold: { enabled: true, fileAudioSource: { fileDescriptor: "music-1" } },
  announcementMessage: { ...tts("You are number {POSITION_IN_QUEUE} in line"), repeatInterval: { unit: "SECONDS", value: 20 }, collectables: [{ code: "1", action: "CALLBACK", value: "back" }] },
  maximumWaitTimeMessage: tts("Please call again"),
  conditionType: "QUEUE",
  condition: { queues: [SUPPORT] },
  ...more,
});
