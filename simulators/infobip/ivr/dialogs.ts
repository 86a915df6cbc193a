import type { Act } from "../../core/act.ts";
import { findLeg } from "../../telephony/network.ts";
import { digits } from "../calls/numbers.ts";
import type { StoredRecording } from "../recording/stored.ts";
import type { Run } from "./runs.ts";
import type { Scenario } from "./scenarios.ts";

/** A caller and the number that a script dialled talk: a dialog, recorded where the script says so. */
export function beginDialog(act: Act<any>, run: Run): void {
  const dialogId = act.random("dialogs").uuid();
  act.update("ivr-runs", run.id, { dialogId });
  const scenario = act.find("ivr-scenarios", run.scenarioId ?? "") as Scenario | undefined;
  if (!scenario?.record) return;
  const shared = { dialogId, mediaType: "AUDIO" };
  act.create("recordings", { ...shared, callId: run.id, direction: "INBOUND", participantType: "CUSTOMER", participantIdentity: run.from, endpoint: { type: "PHONE", phoneNumber: digits(run.from) } } as any);
  const number = findLeg(act, run.outside!)!.to;
  act.create("recordings", { ...shared, callId: act.random("dialogs").uuid(), direction: "OUTBOUND", participantIdentity: number, endpoint: { type: "PHONE", phoneNumber: digits(number) } } as any);
}

/** One of them hung up. What was said stands on the caller's line. */
export function endDialog(act: Act<any>, run: Run): void {
  const leg = findLeg(act, run.leg);
  for (const row of [...(act.each("recordings", "dialogId", run.dialogId!) as Iterable<StoredRecording>)]) {
    if (row.state !== "recording") continue;
    const offset = row.startedAt - (leg?.answeredAt ?? row.startedAt);
    const turns = (leg?.turns ?? []).filter(({ atMs }) => atMs >= offset).map((turn) => ({ ...turn, atMs: turn.atMs - offset }));
    act.fire("recordings", row.recordingId, "finish", { state: "ready", durationMs: act.now - row.startedAt, endedAt: act.now, turns });
  }
}
