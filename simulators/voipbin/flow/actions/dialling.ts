import { addressesOf, addressOf } from "../../addresses.ts";
import { IN_BRIDGE, joinBridge, type Bridge } from "../../calls/bridges.ts";
import { CAUSES, hangUpCall } from "../../calls/hangup.ts";
import { placeAll } from "../../calls/place.ts";
import type { Call } from "../../calls/types.ts";
import { NIL, ref } from "../../ids.ts";
import { anywhere, onCall, type ActionPlan, type Outcome, type Step } from "../plan.ts";
import { findFlow, flowThatJoins, keepActions } from "../stored.ts";
import { orPassOver } from "./pass-over.ts";

/** Joins the caller with whoever answers of those that are called; it goes on when either has left. */
function connect({ act, flow, call, option }: Step): Outcome {
  const [source, destinations] = [option["source"] ? addressOf(option["source"]) : call!.source, addressesOf(option["destinations"])];
  const bridge: Bridge = act.create("bridges", { kind: "connect", master: call!.id, relay: option["relay_reason"] === true });
  const placed = placeAll(act, destinations, { source, flow: flowThatJoins(act, bridge.id), master: call!.id, chained: true, boundFor: bridge.id, parent: flow.id });
  const awaited = [...placed.calls, ...placed.groupcalls.filter(({ status }) => status !== "hangup")].map(({ id }) => id);
  if (awaited.length === 0) return "next";
  act.update("bridges", bridge.id, { awaited });
  joinBridge(act, act.get("calls", call!.id), bridge.id);
  return { wait: IN_BRIDGE };
}

/** Places more calls, which run a flow of their own. */
function call({ act, flow, call: own, option }: Step): Outcome {
  const [source, destinations] = [option["source"] ? addressOf(option["source"]) : (own?.source ?? {}), addressesOf(option["destinations"])];
  const runs = ref(option["flow_id"]) === NIL ? keepActions(act, known(option["actions"])) : findFlow(act, option["flow_id"]);
  if (runs) placeAll(act, destinations, { source, flow: runs, ...(own ? { master: own.id, chained: option["chained"] === true } : {}), early: option["early_execution"] === true, parent: flow.id });
  return "next";
}

const known = (actions: unknown): any[] => (Array.isArray(actions) ? actions.filter((action) => typeof action?.type === "string") : []);

/** Hangs up, for a reason that is named or for that of another call. */
function hangup({ act, call: own, option }: Step): Outcome {
  const other: Call | undefined = ref(option["reference_id"]) === NIL ? undefined : act.find("calls", option["reference_id"]);
  const reason = other?.hangup_reason || option["reason"] || "normal";
  hangUpCall(act, own!.id, { cause: own!.status === "progressing" ? null : (Object.hasOwn(CAUSES, reason) ? CAUSES[reason]! : null) });
  return "end";
}

/** Calls that a flow makes and ends. */
export const dialling: Readonly<Record<string, ActionPlan>> = {
  connect: onCall(orPassOver(connect)),
  call: anywhere(orPassOver(call)),
  hangup: onCall(hangup),
};
