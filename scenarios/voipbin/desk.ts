import type { ClientOf } from "../scenario.ts";

export type Voipbin = ClientOf<"voipbin">;

export const NIL = "00000000-0000-0000-0000-000000000000";

/** A telephone address. */
export const tel = (target: string) => ({ type: "tel", target }) as const;

/** The test number that behaves as its last two digits say. */
export const numberEnding = (digits: string): string => `+155555501${digits}`;

export const readCall = async (voipbin: Voipbin, id: string) => (await voipbin("GetCallsId", { path: { id } })).body;
