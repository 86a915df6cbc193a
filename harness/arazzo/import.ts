import type { Contract } from "../../simulators/core/contract/contract.ts";
import type { Operation } from "../../simulators/core/contract/operation.ts";
import type { Json } from "../adapters/adapter.ts";
import { TargetError } from "../errors.ts";
import type { NamedScenario } from "../scenario.ts";
import type { Arazzo, Step, Workflow } from "./document.ts";
import { ArazzoError } from "./expressions.ts";
import { formProblem, type Problem } from "./form.ts";
import { defaults, typedInputs } from "./inputs.ts";
import { playWorkflow, type Clients } from "./play.ts";
import { senseProblems } from "./sense.ts";
import { type Path, readSource, type Source, unplaced } from "./source.ts";

/** Vendors that a file may be about. */
export interface Known {
  readonly vendors: readonly string[];
  readonly contractOf: (vendor: string) => Contract;
}

/**
 * Reads somebody's Arazzo file: each workflow becomes a scenario, judged as all scenarios are. The whole file is checked first.
 * @param inputs - as they were typed: text is read as the type that the file declares
 * @throws {TargetError} `setup` naming file, line and place
 */
export function scenariosFromArazzo(path: string, known: Known, inputs: Json = {}): readonly NamedScenario[] {
  return scenariosIn(readSource(path), path, known, inputs);
}

/** The same, of a document that was read. @param path - for what is said of it */
export const scenariosOf = (document: Arazzo, path: string, known: Known, inputs: Json = {}): readonly NamedScenario[] => scenariosIn(unplaced(document, path), path, known, inputs);

function scenariosIn(source: Source, path: string, known: Known, given: Json): readonly NamedScenario[] {
  const wrong = ({ path: at, says }: Problem) => new TargetError("setup", `${source.place(at)}: ${says}`);
  const form = formProblem(source.content);
  if (form) throw wrong(form);
  const document = source.content as Arazzo;
  const vendors = vendorsOf(document, known, wrong);
  const resolve = resolver(document, vendors, known);
  const operationOf = (step: Step, at: Path) => {
    try {
      return resolve(step).operation;
    } catch (error) {
      throw wrong({ path: at, says: (error as Error).message });
    }
  };
  const [problem] = senseProblems(document, operationOf);
  if (problem) throw wrong(problem);
  const inputs = typedInputs(document, path, given);
  const places = new Map<Step | Workflow, string>(document.workflows.flatMap((workflow, w) => [[workflow, source.place(["workflows", w])], ...workflow.steps.map((step, i): [Step, string] => [step, source.place(["workflows", w, "steps", i])])]));
  const place = (of: Step | Workflow) => places.get(of) ?? path;
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
      await playWorkflow(workflow, { document, inputs: { ...defaults(workflow, document), ...(stage["needs"] as Json), ...inputs }, clients: stage as unknown as Clients, resolve, place, wait: (seconds) => (stage["clock"] as { pass(duration: string): Promise<void> }).pass(`${seconds}s`) });
    },
  }));
}

/** The vendor behind each source: by its name, by the folder in its address, or by the host of its document. */
function vendorsOf({ sourceDescriptions }: Arazzo, { vendors, contractOf }: Known, wrong: (problem: Problem) => Error): ReadonlyMap<string, string> {
  return new Map(
    sourceDescriptions.map(({ name, url, type }, i) => {
      if (type === "arazzo") throw wrong({ path: ["sourceDescriptions", i, "type"], says: `the source "${name}" is of type arazzo, which is not read; its workflows must stand in this file` });
      const found = vendors.find((vendor) => vendor === name.toLowerCase()) ?? vendors.find((vendor) => url.toLowerCase().includes(vendor)) ?? vendors.find((vendor) => contractOf(vendor).bundle.documents.some((doc) => (doc["x-hosts"] ?? []).some((host) => url.includes(host))));
      if (found === undefined) throw wrong({ path: ["sourceDescriptions", i, "name"], says: `the source "${name}" (${url}) is of no vendor that is known; name it ${vendors.join(", ")}` });
      return [name, found];
    }),
  );
}

/** A pointer behind # may be written as addresses are: %7B for {. */
function decoded(pointer: string): string {
  try {
    return decodeURIComponent(pointer);
  } catch {
    return pointer;
  }
}

export type Resolve = (step: Step) => { readonly vendor: string; readonly operation: Operation };

function resolver({ sourceDescriptions }: Arazzo, vendors: ReadonlyMap<string, string>, { contractOf }: Known): Resolve {
  return ({ stepId, operationId, operationPath }) => {
    if (operationId !== undefined) {
      const [, source, id = operationId] = /^\$sourceDescriptions\.([^.]+)\.(.+)$/.exec(operationId) ?? [];
      for (const { name } of source === undefined ? sourceDescriptions : [{ name: source }]) {
        const vendor = vendors.get(name);
        const operation = vendor === undefined ? undefined : contractOf(vendor).operations.get(id);
        if (operation) return { vendor: vendor!, operation };
      }
      throw new ArazzoError(`step ${stepId} calls ${operationId}, which no contract has`);
    }
    const [, source = "", pointer = ""] = /^\{\$sourceDescriptions\.([^.}]+)\.url\}#(.+)$/.exec(operationPath ?? "") ?? [];
    const vendor = vendors.get(source);
    const operation = vendor === undefined ? undefined : [...contractOf(vendor).operations.values()].find((one) => one.pointer === pointer || one.pointer === decoded(pointer));
    if (!operation) throw new ArazzoError(`step ${stepId} calls ${operationPath ?? "nothing"}, which no contract has`);
    return { vendor: vendor!, operation };
  };
}
