import type { LifecycleContract } from "../contract/document.ts";
import type { LifecycleCode } from "../lifecycle.ts";
import type { MeridianCall } from "./meridian-resources.ts";

const state = (summary: string) => ({ summary });

/** What may happen to a call of Meridian, and to its bill. */
export const meridianLifecycles: Record<string, LifecycleContract> = {
  call: {
    resource: "calls",
    entity: "Call",
    states: { queued: state("waits"), ringing: state("rings"), answered: state("is talked on"), held: state("waits with music"), completed: state("over"), no_answer: state("nobody came") },
    initial: ["queued"],
    terminal: ["completed", "no_answer"],
    moves: [
      { on: "create", from: ["none"], to: "queued", emits: ["call.queued"] },
      { on: "ring", from: ["queued"], to: "ringing", by: "timer", emits: ["call.ringing"] },
      { on: "answer", from: ["ringing"], to: "answered", by: "stimulus", emits: ["call.answered"] },
      { on: "miss", from: ["ringing"], to: "no_answer", by: "timer", emits: ["call.ended"] },
      { on: "hold", from: ["answered"], to: "held" },
      { on: "hold", from: ["held"], to: "held", variants: ["lenient"] },
      { on: "resume", from: ["held"], to: "answered" },
      { on: "resume", from: ["answered"], to: "answered", variants: ["lenient"] },
      { on: "hangup", from: ["queued", "ringing", "answered", "held"], to: "completed", emits: ["call.ended"] },
      { on: "hangup", from: ["completed"], to: "completed", variants: ["lenient"] },
    ],
  },
  bill: {
    resource: "calls",
    states: { open: state("nothing owed yet"), due: state("over, not billed"), billed: state("paid") },
    initial: ["open"],
    terminal: ["billed"],
    moves: [
      { on: "miss", from: ["open"], to: "due" },
      { on: "hangup", from: ["open"], to: "due" },
      { on: "hangup", from: ["due", "billed"], to: "due", variants: ["lenient"] },
      { on: "settle", from: ["due"], to: "billed", by: "timer" },
    ],
  },
};

/** Seconds after its end at which a call is billed. */
export const BILLED_AFTER = 600;

export const meridianCode: Record<string, LifecycleCode> = {
  call: {
    field: "state",
    pacing: {
      queued: { on: "ring", afterSeconds: (act) => act.settings.queuedSeconds },
      ringing: { on: "miss", afterSeconds: (act) => act.settings.patienceSeconds, patch: (act) => ({ endedAt: new Date(act.now).toISOString() }) },
    },
  } satisfies LifecycleCode<MeridianCall>,
  bill: {
    project: (call: MeridianCall) => (call.billedAt ? "billed" : call.endedAt ? "due" : "open"),
    pacing: { due: { on: "settle", kind: "upkeep", afterSeconds: () => BILLED_AFTER, patch: (act) => ({ billedAt: new Date(act.now).toISOString() }) } },
  } satisfies LifecycleCode<MeridianCall>,
};
