import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { packageRoot } from "./core/package-root.ts";
import { registry } from "./registry.ts";

const root = packageRoot();
const ROOTS = ["simulators", "harness", "scenarios", "cli", "testing", "examples", "bench", "contracts/gen"];

const filesIn = (folder: string): string[] => {
  try {
    return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => posix.join(folder, file));
  } catch {
    return []; // a folder that does not exist yet
  }
};

const files = ROOTS.flatMap(filesIn).filter((file) => file.endsWith(".ts"));
const sources = new Map(files.map((file) => [file, ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.Latest, true)]));
const vendors = readdirSync(join(root, "contracts"), { withFileTypes: true }).filter((entry) => entry.isDirectory() && !["gen", "sim"].includes(entry.name)).map((entry) => entry.name);

/** Every node of a file. */
function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

const at = (file: string, node: ts.Node): string => `${file}:${sources.get(file)!.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;

/** Files of this repository that a file imports, also for types and lazily. */
const importsOf = (file: string): string[] =>
  ts
    .preProcessFile(sources.get(file)!.text, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith("."))
    .map((name) => posix.join(dirname(file), name));

/** Tests, and what only tests import. */
const tests = new Set(files.filter((file) => file.endsWith(".test.ts") || file.includes("/testing/")));
const importers = new Map<string, string[]>();
for (const file of files) for (const target of importsOf(file)) importers.set(target, [...(importers.get(target) ?? []), file]);
for (let before = -1; before !== tests.size; ) {
  before = tests.size;
  for (const [file, from] of importers) if (from.every((importer) => tests.has(importer))) tests.add(file);
}
const isTest = (file: string) => tests.has(file);

/** Part of the system that a file belongs to. */
function partOf(file: string): string {
  const [top, second = ""] = file.split("/");
  if (top === "contracts") return "contracts";
  if (top !== "simulators") return top!;
  if (second.endsWith(".ts")) return "registry";
  return second;
}

describe("imports point one way", () => {
  const MAY: Readonly<Record<string, readonly string[]>> = {
    core: ["core", "contracts"],
    telephony: ["telephony", "core", "contracts"],
    registry: ["registry", "core", "telephony", ...vendors],
    harness: ["harness", "contracts"],
    scenarios: ["scenarios", "harness", "contracts"],
    cli: ["cli", "registry", "harness", "scenarios", "telephony", "core", "contracts"],
    testing: ["testing", "registry", "harness", "core", "contracts"],
    // What a team writes: of us it imports the package, and no file.
    examples: ["examples"],
    bench: ["bench", "cli", "registry", "harness", "scenarios", "telephony", "core", "contracts"],
    contracts: ["contracts"],
    ...Object.fromEntries(vendors.map((vendor) => [vendor, [vendor, "telephony", "core", "contracts"]])),
  };
  /** What harness and simulators share: how a contract is read, and how bad input is said. */
  const SHARED = /^simulators\/core\/(contract\/|refusal\.ts$)/;

  const arrows = files.flatMap((file) => importsOf(file).map((target) => ({ file, target, from: partOf(file), to: partOf(target) })));

  test("vendor → telephony → core; harness → contracts; scenarios → harness; cli → everything", () => {
    const wrong = arrows
      .filter(({ file }) => !isTest(file))
      .filter(({ from, to, target }) => !(MAY[from]?.includes(to) ?? false) && !(from === "harness" && SHARED.test(target)));
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  test("nothing imports a vendor but the registry and the vendor itself", () => {
    const wrong = arrows.filter(({ from, to }) => vendors.includes(to) && from !== to && from !== "registry");
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  test("a vendor knows no other vendor's contract", () => {
    const wrong = arrows.filter(({ from, target }) => vendors.includes(from) && target.startsWith("contracts/gen/") && target !== `contracts/gen/${from}.ts`);
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  test("the registry lists exactly the vendors that have a simulator", () => {
    const folders = vendors.filter((vendor) => files.includes(`simulators/${vendor}/index.ts`));
    expect(registry.map((v) => v.name).sort()).toEqual(folders.sort());
  });
});

describe("core is about HTTP, contracts, state and time", () => {
  /** Words that only the trade uses; "call" is also what one does to a function. */
  const TRADE = /e\.?164|hang-?up|dtmf|voicemail|callee|msisdn|softphone|telephon|(?<![a-z])(ringing|rings|ivr|cdr|sip|phone|phones)(?![a-z])/i;
  const coreFiles = files.filter((file) => file.startsWith("simulators/core/") && !isTest(file));

  /** Names, keys and texts, without comments. */
  const wordsOf = (file: string): { node: ts.Node; text: string }[] =>
    [...nodesOf(sources.get(file)!)]
      .filter((node) => ts.isIdentifier(node) || ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node) || ts.isRegularExpressionLiteral(node))
      .map((node) => ({ node, text: (node as ts.LiteralLikeNode).text }));

  test("it names no vendor", () => {
    const name = new RegExp(vendors.join("|"), "i");
    expect(coreFiles.flatMap((file) => wordsOf(file).filter(({ text }) => name.test(text)).map(({ node, text }) => `${at(file, node)} ${text}`))).toEqual([]);
  });

  test("it uses no word of telephony", () => {
    expect(coreFiles.flatMap((file) => wordsOf(file).filter(({ text }) => TRADE.test(text)).map(({ node, text }) => `${at(file, node)} ${text}`))).toEqual([]);
  });
});

describe("same seed, same bytes", () => {
  // An example's main is where somebody's own service begins, in real time.
  const MAY_READ = (file: string) => /^simulators\/core\/(world\/clock\.ts$|transport\/)|^harness\/wall-clock\.ts$|^(cli|bench)\/|^examples\/[^/]+\/src\/main\.ts$/.test(file) || isTest(file);
  const GLOBALS = new Set(["setTimeout", "setInterval", "randomUUID", "randomBytes", "randomInt", "getRandomValues", "hrtime"]);
  const MEMBERS = new Set(["Date.now", "Math.random", "performance.now", "AbortSignal.timeout"]);

  /** How a node reads the machine's clock or a random source, or nothing. */
  function reads(node: ts.Node): string | undefined {
    if (ts.isNewExpression(node) && node.expression.getText() === "Date" && !node.arguments?.length) return "new Date()";
    if (ts.isCallExpression(node) && node.expression.getText() === "Date") return "Date()";
    if (ts.isPropertyAccessExpression(node) && MEMBERS.has(`${node.expression.getText().split(".").at(-1)}.${node.name.text}`)) return node.getText();
    if (ts.isImportSpecifier(node) && GLOBALS.has((node.propertyName ?? node.name).text)) return node.getText();
    if (ts.isCallExpression(node)) {
      const called = ts.isPropertyAccessExpression(node.expression) ? node.expression.name.text : node.expression.getText();
      if (GLOBALS.has(called)) return `${called}()`;
    }
    return undefined;
  }

  test("only the clock, the transport and the command read the machine's time or a random source", () => {
    const found = files.filter((file) => !MAY_READ(file)).flatMap((file) => [...nodesOf(sources.get(file)!)].flatMap((node) => (reads(node) ? [`${at(file, node)} ${reads(node)}`] : [])));
    expect(found).toEqual([]);
  });
});

describe("the tree", () => {
  test("every folder has a README, or a line in the README of the folder that it lies in", () => {
    const folders = new Set([...files.map((file) => dirname(file)), "contracts", "fixtures", "docs/decisions"]);
    const without = [...folders].filter((folder) => {
      let above = folder;
      while (above !== "." && !readdirSync(join(root, above)).includes("README.md")) above = dirname(above);
      if (above === folder) return false;
      if (above === ".") return true;
      const said = readFileSync(join(root, above, "README.md"), "utf8");
      const [name = ""] = folder.slice(above.length + 1).split("/");
      return !said.includes(`${name}/`) && !(vendors.includes(name) && said.includes("<vendor>/"));
    });
    expect(without).toEqual([]);
  });

  test("a README names every file beside it but tests", () => {
    const unnamed = files.filter((file) => {
      if (file.endsWith(".test.ts") || !readdirSync(join(root, dirname(file))).includes("README.md")) return false;
      const said = readFileSync(join(root, dirname(file), "README.md"), "utf8");
      // `every-request-*.ts` and `<vendor>-rows.ts` name several at once.
      const names = [...said.matchAll(/`([^`]+)\.ts`/g)].map(([, name]) => new RegExp(`^${name!.replaceAll("*", ".*").replace("<vendor>", `(${vendors.join("|")})`)}$`));
      return !names.some((name) => name.test(posix.basename(file, ".ts")));
    });
    expect(unnamed).toEqual([]);
  });

  test("oxlint finds nothing", () => {
    const { stdout, status } = run(process.execPath, ["node_modules/oxlint/bin/oxlint", "--deny-warnings", "."]);
    expect(status, stdout).toBe(0);
  });
});

function run(program: string, args: readonly string[]): { status: number; stdout: string } {
  try {
    return { status: 0, stdout: execFileSync(program, args, { cwd: root, encoding: "utf8" }) };
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string };
    return { status, stdout };
  }
}
