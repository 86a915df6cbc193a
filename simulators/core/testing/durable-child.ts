import { openData } from "../persist/data.ts";
import { simulateMeridian } from "./simulating.ts";

// A server of Meridian that keeps what it acknowledges, until somebody kills it.
const { FIXTURE, DATA } = process.env as { FIXTURE: string; DATA: string };
const sim = await simulateMeridian({ fixture: FIXTURE });
await openData(sim.server, DATA, { durable: true, logBytes: 20_000 });
const { url } = await sim.listen();
process.stdout.write(`${url}\n`);
