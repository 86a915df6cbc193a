import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { Command } from "commander";
import { readCassette } from "../harness/record/read-cassette.ts";
import { replayServer } from "../harness/record/replay-server.ts";
import { contractOf } from "../simulators/core/contract/contract.ts";
import { StartupError } from "../simulators/core/refusal.ts";
import { wholeNumber } from "./numbers.ts";
import { untilToldToStop } from "./other-side.ts";
import { c, examples, print, watched } from "./output.ts";

interface Flags {
  readonly port: string;
  readonly host: string;
  readonly json?: boolean;
}

/** Serves a cassette until it is told to stop. */
export const command = (): Command =>
  new Command("replay")
    .description("serve a cassette as a target: the same answers and events as when it was recorded, in no time; what was not recorded is answered 501")
    .argument("<file>", "what ringback record kept")
    .option("--port <number>", "port; 0 takes a free one", "4020")
    .option("--host <address>", "address to listen on", "127.0.0.1")
    .option("--json", "print one line {url, pid, scenarios} when ready")
    .addHelpText("after", examples("replay cassettes/acme.har", "replay cassettes/acme.har --port 0 --json", "verify --target http://127.0.0.1:4020 --scenario 'call*'"))
    .action(async (file: string, { port, host, json }: Flags) => {
      const cassette = readCassette(file);
      const wanted = wholeNumber("--port", port, 0, 65535);
      let url = "";
      const replay = replayServer(cassette, { origin: () => url, contractOf });
      const server = serve({ fetch: (request) => replay.fetch(request), hostname: host, port: wanted });
      await new Promise<void>((resolve, reject) => {
        server.once("listening", resolve);
        server.once("error", (error: NodeJS.ErrnoException) => reject(new StartupError(error.code === "EADDRINUSE" ? `port ${wanted} is taken; choose another with --port` : error.message)));
      });
      url = `http://${host.includes(":") ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`;
      untilToldToStop().addEventListener("abort", () => {
        replay.close();
        server.close(() => process.exit(0));
        if ("closeAllConnections" in server) server.closeAllConnections();
      });
      const { pages, _ringback: facts } = cassette.log;
      const scenarios = pages.map(({ title }) => title);
      if (json) return print(JSON.stringify({ url, pid: process.pid, scenarios }));
      print(`${pages.length} scenarios of ${facts.target} (${facts.recordedAt.slice(0, 10)}) are served at ${c.cyan(url)}`);
      if (watched()) print(c.dim(`ringback verify --target ${url} --scenario ${scenarios[0] ?? "<name>"}    Ctrl-C stops.`));
    });
