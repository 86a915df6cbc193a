import { choice, flag, number, seconds, text, type SettingsOf } from "../core/settings.ts";

/** Every switch of the simulated CommBox. Where two readings of the service are possible, the default is the recommended one. */
export const settings = {
  strictness: choice(["lenient", "strict"], "lenient", { summary: "lenient: every step of a conversation is taken in any order; strict: steps out of order and unsuitable agents are refused with 400" }),
  contentWrite: choice(["merge", "replace"], "merge", { summary: "merge: keys of a content call are laid over those there are; replace: they take their place" }),
  createIdSpelling: choice(["both", "id"], "both", { summary: "keys of the new id that Create_Object answers: `id` is published, `Id` is what public clients read" }),
  recordTimeZone: flag(false, { summary: "date-times of records end in Z; an account setting of the vendor", provenance: "documented" }),
  unauthorizedDescription: choice(["Unauthorized", "Unauthorized access"], "Unauthorized", { summary: "description of a 401; different pages print different ones", provenance: "documented" }),
  accessTokenQuery: flag(false, { summary: "also take the token from ?access_token=, as old clients send it", provenance: "observed" }),
  rateLimit: number(0, { summary: "requests of an account per window before 429; 0: no limit" }),
  rateWindowSeconds: seconds(1, { summary: "length of the window that rateLimit counts in" }),
  archiveAfterSeconds: seconds(0, { summary: "quiet time after which a resolved conversation is archived, for channels that set none themselves; 0: never" }),
  webhookFrame: choice(["event", "payload"], "event", { summary: "JSON frame of Object.OnNew: Event around the entity, or payload, as a page of 2024 shows it", provenance: "documented" }),
  webhookRetries: text("60,300,1800", { summary: "seconds before each further attempt of a delivery, with commas between them; empty: none. The vendor publishes no ladder" }),
};

export type Settings = SettingsOf<typeof settings>;
