import type { ClientOf } from "../scenario.ts";

const MODULE = { mail: 6, chat: 9, whatsapp: 13, sms: 14, voice: 15, themes: 43 } as const;

/** The account's first channel of a kind: its number, and its code as it goes into a path. */
export async function channelOf(commbox: ClientOf<"commbox">, kind: keyof typeof MODULE): Promise<{ id: number; code: string }> {
  const { body } = await commbox("List_Streams");
  const found = body.data.streams.find(({ moduleId }) => moduleId === MODULE[kind]);
  if (!found) throw new Error(`the account has no channel of kind ${kind}`);
  // Codes are shown escaped for an address; the client escapes once more.
  return { id: found.id, code: decodeURIComponent(found.encryptedId) };
}
