import type { VoipbinAct } from "../resources.ts";
import { findLeg } from "../../telephony/network.ts";
import type { Call } from "../calls/types.ts";
import { linesOfRecording } from "../recordings/files.ts";
import type { Transcript } from "../transcribes/resource.ts";
import type { Summary } from "./summaries.ts";

type About = Pick<Summary, "reference_type" | "reference_id" | "language">;

/** How many lines a summary repeats. */
const LINES = 3;

const written = (act: VoipbinAct, transcribe: string): string[] => [...(act.each("transcripts", "transcribe", transcribe) as Iterable<Transcript>)].map(({ message }) => message);

/** What was said, in order. */
const SAID: Readonly<Record<Summary["reference_type"], (act: VoipbinAct, id: string) => readonly string[]>> = {
  call(act, id) {
    const call: Call = act.get("calls", id);
    return call.leg ? (findLeg(act, call.leg)?.turns ?? []).map(({ text }) => text) : [];
  },
  conference: (act, id) => (act.get("conferences", id).transcribe_ids as readonly string[]).flatMap((transcribe) => written(act, transcribe)),
  transcribe: written,
  recording: (act, id) => linesOfRecording(act, act.get("recordings", id)).map(({ text }) => text),
};

/** No model is asked: the text of the setting, or the first lines that were said. */
export function contentOf(act: VoipbinAct, { reference_type, reference_id }: About): string {
  if (act.settings.summaryText) return act.settings.summaryText;
  const said = SAID[reference_type](act, reference_id);
  return said.length === 0 ? "Nothing was said." : `${said.length} lines: ${said.slice(0, LINES).join(" / ")}${said.length > LINES ? " / …" : ""}`;
}
