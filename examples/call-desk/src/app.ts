import { Hono } from "hono";
import type { CallSource, FinishedCall } from "./call-source.ts";
import type { Commbox } from "./commbox.ts";
import type { Comswise } from "./comswise.ts";

export interface CallDesk {
  readonly calls: CallSource;
  readonly commbox: Commbox;
  readonly comswise: Comswise;
}

/** How far a call has come, so that a webhook that is repeated goes on where the last one stopped. */
interface Progress {
  conversation?: number;
  analysed?: boolean;
  remarked?: boolean;
}

/** For each call that a telephone vendor tells of: a conversation in CommBox, and its recording analysed by Comswise. */
export function createApp(desk: CallDesk): Hono {
  const known = new Map<string, Progress>();
  // One webhook after the other per call: the vendor may repeat one while it is still being dealt with.
  const underWay = new Map<string, Promise<unknown>>();
  return new Hono().post("/webhooks/calls", async (c) => {
    const body = await c.req.text();
    if (!desk.calls.isGenuine(c.req.raw.headers, body)) return c.text("the signature does not hold", 401);
    const call = desk.calls.finishedCall(body);
    if (!call) return c.body(null, 204);
    const progress = known.get(call.id) ?? {};
    known.set(call.id, progress);
    const turn = (underWay.get(call.id) ?? Promise.resolve()).catch(() => {}).then(() => handle(desk, call, progress));
    underWay.set(call.id, turn);
    try {
      await turn;
      return c.body(null, 204);
    } catch (error) {
      // The vendor asks again after anything but a 2xx.
      return c.text((error as Error).message, 503);
    } finally {
      if (underWay.get(call.id) === turn) underWay.delete(call.id);
    }
  });
}

async function handle({ calls, commbox, comswise }: CallDesk, call: FinishedCall, progress: Progress): Promise<void> {
  progress.conversation ??= await commbox.openConversation(call);
  if (!call.hasRecording) return;
  if (!progress.analysed) await comswise.analyse(call, `commbox-${progress.conversation}`, await calls.recording(call));
  progress.analysed = true;
  if (!progress.remarked) await commbox.remark(progress.conversation, "The recording is being analysed.");
  progress.remarked = true;
}
