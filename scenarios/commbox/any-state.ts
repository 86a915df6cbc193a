import type { ClientOf } from "../scenario.ts";
import { assign, openCall, type Status, type VoiceDesk } from "./voice-call.ts";

/** How a conversation comes to be in each state of its lifecycle: what it is opened with, and whether an agent takes it. */
const OPENED = {
  waiting: { status: 8, up: true, assigned: false },
  handled: { status: 8, up: true, assigned: true },
  missed: { status: 8, up: false, assigned: false },
  wrapUp: { status: 8, up: false, assigned: true },
  resolved: { status: 2, up: false, assigned: false },
  archived: { status: 14, up: false, assigned: false },
  irrelevant: { status: 4, up: false, assigned: false },
  deleted: { status: 5, up: false, assigned: false },
} as const satisfies Record<string, { status: Status; up: boolean; assigned: boolean }>;

export type State = keyof typeof OPENED;
export const STATES = Object.keys(OPENED) as readonly State[];
export const LIVE = ["waiting", "handled", "missed", "wrapUp"] as const;
export const CLOSED = ["resolved", "archived", "irrelevant", "deleted"] as const;

/** Opens a conversation and brings it into a state. @returns its number */
export async function conversationIn(commbox: ClientOf<"commbox">, desk: VoiceDesk, state: State, over: object = {}): Promise<number> {
  const { status, up, assigned } = OPENED[state];
  const call = await openCall(commbox, desk, { StatusId: status, Content: { conversation_status: up ? "CONNECTED" : "DISCONNECTED" }, Message: `Call that is ${state}`, ...over });
  if (assigned) await assign(commbox, desk.agentA, call);
  return call;
}
