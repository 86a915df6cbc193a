import type { Act } from "../../core/act.ts";
import type { Leg } from "../../telephony/leg.ts";
import { dial, hangUp } from "../../telephony/network.ts";
import { callArrives } from "../calls/inbound.ts";
import { digits, phone } from "../calls/numbers.ts";
import { runScript } from "../ivr/runs.ts";
import type { VoiceSetup } from "./numbers.ts";

/** By action: what is done with a call that comes in. Actions of products that are not simulated reach nobody. */
const ACTIONS: Readonly<Record<string, (act: Act<any>, leg: Leg, action: any) => void>> = {
  VOICE_FORWARD_TO_CONVERSATIONS: (act, leg) => void callArrives(act, { clientType: "PSTN", customer: digits(leg.from), own: digits(leg.to), leg: leg.id }),
  FORWARD_TO_IVR: (act, leg, { scenarioKey }) => (act.find("ivr-scenarios", scenarioKey ?? "") ? runScript(act, scenarioKey, leg) : void hangUp(act, leg.id, "destinationOutOfOrder")),
  FORWARD_TO_PSTN: (act, leg, { pstnNumber }) => forward(act, leg, pstnNumber),
};

/** The two lines are joined when the other answers. */
function forward(act: Act<any>, leg: Leg, number: string | undefined): void {
  if (!number) return void hangUp(act, leg.id, "destinationOutOfOrder");
  const out = dial(act, { from: leg.from, to: phone(number), ref: `forward:${leg.id}` });
  act.create("ivr-runs", { scenarioId: null, leg: leg.id, outside: out.id, from: leg.from, to: leg.to });
}

/** A number of the account rings. One that is not set up answers as a number out of order. */
export function numberRings(act: Act<any>, leg: Leg): void {
  const setup = act.find("voice-setups", leg.ref ?? "") as VoiceSetup | undefined;
  const action = setup && ACTIONS[setup.action.type];
  if (action) action(act, leg, setup.action);
  else hangUp(act, leg.id, "destinationOutOfOrder");
}
