import type { LayerAct } from "../core/layer.ts";
import type { Leg, Turn } from "./leg.ts";
import { answers, ends, findLeg, hears, presses, rings, timerKey } from "./network.ts";
import { answerAfter, NETWORK_RING_SECONDS, ringAfter, talkFor, type Subscriber } from "./subscriber.ts";

/** What a simulated phone does: each thing a named timer, so that a world can be saved in the middle of it. */

/** Somebody dials it. */
export function atDial(at: LayerAct, leg: Leg, subscriber: Subscriber): void {
  at.schedule("ring", ringAfter(subscriber), timerKey("ring", leg.id), { leg: leg.id });
}

/** It is answered, by whomever. */
export function atAnswer(at: LayerAct, leg: Leg, subscriber: Subscriber): void {
  const plan = (name: string, seconds: number, more: object = {}, n = 0) => at.schedule(name, seconds, timerKey(name, leg.id, n), { leg: leg.id, ...more });
  const talk = talkFor(subscriber);
  if (talk !== null) plan("leave", talk);
  if (subscriber.dropsAfterSeconds !== undefined) plan("drop", subscriber.dropsAfterSeconds);
  if (subscriber.speaksFirst && subscriber.says?.length) plan("speak", 1, { line: 0 });
  subscriber.presses?.forEach(({ digits, afterSeconds }, i) => plan("press", afterSeconds, { digits }, i + 1));
}

/** Something is said to it: it thinks for a second, then replies with its next line or, to a question, with its next key; or goes. */
export function farHears(at: LayerAct, leg: Leg, subscriber: Subscriber, turn: Turn): void {
  const asked = leg.turns.filter(({ side, text }) => side === "near" && text.includes("?")).length;
  const said = leg.turns.filter((t) => t.side === "far").length;
  const after = turn.durationMs / 1000 + 1;
  const replies = subscriber.replies ?? [];
  const reply = turn.text.includes("?") ? replies[asked - 1] : undefined;
  // Who has keys in store for questions listens to everything else.
  if (reply === undefined && asked <= replies.length && replies.length > 0) return;
  if (reply !== undefined) at.schedule("press", after, timerKey("press", leg.id), { leg: leg.id, digits: reply });
  else if (subscriber.says && said < subscriber.says.length) at.schedule("speak", after, timerKey("speak", leg.id), { leg: leg.id, line: said });
  else if (subscriber.atTheEnd === "hangsUp") at.schedule("leave", after, timerKey("leave", leg.id), { leg: leg.id });
}

/** Every second word is lost. */
const inPieces = (text: string): string => text.split(" ").map((word, i) => (i % 2 ? "…" : word)).join(" ");

/** The timers of the telephone network. */
export const timers: Readonly<Record<string, (at: LayerAct, data: any) => void>> = {
  ring(at, { leg: id }) {
    const leg = findLeg(at, id);
    if (leg?.state !== "dialing") return;
    if (leg.far.kind === "leg") {
      rings(at, id);
      return at.schedule("giveUp", NETWORK_RING_SECONDS, timerKey("giveUp", id), { leg: id });
    }
    const { subscriber } = leg.far;
    if (subscriber.kind === "unreachable") return void ends(at, id, "subscriberAbsent", "network");
    if (subscriber.kind === "busy") return void ends(at, id, "userBusy", "far");
    rings(at, id);
    if (findLeg(at, id)?.state !== "ringing") return;
    at.schedule("giveUp", NETWORK_RING_SECONDS, timerKey("giveUp", id), { leg: id });
    if (subscriber.kind !== "noAnswer" && subscriber.kind !== "manual") at.schedule("answer", answerAfter(subscriber), timerKey("answer", id), { leg: id });
  },
  answer(at, { leg: id }) {
    const leg = findLeg(at, id);
    if (leg?.state !== "ringing" || leg.far.kind !== "subscriber") return;
    const { kind } = leg.far.subscriber;
    if (kind === "rejects") ends(at, id, "callRejected", "far");
    else answers(at, id, kind === "voicemail");
  },
  /** Nobody answered: the network gives up on a call out, the caller on a call in. */
  giveUp(at, { leg: id }) {
    const leg = findLeg(at, id);
    if (leg?.state !== "ringing") return;
    if (leg.direction === "outgoing") ends(at, id, "noAnswer", "network");
    else ends(at, id, "originatorCancel", "far");
  },
  speak(at, { leg: id, line }) {
    const leg = findLeg(at, id);
    if (leg?.far.kind !== "subscriber" || leg.state !== "answered") return;
    const { says = [], badLine, atTheEnd, speaksFirst } = leg.far.subscriber;
    const text = says[line];
    if (text === undefined) return;
    hears(at, id, badLine ? inPieces(text) : text);
    const after = findLeg(at, id)!;
    const last = after.turns.at(-1);
    if (after.state === "answered" && line === says.length - 1 && atTheEnd === "hangsUp" && !speaksFirst) at.schedule("leave", (last?.durationMs ?? 0) / 1000, timerKey("leave", id), { leg: id });
  },
  press: (at, { leg, digits }) => presses(at, leg, digits),
  leave: (at, { leg }) => void ends(at, leg, "normalClearing", "far"),
  drop: (at, { leg }) => void ends(at, leg, "temporaryFailure", "network"),
};
