import type { VoiceCall } from "../resources/voice-calls.ts";
import type { Judged } from "./evaluations.ts";

const STATES = ["Queued", "Ringing", "InProgress", "Completed", "Busy", "NoAnswer", "Voicemail", "Failed", "Canceled"];
const OUTCOMES = ["Successful", "Unsuccessful", "Transferred", "CallbackRequested", "NoContact"];
const SENTIMENTS = ["Positive", "Neutral", "Negative"];
const zeros = (names: readonly string[]): Record<string, number> => Object.fromEntries(names.map((name) => [name, 0]));

/** A mean to one decimal, or null of nothing. */
export const mean = (sum: number, count: number): number | null => (count === 0 ? null : Math.round((sum / count) * 10) / 10);

/** Sums up one row after another, in one pass. */
export class Tally {
  private calls = { total: 0, answered: 0, ended: 0, duration: 0, talk: 0 };
  private readonly byState = zeros(STATES);
  private readonly byOutcome = zeros(OUTCOMES);
  private readonly sentiments = zeros(SENTIMENTS);
  private epa = { completed: 0, sum: 0, count: 0 };
  private notes = { all: 0, sum: 0, count: 0, seconds: 0, timed: 0 };

  call(call: VoiceCall, survey: { state: string; calculatedScore: number | null } | null): void {
    this.calls.total++;
    this.byState[call.state]!++;
    if (call.outcome) this.byOutcome[call.outcome]!++;
    if (call.endTime !== null) this.calls.ended++;
    if (call.talkTimeSeconds > 0) this.calls.answered++;
    this.calls.duration += call.durationSeconds;
    this.calls.talk += call.talkTimeSeconds;
    if (survey?.state === "Completed") this.epa.completed++;
    if (survey && survey.calculatedScore !== null) {
      this.epa.sum += survey.calculatedScore;
      this.epa.count++;
    }
  }

  evaluation({ state, averageNote, sentiment, durationInSeconds }: Judged): void {
    this.notes.all++;
    if (durationInSeconds != null) {
      this.notes.seconds += durationInSeconds;
      this.notes.timed++;
    }
    if (state !== "Completed") return;
    if (averageNote != null) {
      this.notes.sum += averageNote;
      this.notes.count++;
    }
    if (sentiment != null) this.sentiments[sentiment]!++;
  }

  get empty(): boolean {
    return this.calls.total === 0 && this.notes.all === 0;
  }

  metrics() {
    const { total, answered, ended, duration, talk } = this.calls;
    return {
      totalCalls: total, answeredCalls: answered, callsByState: this.byState, callsByOutcome: this.byOutcome,
      totalDurationSeconds: duration, averageDurationSeconds: mean(duration, ended), totalTalkTimeSeconds: talk, averageTalkTimeSeconds: mean(talk, answered),
      surveysCompleted: this.epa.completed, averageEpaScore: mean(this.epa.sum, this.epa.count),
      evaluationCount: this.notes.all, averageNote: mean(this.notes.sum, this.notes.count), sentiments: this.sentiments,
    };
  }

  executive() {
    return { evaluationCount: this.notes.all, averageNote: mean(this.notes.sum, this.notes.count), averageDurationInSeconds: mean(this.notes.seconds, this.notes.timed), sentiments: this.sentiments };
  }
}
