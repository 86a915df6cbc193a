import { expect, test } from "vitest";
import { openDesk, OWN, STAYS, tel } from "../testing/desk.ts";

test("a speaking says what it is told while it is open, and is paid for by the minute", async () => {
  const { ask, pass, status, legs } = await openDesk();
  const { calls } = await ask("POST", "/calls", { source: tel(OWN), destinations: [tel(STAYS)], actions: [{ type: "sleep", option: { duration: 600_000 } }] });
  await pass(5);
  const about = { reference_type: "call", reference_id: calls[0].id, language: "en-US" };
  const made = await ask("POST", "/speakings", about);
  expect([made.status, made.provider]).toEqual(["initiating", "elevenlabs"]);
  expect(await status("POST", "/speakings", about)).toBe(400);
  await pass(1);
  expect((await ask("POST", `/speakings/${made.id}/say`, { text: "first of all" })).status).toBe("active");
  expect((await legs(STAYS)).at(-1).turns.map(({ text }: any) => text)).toEqual(["first of all"]);
  for (const text of ["", "x".repeat(5001)]) expect(await status("POST", `/speakings/${made.id}/say`, { text })).toBe(400);
  await ask("POST", `/speakings/${made.id}/flush`);
  await pass(2);
  expect((await ask("POST", `/speakings/${made.id}/stop`)).status).toBe("stopped");
  expect((await ask("POST", `/speakings/${made.id}/stop`)).status).toBe("stopped");
  expect(await status("POST", `/speakings/${made.id}/say`, { text: "more" })).toBe(400);
  expect((await ask("GET", "/billings")).result[0]).toMatchObject({ cost_type: "tts", status: "end", billable_units: 1 });

  const second = await ask("POST", "/speakings", about);
  await ask("POST", `/calls/${calls[0].id}/hangup`);
  await pass(1);
  expect((await ask("GET", `/speakings/${second.id}`)).status).toBe("stopped");
});
