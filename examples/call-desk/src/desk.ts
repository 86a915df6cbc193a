import type { Commbox } from "./commbox.ts";
import type { Comswise } from "./comswise.ts";
import type { Call, Voipbin } from "./voipbin.ts";

export interface Vendors {
  readonly voipbin: Voipbin;
  readonly commbox: Commbox;
  readonly comswise: Comswise;
}

/** How far a call has come. In memory here; where a restart must not lose it, a row of a table. */
interface Progress {
  /** The attempt that was asked for last. */
  turn: Promise<boolean>;
  conversation?: number;
  /** Recordings that Comswise has, and those for which nothing is left to do. */
  readonly analysed: Set<string>;
  readonly finished: Set<string>;
  /** Is nothing left to do at all? */
  complete: boolean;
}

export type Desk = ReturnType<typeof createDesk>;

/** For each call: a conversation in CommBox once it is over, and each of its recordings analysed by Comswise. */
export function createDesk(vendors: Vendors) {
  const known = new Map<string, Progress>();

  /**
   * Does what can be done for a call now. It makes no difference by what, in which order or how often this is asked for.
   * @returns false for a call that VoipBin does not know
   * @throws what a vendor failed with; the call stays open for `catchUp`
   */
  function advance(id: string): Promise<boolean> {
    const progress = known.get(id) ?? { turn: Promise.resolve(true), analysed: new Set(), finished: new Set(), complete: false };
    known.set(id, progress);
    // One attempt after the other: the end of the call and the end of its recording are told at nearly the same time.
    progress.turn = progress.turn.catch(() => true).then(async () => {
      const call = await vendors.voipbin.call(id);
      if (call) progress.complete = await proceed(vendors, call, progress);
      else known.delete(id);
      return call !== undefined;
    });
    return progress.turn;
  }

  return {
    advance,

    /** Goes on with all calls that something is left to do for. @returns what failed again */
    async catchUp(): Promise<readonly Error[]> {
      const open = [...known].filter(([, { complete }]) => !complete);
      const attempts = await Promise.allSettled(open.map(([id]) => advance(id)));
      return attempts.flatMap((attempt) => (attempt.status === "rejected" ? [attempt.reason as Error] : []));
    },
  };
}

/** @returns is nothing left to do? */
async function proceed({ voipbin, commbox, comswise }: Vendors, call: Call, progress: Progress): Promise<boolean> {
  // A recording may end while both still talk.
  if (!call.over) return false;
  progress.conversation ??= await commbox.conversationOf(call);
  for (const id of call.recordingIds) if (!progress.finished.has(id)) await proceedWith(id);
  return call.recordingIds.every((id) => progress.finished.has(id));

  async function proceedWith(id: string): Promise<void> {
    if (!progress.analysed.has(id)) {
      const recording = await voipbin.recording(id);
      if (recording && !recording.ended) return;
      const sound = recording && (await voipbin.sound(id));
      if (!sound) return void progress.finished.add(id);
      await comswise.analyse(call, recording, sound, `commbox-${progress.conversation}`);
      progress.analysed.add(id);
    }
    await commbox.remark(progress.conversation!, "The recording is being analysed.");
    progress.finished.add(id);
  }
}
