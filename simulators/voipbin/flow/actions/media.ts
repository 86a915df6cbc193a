import { pickUp } from "../../calls/hears.ts";
import { speak } from "../../calls/speech.ts";
import { nowOf } from "../../times.ts";
import { ANY_DIGIT } from "../digits.ts";
import { onCall, type ActionPlan, type Outcome, type Step } from "../plan.ts";

const BEEP_SECONDS = 0.5;
/** What a file plays when nobody knows how long it is. */
const FILE_SECONDS = 5;
const ECHO_MS = 180_000;

/** What the flow waits for while something takes its time. */
const FOR = { talk: "talk", play: "play", beep: "beep", sleep: "sleep", echo: "echo" } as const;

const seconds = (ms: unknown, otherwise = 0): number => Math.max(0, typeof ms === "number" && ms > 0 ? ms : otherwise) / 1000;

/** Speaks; whoever is asked to hear it through waits, unless the first digit is enough. */
function talk({ act, call, option }: Step): Outcome {
  pickUp(act, call!);
  const takes = speak(act, act.get("calls", call!.id) as any, option["text"] ?? "");
  if (option["async"] || takes === 0) return "next";
  return { wait: option["digits_handle"] === "next" ? ANY_DIGIT : FOR.talk, seconds: takes };
}

const echo = onCall(({ act, call, option }) => {
  pickUp(act, call!);
  return { wait: FOR.echo, seconds: seconds(option["duration"], ECHO_MS) };
});

/** What is heard on a call. */
export const media: Readonly<Record<string, ActionPlan>> = {
  answer: onCall(({ act, call }) => (pickUp(act, call!), "next")),
  talk: onCall(talk),
  play: onCall(({ act, call, option }) => {
    pickUp(act, call!);
    return { wait: FOR.play, seconds: FILE_SECONDS * (option["stream_urls"]?.length ?? 0) };
  }),
  beep: onCall(({ act, call }) => {
    pickUp(act, call!);
    return { wait: FOR.beep, seconds: BEEP_SECONDS };
  }),
  sleep: onCall(({ option }) => ({ wait: FOR.sleep, seconds: seconds(option["duration"]) })),
  echo,
  stream_echo: echo,
  mute: onCall(({ act, call }) => {
    act.fire("calls", call!.id, "act", { mute_direction: "both", tm_update: nowOf(act) });
    return "next";
  }),
};
