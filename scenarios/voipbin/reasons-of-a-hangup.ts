import { scenario, seeded } from "../scenario.ts";
import { type Action, numberEnding, readCall, STAY, tel } from "./desk.ts";

interface Ending {
  readonly digits: string;
  readonly actions?: readonly Action[];
  readonly reason: string;
  readonly by?: "local" | "remote";
}

const ENDINGS: readonly Ending[] = [
  { digits: "07", reason: "normal" },
  { digits: "05", reason: "failed" },
  { digits: "02", reason: "busy" },
  { digits: "04", reason: "noanswer" },
  { digits: "03", reason: "dialout" },
  { digits: "06", reason: "amd", by: "local", actions: [{ type: "amd", option: { machine_handle: "hangup" } }, STAY] },
  { digits: "14", reason: "timeout", actions: [STAY, STAY] },
];

/** Calls come to every end that a call can come to, and say afterwards which it was. */
export const reasonsOfAHangup = scenario("voipbin", {
  summary: "Calls come to every end that a call can come to, and say afterwards which it was.",
  needs: { number: seeded("voipbin", "number") },
  async run({ voipbin, events, checkLike, needs }) {
    for (const { digits, actions = [STAY], reason, by = "remote" } of ENDINGS) {
      const { body } = await voipbin("PostCalls", { body: { source: tel(needs.number), destinations: [tel(numberEnding(digits))], actions: [...actions] } });
      const { id } = body.calls[0]!;
      await events.expect("call_hangup", { id }, { within: "2h" });
      checkLike(reason, await readCall(voipbin, id), { status: "hangup", hangup_by: by, hangup_reason: reason });
    }
    const { body } = await voipbin("PostCalls", { body: { source: tel(needs.number), destinations: [tel(numberEnding("13"))], actions: [STAY] } });
    const path = { id: body.calls[0]!.id };
    await events.expect("call_ringing", path);
    await voipbin("PostCallsIdHangup", { path });
    checkLike("is being given up, and is asked again", (await voipbin("PostCallsIdHangup", { path })).body, { status: "canceling" });
    await events.expect("call_hangup", { ...path, hangup_by: "local", hangup_reason: "cancel" });
    checkLike("cancel", await readCall(voipbin, path.id), { hangup_reason: "cancel" });
  },
});
