import { expect, test } from "vitest";
import { openCallsDesk } from "../testing/calls-desk.ts";
import { A1 } from "../testing/desk.ts";

/** Agent one has just ended a call. */
async function wrapping(config: object = {}, own?: number) {
  const desk = await openCallsDesk();
  expect((await desk.ask("PUT", "/ccaas/voice/2/account-wrap-up-config", { wrapUpSeconds: 30, canExtendWrapUp: true, enabled: true, ...config })).status).toBe(200);
  if (own !== undefined) expect((await desk.ask("PUT", `/ccca/1/agent-configs/${A1}/wrap-up`, { wrapUpSeconds: own })).body.wrapUpSeconds).toBe(own);
  await desk.present(A1);
  await desk.callsOut("447700900114");
  await desk.pass(4);
  await desk.stimulus("rtcHangUp", { agentId: A1 });
  const patch = (what: string) => desk.ask("PATCH", `/ccaas/voice/2/agent/${A1}/wrap-up-time/${what}`);
  return { ...desk, patch };
}

test.each([
  [{ wrapUpSeconds: 30 }, undefined, 30],
  [{ wrapUpSeconds: 30 }, 5, 5],
  [{ wrapUpSeconds: 30 }, 0, 0],
  [{ wrapUpSeconds: 0 }, 20, 20],
  [{ enabled: false }, 20, 0],
] as const)("account %j and agent's own %s give %i s", async (config, own, seconds) => {
  const desk = await wrapping(config, own);
  if (seconds > 0) {
    await desk.pass(seconds - 1);
    expect(await desk.availability(A1)).toBe("BUSY");
    await desk.pass(1);
  }
  expect(await desk.availability(A1)).toBe("ACTIVE");
});

test("seconds are added while it runs, and count from the old end", async () => {
  const desk = await wrapping();
  await desk.pass(10);
  expect((await desk.patch("add/20")).status).toBe(200);
  expect((await desk.patch("add/5")).status).toBe(200);
  await desk.pass(44);
  expect(await desk.availability(A1)).toBe("BUSY");
  await desk.pass(1);
  expect(await desk.availability(A1)).toBe("ACTIVE");
  for (const what of ["add/0", "add/-1", "add/5"]) expect((await desk.patch(what)).status).toBe(400);
});

test("it is cleared at once; an agent that is not wrapping up is answered the same", async () => {
  const desk = await wrapping();
  expect((await desk.patch("clear")).status).toBe(200);
  expect(await desk.availability(A1)).toBe("ACTIVE");
  expect((await desk.patch("clear")).status).toBe(200);
  expect(await desk.breaches()).toEqual([]);
});

test("where it may not be extended, adding is refused", async () => {
  const desk = await wrapping({ canExtendWrapUp: false });
  expect(await desk.patch("add/5")).toMatchObject({ status: 400, body: { status: "ERROR" } });
});

test("an agent in wrap-up may set off a call: the rest of the time is gone", async () => {
  const desk = await wrapping();
  await desk.callsOut("447700900114");
  expect(desk.rows("wrap-ups")[0].state).toBe("done");
  await desk.pass(60);
  expect(await desk.availability(A1)).toBe("BUSY");
  await desk.stimulus("rtcDrop", { agentId: A1 });
  await desk.pass(30);
  expect(await desk.availability(A1)).toBe("ACTIVE");
  expect(await desk.breaches()).toEqual([]);
});
