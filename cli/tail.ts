import { setTimeout as wait } from "node:timers/promises";
import { Command } from "commander";
import { StartupError } from "../simulators/core/refusal.ts";
import { exchangeLine, type ShownExchange } from "./exchange-line.ts";
import { positiveNumber, wholeNumber } from "./numbers.ts";
import { c, examples, print, watched } from "./output.ts";
import { ask, DEFAULT_URL, namedAmong, worldUrl } from "./running-server.ts";

interface Flags {
  readonly url: string;
  readonly vendor?: string;
  readonly world?: string;
  readonly json?: boolean;
  readonly last: string;
  readonly every: string;
  readonly once?: boolean;
}

interface Journal {
  readonly exchanges: readonly ShownExchange[];
  /** Exchanges answered so far. */
  readonly total: number;
}

/** Follows the journal of a running server. */
export const command = (): Command =>
  new Command("tail")
    .description("follow the requests that a running server answers, one line each")
    .option("--url <url>", "the server", DEFAULT_URL)
    .option("--vendor <name>", "only of this vendor")
    .option("--world <name>", "of this world and not of the world default")
    .option("--json", "one JSON object per line, with headers, bodies and rows changed; secrets are shortened")
    .option("--last <number>", "begin with the last so many", "10")
    .option("--every <seconds>", "real seconds between looks", "0.5")
    .option("--once", "do not follow")
    .addHelpText("after", examples("tail", "tail --vendor comswise --world ci-1", "tail --once --last 100 --json"))
    .action(async (flags: Flags) => {
      const every = positiveNumber("--every", flags.every);
      const url = worldUrl(flags.url, flags.world);
      const filter = flags.vendor === undefined ? "" : `&vendor=${encodeURIComponent(flags.vendor)}`;
      const show = (exchange: ShownExchange) => print(flags.json ? JSON.stringify(exchange) : exchangeLine(exchange));

      const last = wholeNumber("--last", flags.last, 0, 1000);
      // Nothing is ever asked of a vendor that is not there, and that would look like silence.
      if (flags.vendor !== undefined && namedAmong(flags.vendor, (await ask(url, "vendors")).vendors).length > 1) throw new StartupError(`--vendor takes one vendor, not "${flags.vendor}"`);
      let { exchanges, total }: Journal = await ask(url, `journal?limit=${Math.max(last, 1)}${filter}`);
      exchanges.slice(exchanges.length - Math.min(last, exchanges.length)).forEach(show);
      if (flags.once) return;
      if (watched()) print(c.dim(`following ${url}; Ctrl-C stops`));
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(0));
      for (;;) {
        await wait(every * 1000);
        let fresh: Journal = await ask(url, `journal?after=ex-${total}&limit=1000${filter}`);
        // The world was reset: its numbers begin again.
        if (fresh.total < total) fresh = await ask(url, `journal?after=ex-0&limit=1000${filter}`);
        fresh.exchanges.forEach(show);
        total = fresh.exchanges.length === 1000 ? Number(fresh.exchanges.at(-1)!.id.slice(3)) : fresh.total;
      }
    });
