import { scenario } from "../scenario.ts";
import { callNeeds, dial, isOver, numberEnding, readCall } from "./desk.ts";

/** Ending of the number → state and outcome of the call; state, reason and number of answers of its survey. */
const BECOMES: Readonly<Record<string, readonly [string, string, string, string | null, number]>> = {
  "00": ["Completed", "Successful", "NotStarted", "Timeout", 0],
  "01": ["Completed", "Successful", "NotStarted", "Timeout", 0],
  "02": ["Busy", "NoContact", "NotStarted", null, 0],
  "03": ["NoAnswer", "NoContact", "NotStarted", null, 0],
  "04": ["Busy", "NoContact", "NotStarted", null, 0],
  "05": ["Failed", "NoContact", "NotStarted", null, 0],
  "06": ["Voicemail", "NoContact", "NotStarted", null, 0],
  "07": ["Completed", "Unsuccessful", "NotStarted", null, 0],
  "08": ["Failed", "NoContact", "NotStarted", null, 0],
  "09": ["Completed", "Successful", "NotStarted", "Timeout", 0],
  "10": ["Completed", "Successful", "Partial", "HangUp", 1],
  "11": ["Completed", "Successful", "NotStarted", "Timeout", 0],
  "12": ["Completed", "Successful", "NotStarted", "Timeout", 0],
  "13": ["Completed", "Successful", "NotStarted", "HangUp", 0],
  "14": ["Completed", "Successful", "NotStarted", "Timeout", 0],
  "15": ["Completed", "Successful", "Completed", "AllAnswered", 3],
  "16": ["Completed", "Successful", "Partial", "HangUp", 1],
  "17": ["Completed", "Successful", "Partial", "Timeout", 2],
};

/** One campaign dials every number of the test plan, and each call becomes what the person there does. */
export const testNumbers = scenario("auralytik", {
  summary: "One campaign dials every number of the test plan, and each call becomes what the person there does.",
  needs: callNeeds,
  async run({ auralytik, needs, stimulus, telephone, until, events, check }) {
    const endings = Object.keys(BECOMES).toSorted();
    const ids = await dial(stimulus, needs.campaign, endings, { concurrency: endings.length });
    const manual = ids[endings.indexOf("13")]!;
    await until(() => readCall(auralytik, manual), ({ state }) => state === "Ringing", { within: "60s" });
    await telephone.answers(numberEnding("13"));
    // This one hears the first question, and goes.
    await until(() => readCall(auralytik, manual), ({ epaResults }) => epaResults?.state === "InProgress", { within: "60s" });
    await telephone.hangsUp(numberEnding("13"));
    for (const [i, id] of ids.entries()) {
      const call = await until(() => readCall(auralytik, id), isOver, { within: "10m" });
      const { state, completionReason, questionsAnswered } = call.epaResults!;
      check(numberEnding(endings[i]!), [call.state, call.outcome, state, completionReason, questionsAnswered], BECOMES[endings[i]!]);
      check("talk time", call.state === "Completed" ? call.talkTimeSeconds > 0 : call.talkTimeSeconds, call.state === "Completed" ? true : 0);
      await events.expect("voice-call.completed", { voiceCallId: id, state: call.state, outcome: call.outcome, epaState: state });
      if (call.state === "Completed") await auralytik("getVoiceCallRecordingUrl", { path: { id } });
      else check("no recording", (await auralytik("getVoiceCallRecordingUrl", { path: { id }, expect: 404 })).body.error.code, "RECORDING_NOT_AVAILABLE");
    }
    // Calls that were talked in leave an audio file.
    const { body: files } = await auralytik("listAudioFiles", { query: { isAICall: true, campaignId: needs.campaign, pageSize: 100 } });
    const talked = endings.filter((ending) => BECOMES[ending]![0] === "Completed").length;
    check("recordings", files.data.filter(({ fileName }) => ids.some((id) => fileName === `${id}.wav`)).length, talked);
  },
});
