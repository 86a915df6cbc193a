import type { HandlerAct } from "../../core/act.ts";
import { Refusal } from "../../core/refusal.ts";
import { VOICES } from "./voices.ts";

/** Purposes whose text may name the place in the queue. contracts/infobip/sources.md#tts */
const POSITIONED = ["WAITING_STRATEGY_GREETING_MESSAGE", "WAITING_STRATEGY_ANNOUNCEMENT_MESSAGE"];
const PURPOSES = [...POSITIONED, "WAITING_STRATEGY_MAXIMUM_WAIT_TIME_MESSAGE", "WORKING_HOURS_AWAY_MESSAGE", "TRANSFER_STRATEGY_MESSAGE", "ON_HOLD_MESSAGE", "CALLBACK_CONFIRMATION_MESSAGE"];

/** Ways to say a number; the plain one needs no markup. */
const PLACEHOLDERS = (["DEFAULT", "ORDINAL", "CARDINAL"] as const).map((sayAs) => ({ type: "POSITION_IN_QUEUE", sayAs, placeholderValue: "{POSITION_IN_QUEUE}", placeholderPaddingSize: 3, requiresSSML: sayAs !== "DEFAULT" }));

/** A bare array, empty for purposes without placeholders. */
export function getConversationsTtsSupportedPlaceholders(act: HandlerAct<any>): unknown {
  const { ttsPurpose } = act.path;
  if (!PURPOSES.includes(ttsPurpose)) throw new Refusal("not-found", `unsupported purpose ${ttsPurpose}`, { status: 404, rule: "tts: UNSUPPORTED_PURPOSE" });
  return POSITIONED.includes(ttsPurpose) ? PLACEHOLDERS : [];
}

/** Neural voices only where they are asked for. */
export function getVoices(act: HandlerAct<any>): unknown {
  const voices = VOICES[act.path.language.toLowerCase()];
  if (!voices) throw new Refusal("not-found", `there are no voices for ${act.path.language}`, { status: 404, rule: "tts: unknown language" });
  const shown = voices.filter(([, , neural]) => !neural || act.query.includeNeural);
  return { voices: shown.map(([name, gender, isNeural], i) => ({ name, gender, supplier: "example", ssmlSupported: true, isDefault: i === 0, isNeural })) };
}
