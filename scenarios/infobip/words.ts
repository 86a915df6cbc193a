import type { Rows } from "./rows-of-two-accounts.ts";

/** Bodies that several stories send. */

export const message = { channel: "WHATSAPP", from: "447700900000", to: "15555550100", contentType: "TEXT", content: { text: "It arrives today." } } as const;

export const newAgent = { displayName: "Agent Four", status: "ACTIVE", role: "AGENT" } as const;
export const newBot = { displayName: "Night watch", channel: "LIVE_CHAT", destination: "widget-2" } as const;
export const WHATSAPP = { $eq: { "message.channel": "WHATSAPP" } };

export const newField = { title: "Colour", type: "DROPDOWN" as const, isEnabled: true, options: ["Red", "Green"] };
export const formWith = (field: string) => ({ title: "Colours", isEnabled: true, fields: [{ fieldId: field, isRequired: true }] });
export const triggerFor = ({ queue, form }: Pick<Rows, "queue" | "form">) => ({ title: "Support", expression: { $eq: { queue } }, formId: form });
export const newWebForm = { name: "Help", channel: "EMAIL", destination: "help@example.org", enabled: true } as const;
const day = { startTime: 480, endTime: 1020, enabled: true };
export const week = { MONDAY: day, TUESDAY: day, WEDNESDAY: day, THURSDAY: day, FRIDAY: day, SATURDAY: { ...day, enabled: false }, SUNDAY: { ...day, enabled: false } };
export const newHours = { name: "Shop", timezone: "Europe/London", message: "We are back at eight.", workWeek: week };
export const holiday = { name: "Day off", startDate: "2025-05-01", endDate: "2025-05-01" };

export const newProfile = { webhook: { notifyUrl: "https://hooks.example.com/events" } };
export const secret = { type: "HMAC", credentials: { secretKey: "example-secret-key", algorithm: "HMAC_SHA_256" } } as const;

export const recorded = { inbound: true, outbound: true, mediaType: "AUDIO", enabled: true } as const;
export const strategyFor = (queue: string) => ({ name: "Patience", maximumWaitTime: { unit: "MINUTES" as const, value: 5 }, conditionType: "QUEUE" as const, condition: { queues: [queue] } });
export const toConversations = { action: { type: "VOICE_FORWARD_TO_CONVERSATIONS" } } as const;

/** Silence of so many seconds, as a WAVE file: 8 kHz, 16 bits. */
export function wave(seconds: number): Uint8Array {
  const header = Buffer.alloc(44);
  const bytes = seconds * 16000;
  header.write("RIFF", 0);
  header.writeUInt32LE(36 + bytes, 4);
  header.write("WAVEfmt ", 8);
  header.writeUInt32LE(16, 16);
  for (const [value, at] of [[1, 20], [1, 22], [2, 32], [16, 34]] as const) header.writeUInt16LE(value, at);
  for (const [value, at] of [[8000, 24], [16000, 28]] as const) header.writeUInt32LE(value, at);
  header.write("data", 36);
  header.writeUInt32LE(bytes, 40);
  return new Uint8Array(Buffer.concat([header, Buffer.alloc(bytes)]));
}
