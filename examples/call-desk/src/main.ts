import { serve } from "@hono/node-server";
import { createApp } from "./app.ts";
import { auralytikCalls } from "./auralytik.ts";
import { createCommbox } from "./commbox.ts";
import { createComswise } from "./comswise.ts";

const setting = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
};

// Another telephone vendor: another CallSource in this line.
const calls = auralytikCalls({ apiKey: setting("AURALYTIK_KEY"), webhookSecret: setting("AURALYTIK_WEBHOOK_SECRET") });
const commbox = createCommbox({ token: setting("COMMBOX_TOKEN"), channel: Number(setting("COMMBOX_CHANNEL")) });
const comswise = createComswise({ apiKey: setting("COMSWISE_KEY") });

serve({ fetch: createApp({ calls, commbox, comswise }).fetch, port: Number(process.env["PORT"] ?? 3000) });
