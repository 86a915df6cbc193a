#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { packageRoot } from "../simulators/core/package-root.ts";
import { endWith, exitCodeOf, watchOutput } from "./ending.ts";

interface Verb {
  readonly summary: string;
  /** Read when the verb is called, so that no verb waits for another's imports. */
  readonly load: () => Promise<{ command(): Command }>;
}

const verbs: Readonly<Record<string, Verb>> = {
  start: { summary: "serve simulated vendors on a port", load: () => import("./start.ts") },
  exec: { summary: "serve them while a command runs, with addresses and keys in its environment", load: () => import("./exec.ts") },
  env: { summary: "print addresses and keys of a running server as export lines", load: () => import("./env.ts") },
  verify: { summary: "run scenarios against a simulator and judge what it answers", load: () => import("./verify.ts") },
  record: { summary: "keep a run as a cassette, without secrets", load: () => import("./record.ts") },
  replay: { summary: "serve a cassette as a target", load: () => import("./replay.ts") },
  drift: { summary: "contract, simulator and vendor side by side: who is wrong", load: () => import("./drift.ts") },
  observe: { summary: "raise inferred claims to observed where a vendor bears them out", load: () => import("./observe.ts") },
  arazzo: { summary: "write scenarios as Arazzo workflows", load: () => import("./arazzo.ts") },
  tail: { summary: "follow the requests that a running server answers", load: () => import("./tail.ts") },
  coverage: { summary: "show what of each contract was exercised", load: () => import("./coverage.ts") },
  list: { summary: "list vendors, operations, scenarios, settings, stimuli or fixtures", load: () => import("./list.ts") },
  cleanup: { summary: "remove what killed runs left on a sandbox", load: () => import("./cleanup.ts") },
  mutation: { summary: "try the checks: plant faults in front of a healthy simulator", load: () => import("./mutation.ts") },
  doctor: { summary: "check that this machine is ready", load: () => import("./doctor.ts") },
};

watchOutput();

try {
  const given = process.argv.slice(2);
  // What is no verb has no help of its own: it is told as an unknown command.
  const argv = given[0] === "help" && given[1] !== undefined && !Object.hasOwn(verbs, given[1]) ? given.slice(1) : given;
  const called = argv[0] === "help" ? argv[1] : argv[0];
  const { version, description } = JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8"));
  const program = new Command("ringback").description(description).version(version).enablePositionalOptions().showHelpAfterError(false);
  program.addHelpText("after", "\nringback <verb> --help shows the options of a verb, with examples.");
  for (const [name, { summary, load }] of Object.entries(verbs)) program.addCommand(name === called ? (await load()).command() : new Command(name).description(summary));
  for (const each of [program, ...program.commands]) each.exitOverride().configureOutput({ outputError: () => {} });
  await program.parseAsync(argv, { from: "user" });
} catch (error) {
  endWith(exitCodeOf(error));
}
