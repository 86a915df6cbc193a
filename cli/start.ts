import { Command } from "commander";
import type { SimulatorOptions } from "../simulators/core/simulator.ts";
import { exchangeLine } from "./exchange-line.ts";
import { c, columns, examples, print, watched } from "./output.ts";
import { curlLine, sampleRequest } from "./sample-request.ts";
import { addServerOptions, vendorsOf, type ServerFlags } from "./server-options.ts";
import { serve, type Serving } from "./serving.ts";

interface Flags extends ServerFlags {
  readonly json?: boolean;
  readonly verbose?: boolean;
}

/** Serves until it is told to stop. */
export const command = (): Command =>
  addServerOptions(new Command("start").description("serve simulated vendors on a port, until Ctrl-C"), 4010)
    .option("--json", "print one line {url, pid, vendors} when ready, and nothing else on stdout")
    .option("--verbose", "print a line for each request, not only for refused ones")
    .addHelpText("after", examples("start", "start --vendors comswise --port 0 --json", "start --clock frozen --seed 7 --fixture ./my-world.yaml", "start --set comswise.numbers=lenient --verbose"))
    .action(async (flags: Flags) => {
      const serving = await serve(flags, follower(flags));
      stopWhenTold(serving);
      if (flags.json) print(JSON.stringify({ url: serving.url, pid: process.pid, vendors: Object.fromEntries(serving.vendors.map((v) => [v.name, v.baseUrl])) }));
      else print(welcome(serving, flags));
    });

/** Refused requests are shown with the rule that refused; with --verbose, all are. */
export function follower({ json, verbose }: { json?: boolean; verbose?: boolean }): NonNullable<SimulatorOptions["onExchange"]> {
  const stream = json ? process.stderr : process.stdout;
  return (world, exchange) => {
    if (verbose || exchange.refused || exchange.breach) stream.write(`${exchangeLine(exchange, world.name)}\n`);
  };
}

function welcome({ url, vendors, sim }: Serving, flags: Flags): string {
  const definitions = new Map(vendorsOf(flags.vendors).map((v) => [v.name, v]));
  const blocks = vendors.map((vendor) => {
    const credentials = Object.entries(vendor.credentials).map(([name, { headers, query }]) => [`  ${name}`, [...Object.entries(headers ?? {}).map(([k, v]) => `${k}: ${v}`), ...Object.entries(query ?? {}).map(([k, v]) => `?${k}=${v}`)].join("  ")]);
    const missing = vendor.unsupported ? c.yellow(`, ${vendor.unsupported} of them answered 501`) : "";
    return [`${c.bold(vendor.title)}  ${c.cyan(vendor.baseUrl)}  ${c.dim(`${vendor.operations} operations`)}${missing}`, credentials.length ? columns(credentials) : c.yellow("  no credentials: this world has none for it"), `  ${curlLine(sampleRequest(definitions.get(vendor.name)!, vendor), flags.tls === "self")}`].join("\n");
  });
  const { mode, now } = sim.world.clock.state();
  const footer = `Control plane ${c.cyan(`${url}/_sim`)}, clock ${mode} at ${new Date(now).toISOString()}`;
  const hint = watched() ? [c.dim("Refused requests are shown here with the rule that refused them. Ctrl-C stops.")] : [];
  return [`Ringback is ready at ${c.cyan(url)}`, ...blocks, [footer, ...hint].join("\n")].join("\n\n");
}

/** The first signal ends what is under way and closes; a second one does not wait. */
function stopWhenTold({ close }: Serving): void {
  let told = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (told) process.exit(130);
      told = true;
      close().then(
        () => process.exit(0),
        (error: Error) => {
          process.stderr.write(`ringback: could not close: ${error.message}\n`);
          process.exit(1);
        },
      );
    });
  }
}
