import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Contract } from "../../simulators/core/contract/contract.ts";
import type { Operation } from "../../simulators/core/contract/operation.ts";
import type { Json } from "../adapters/adapter.ts";
import { TargetError } from "../errors.ts";
import type { NamedScenario } from "../scenario.ts";
import type { Arazzo, Step, Workflow } from "./document.ts";
import { playWorkflow, type Clients } from "./play.ts";

/** Vendors that a file may be about. */
export interface Known {
  readonly vendors: readonly string[];
  readonly contractOf: (vendor: string) => Contract;
}

/**
 * Reads somebody's Arazzo file: each workflow becomes a scenario, judged as all scenarios are.
 * @throws {TargetError} `setup` naming file and place
 */
export function scenariosFromArazzo(path: string, known: Known, inputs: Json = {}): readonly NamedScenario[] {
  return scenariosOf(read(path), path, known, inputs);
}

/** The same, of a document that was read. @param path - for what is said of it */
export function scenariosOf(document: Arazzo, path: string, known: Known, inputs: Json = {}): readonly NamedScenario[] {
  const vendors = vendorsOf(path, document, known);
  const resolve = resolver(path, document, vendors, known);
  for (const workflow of document.workflows) for (const step of workflow.steps) if (step.workflowId === undefined) resolve(step);
  return document.workflows.map((workflow): NamedScenario => ({
    name: workflow.workflowId,
    vendors: [...new Set(vendors.values())],
    summary: workflow.summary ?? workflow.description ?? workflow.workflowId,
    needs: workflow["x-ringback"]?.needs ?? {},
    settings: workflow["x-ringback"]?.settings ?? {},
    strictness: workflow["x-ringback"]?.strictness,
    fixture: workflow["x-ringback"]?.fixture,
    seed: undefined,
    subscribe: false,
    billable: undefined,
    async run(stage) {
      const given = { ...defaults(workflow), ...(stage["needs"] as Json), ...inputs };
      await playWorkflow(workflow, { document, inputs: given, clients: stage as unknown as Clients, resolve, wait: (seconds) => (stage["clock"] as { pass(duration: string): Promise<void> }).pass(`${seconds}s`) });
    },
  }));
}

function read(path: string): Arazzo {
  let document: unknown;
  try {
    document = parse(readFileSync(path, "utf8"));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new TargetError("setup", code === "ENOENT" ? `there is no file ${path}` : `${path}: ${message.split("\n")[0]}`);
  }
  const { arazzo, workflows, sourceDescriptions } = (document ?? {}) as Partial<Arazzo>;
  if (typeof arazzo !== "string" || !/^1\.0\.\d+/.test(arazzo)) throw new TargetError("setup", `${path}: "arazzo" is ${JSON.stringify(arazzo)}; versions 1.0.x are understood`);
  if (!Array.isArray(workflows) || workflows.length === 0) throw new TargetError("setup", `${path}: "workflows" lists none`);
  if (!Array.isArray(sourceDescriptions) || sourceDescriptions.length === 0) throw new TargetError("setup", `${path}: "sourceDescriptions" lists none`);
  return document as Arazzo;
}

/** The vendor behind each source: by its name, by the folder in its address, or by the host of its document. */
function vendorsOf(path: string, { sourceDescriptions }: Arazzo, { vendors, contractOf }: Known): ReadonlyMap<string, string> {
  return new Map(
    sourceDescriptions.map(({ name, url }) => {
      const found = vendors.find((vendor) => vendor === name.toLowerCase()) ?? vendors.find((vendor) => url.toLowerCase().includes(vendor)) ?? vendors.find((vendor) => contractOf(vendor).bundle.documents.some((doc) => (doc["x-hosts"] ?? []).some((host) => url.includes(host))));
      if (found === undefined) throw new TargetError("setup", `${path}: the source "${name}" (${url}) is of no vendor that is known; name it ${vendors.join(", ")}`);
      return [name, found];
    }),
  );
}

export type Resolve = (step: Step) => { readonly vendor: string; readonly operation: Operation };

function resolver(path: string, { sourceDescriptions }: Arazzo, vendors: ReadonlyMap<string, string>, { contractOf }: Known): Resolve {
  return ({ stepId, operationId, operationPath }) => {
    if (operationId !== undefined) {
      const [, source, id = operationId] = /^\$sourceDescriptions\.([^.]+)\.(.+)$/.exec(operationId) ?? [];
      for (const { name } of source === undefined ? sourceDescriptions : [{ name: source }]) {
        const vendor = vendors.get(name);
        const operation = vendor === undefined ? undefined : contractOf(vendor).operations.get(id);
        if (operation) return { vendor: vendor!, operation };
      }
      throw new TargetError("setup", `${path}: step ${stepId} calls ${operationId}, which no contract has`);
    }
    const [, source = "", pointer = ""] = /^\{\$sourceDescriptions\.([^.}]+)\.url\}#(.+)$/.exec(operationPath ?? "") ?? [];
    const vendor = vendors.get(source);
    const operation = vendor === undefined ? undefined : [...contractOf(vendor).operations.values()].find((one) => one.pointer === pointer);
    if (!operation) throw new TargetError("setup", `${path}: step ${stepId} calls ${operationPath ?? "nothing"}, which no contract has`);
    return { vendor: vendor!, operation };
  };
}

const defaults = ({ inputs }: Workflow): Json =>
  Object.fromEntries(Object.entries((inputs?.["properties"] ?? {}) as Readonly<Record<string, { default?: unknown }>>).flatMap(([name, schema]) => (schema.default === undefined ? [] : [[name, schema.default]])));

