import { getManagerPresence, getPresenceTypes, updateManagerPresence } from "../handlers/managers.ts";
import type { Rows } from "../served.ts";

export const presenceRows = {
  Get_presence_types: getPresenceTypes,
  Get_Manager_presence: getManagerPresence,
  Update_Manager_presence: updateManagerPresence,
} satisfies Rows;
