import { scenario } from "../scenario.ts";
import { callNeeds, dial } from "./desk.ts";

/** A client that asks for it is told each state of a call, in order, and its end besides. */
export const stateChangesTold = scenario("auralytik", {
  summary: "A client that asks for it is told each state of a call, in order, and its end besides.",
  needs: callNeeds,
  settings: { auralytik: { stateChangedEvents: true } },
  async run({ auralytik, needs, stimulus, events, check }) {
    const [id, busy] = (await dial(stimulus, needs.campaign, ["15", "02"])) as [string, string];
    for (const [voiceCallId, path] of [[busy, ["Queued", "Ringing", "Busy"]], [id, ["Queued", "Ringing", "InProgress", "Completed"]]] as const) {
      for (let n = 1; n < path.length; n++) await events.expect("voice-call.state_changed", { voiceCallId, previousState: path[n - 1], state: path[n] }, { within: "5m" });
      await events.expect("voice-call.completed", { voiceCallId, state: path.at(-1) });
    }
    const told = events.received<{ voiceCallId: string; state: string }>("voice-call.state_changed").filter(({ data }) => data.voiceCallId === id);
    check("in order", told.map(({ data }) => data.state), ["Ringing", "InProgress", "Completed"]);
    check("as it is", (await auralytik("getVoiceCall", { path: { id } })).body.state, "Completed");
  },
});
