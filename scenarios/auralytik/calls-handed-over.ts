import { scenario } from "../scenario.ts";
import { callNeeds, dial, isOver, numberEnding, readCall } from "./desk.ts";

/** The bot hands calls over to people, before and in the middle of the survey; other campaigns end with a promise to ring back. */
export const callsHandedOver = scenario("auralytik", {
  summary: "The bot hands calls over to people, before and in the middle of the survey; another campaign ends with a promise to ring back.",
  simulatorOnly: "ends a campaign for good, and no operation makes another",
  needs: callNeeds,
  async run({ auralytik, needs, stimulus, telephone, until, events, check, checkLike }) {
    const asked = async (id: string) => until(() => readCall(auralytik, id), ({ epaResults }) => epaResults?.state === "InProgress", { within: "2m" });
    const answers = async () => {
      const [id] = (await dial(stimulus, needs.campaign, ["13"])) as [string];
      await until(() => readCall(auralytik, id), ({ state }) => state === "Ringing", { within: "60s" });
      await telephone.answers(numberEnding("13"));
      return id;
    };
    const handOver = async (id: string, survey: object) => {
      await stimulus("auralytik", "transferCall", { voiceCallId: id });
      checkLike("handed over", await readCall(auralytik, id), { state: "Completed", outcome: "Transferred", epaResults: survey });
      await events.expect("voice-call.completed", { voiceCallId: id, outcome: "Transferred" });
    };
    await handOver(await answers(), { state: "NotStarted", completionReason: null });
    const silent = await answers();
    await asked(silent);
    await handOver(silent, { state: "NotStarted", completionReason: "Transferred", questionsAnswered: 0 });
    const begun = await answers();
    await asked(begun);
    await telephone.presses(numberEnding("13"), "2");
    await handOver(begun, { state: "Partial", completionReason: "Transferred", questionsAnswered: 1, calculatedScore: 40 });

    const ends = async (outcome: string) => {
      const [id] = (await dial(stimulus, needs.reminders, ["14"], { outcome })) as [string];
      return (await until(() => readCall(auralytik, id), isOver, { within: "5m" })).outcome;
    };
    for (const outcome of ["CallbackRequested", "Transferred", "Successful"]) check(outcome, await ends(outcome), outcome);
    const { body } = await auralytik("getAnalyticsSummary", { query: { dateFrom: "2024-06-01" } });
    checkLike("counted", body.metrics.callsByOutcome, { Transferred: 4, CallbackRequested: 1, Successful: 1 });
  },
});
