import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Command } from "commander";
import { exportArazzo } from "../harness/arazzo/export.ts";
import { select } from "../harness/select.ts";
import { contractOf } from "../simulators/core/contract/contract.ts";
import { packageRoot } from "../simulators/core/package-root.ts";
import { StartupError } from "../simulators/core/refusal.ts";
import { registry } from "../simulators/registry.ts";
import { scenarios } from "../scenarios/index.ts";
import { inProcess } from "./in-process.ts";
import { vendorsOf } from "./server-options.ts";
import { c, examples, print, printJson, watched } from "./output.ts";

interface Flags {
  readonly vendor?: string;
  readonly scenario?: string;
  readonly out: string;
  readonly json?: boolean;
}

/** Writes scenarios as Arazzo workflows. */
export const command = (): Command =>
  new Command("arazzo")
    .description("write every scenario that is pure HTTP as an Arazzo 1.0.1 workflow, one file for each set of vendors; ringback verify --arazzo runs such files")
    .option("--vendor <names>", "only scenarios with any of these vendors, as a,b")
    .option("--scenario <pattern>", "only scenarios of this name; * and ? stand for any text")
    .option("--out <folder>", "where the files go", "arazzo")
    .option("--json", "print one JSON object when done")
    .addHelpText("after", examples("arazzo", "arazzo --vendor comswise --out workflows", "verify --arazzo workflows/comswise.arazzo.yaml"))
    .action(async (flags: Flags) => {
      const filter = { vendors: flags.vendor === undefined ? [] : vendorsOf(flags.vendor).map(({ name }) => name), ...(flags.scenario === undefined ? {} : { name: flags.scenario }) };
      if (select(scenarios, filter).length === 0) throw new StartupError("no scenario matches; ringback list scenarios shows them");
      const { target, close } = await inProcess();
      try {
        const { version } = JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8")) as { version: string };
        const sourceUrl = (vendor: string) => relative(flags.out, join(packageRoot(), "contracts", vendor, "openapi.yaml")).replaceAll("\\", "/");
        const { documents, left } = await exportArazzo(scenarios, target, { filter, known: { vendors: registry.map(({ name }) => name), contractOf }, sourceUrl, version });
        const { stringify } = await import("yaml");
        const files = [...documents].map(([name, document]) => ({ file: join(flags.out, `${name}.arazzo.yaml`), workflows: document.workflows.length, text: stringify(document, { lineWidth: 0 }) }));
        for (const { file, text } of files) write(flags.out, file, text);
        if (flags.json) return printJson({ files: files.map(({ file, workflows }) => ({ file, workflows })), left });
        for (const { file, workflows } of files) print(`${workflows} workflows are in ${c.bold(file)}`);
        if (watched()) for (const { scenario, reason } of left) print(c.dim(`left out: ${scenario}: ${reason}`));
        print(`${left.length} scenarios are more than HTTP and were left out${watched() ? "" : "; --json names them"}`);
      } finally {
        await close();
      }
    });

function write(folder: string, path: string, text: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, text);
  } catch (error) {
    throw new StartupError(`${path} cannot be written: ${(error as NodeJS.ErrnoException).code}`);
  }
}
