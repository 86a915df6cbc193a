import type { RandomStream } from "../../core/world/random.ts";
import type { Script, StoredCall } from "../resources.ts";
import { topics, type Topic } from "./topics.ts";

export interface Turn {
  /** Seconds from the start. Default: four after the turn before. */
  readonly at?: number;
  readonly speaker: string;
  readonly text: string;
}

/**
 * Summary and transcript of one run, both Markdown. The same run of the same story always says the same.
 * Layout: contracts/comswise/sources.md#transcripts
 */
export function resultsOf(call: StoredCall, random: RandomStream, script?: Script): { executiveSummary: string; transcript: string } {
  const topic = random.pick(topics);
  return {
    executiveSummary: script?.executiveSummary ?? summaryOf(topic),
    transcript: script?.transcript ?? transcriptOf(call.callId, timed(topic, random)),
  };
}

/** A title, goal and outcome as a list, details under a heading. */
const summaryOf = ({ title, goal, outcome, details }: Topic) =>
  `# ${title}\n\n- **Goal**: ${goal}\n- **Outcome**: ${outcome}\n\n## Details\n\n${details.map((line) => `- ${line}\n`).join("")}`;

/** A title and one line for each turn: time, who, what. */
export function transcriptOf(title: string, turns: readonly Turn[]): string {
  let at = -4;
  const lines = turns.map((turn) => {
    at = turn.at ?? at + 4;
    return `${clock(at)} ${turn.speaker}: ${turn.text}\n`;
  });
  return `# ${title}\n\n${lines.join("")}`;
}

/** The agent picks up, so every other line is the agent's; a turn takes 3 to 9 seconds. */
function timed({ lines }: Topic, random: RandomStream): Turn[] {
  let at = 0;
  return lines.map((text, i) => {
    const turn = { at, speaker: i % 2 ? "Customer" : "Agent", text };
    at += 3 + random.int(7);
    return turn;
  });
}

const clock = (seconds: number) => `${String(Math.floor(seconds / 60)).padStart(2, "0")}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
