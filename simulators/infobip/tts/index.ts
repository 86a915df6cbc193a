import { getConversationsTtsSupportedPlaceholders, getVoices } from "./rows.ts";

export const rows = { getConversationsTtsSupportedPlaceholders, getVoices };
