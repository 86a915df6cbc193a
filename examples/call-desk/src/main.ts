import { serve } from "@hono/node-server";
import { createApp } from "./app.ts";
import { createCommbox } from "./commbox.ts";
import { createComswise } from "./comswise.ts";
import { createDesk } from "./desk.ts";
import { createVoipbin } from "./voipbin.ts";

const CATCH_UP_SECONDS = 60;
/** For a whole recording, too. */
const ANSWER_SECONDS = 60;

const setting = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
};

const patience = () => AbortSignal.timeout(ANSWER_SECONDS * 1000);
const desk = createDesk({
  voipbin: createVoipbin({ accessKey: setting("VOIPBIN_KEY"), patience }),
  commbox: createCommbox({ token: setting("COMMBOX_TOKEN"), channel: Number(setting("COMMBOX_CHANNEL")), patience }),
  comswise: createComswise({ apiKey: setting("COMSWISE_KEY"), patience }),
});

serve({ fetch: createApp(desk, setting("WEBHOOK_SECRET")).fetch, port: Number(process.env["PORT"] ?? 3000) });

setInterval(async () => {
  for (const { message } of await desk.catchUp()) console.error(message);
}, CATCH_UP_SECONDS * 1000);
