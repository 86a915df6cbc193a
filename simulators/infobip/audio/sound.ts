import type { Act } from "../../core/act.ts";
import { speechMs } from "../../telephony/recording/speech.ts";

/** Sound that is played on a call: what it says, and how long it lasts. */
export interface Sound {
  readonly seconds: number;
  readonly text?: string;
  readonly file?: string;
}

/** What a placeholder becomes. contracts/infobip/sources.md#tts */
export const filledIn = (text: string, position: number): string => text.replaceAll("{POSITION_IN_QUEUE}", String(position));

/**
 * The sound of a part that is switched on; undefined when there is nothing to play.
 * @param position - place in the queue, for texts that name it
 */
export function soundOf(act: Act<any>, part: any, position = 1): Sound | undefined {
  if (!part?.enabled) return undefined;
  const { ttsAudioSource: tts, fileAudioSource: file } = part;
  if (tts && part.audioSourceType !== "FILE") {
    const text = filledIn(tts.text, position);
    return { text, seconds: Math.ceil(speechMs(text) / (tts.speechRate ?? 1)) / 1000 };
  }
  if (!file?.fileDescriptor) return undefined;
  const upload: any = act.find("audio-uploads", file.fileDescriptor);
  return { file: file.fileDescriptor, seconds: upload?.durationSeconds ?? act.settings.audioFileSeconds };
}
