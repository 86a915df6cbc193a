import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { contractOf } from "../simulators/core/contract/contract.ts";
import { promisesOf } from "../simulators/core/coverage.ts";
import { packageRoot } from "../simulators/core/package-root.ts";
import { COMMENT_MARK } from "../harness/report/markdown.ts";

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
}
const action = parse(readFileSync(join(packageRoot(), "action.yml"), "utf8")) as { inputs: Record<string, { description: string; default: string }>; outputs: Record<string, { value: string }>; runs: { using: string; steps: Step[] } };
const MAIN = join(packageRoot(), "dist", "cli", "main.js");

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "ringback-action-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  for (const file of ["output", "summary"]) writeFileSync(join(folder, file), "");
});

/** Runs one step of the action as a runner does: its shell, its variables, files for outputs and summary. */
function runStep(id: string, given: Readonly<Record<string, string>>, machine: Readonly<Record<string, string>> = {}): { code: number | null; said: string; outputs: Record<string, string>; summary: string } {
  const step = action.runs.steps.find((each) => each.id === id)!;
  const inputs = Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [`inputs.${name}`, input.default]));
  const values: Readonly<Record<string, string>> = { ...inputs, ...given };
  const valueOf = (text: string) => text.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_, name: string) => values[name] ?? "");
  const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, text]) => [name, valueOf(text)]));
  const { status, stdout, stderr } = spawnSync("/bin/bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", step.run!], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...env, PATH: `${join(folder, "bin")}:${process.env["PATH"]}`, GITHUB_OUTPUT: join(folder, "output"), GITHUB_STEP_SUMMARY: join(folder, "summary"), GITHUB_ACTION_PATH: packageRoot(), ...machine },
  });
  const outputs = Object.fromEntries(readFileSync(join(folder, "output"), "utf8").trim().split("\n").map((line) => line.split(/=(.*)/s) as [string, string]));
  return { code: status, said: stdout + stderr, outputs, summary: readFileSync(join(folder, "summary"), "utf8") };
}
const ringback = { "steps.ringback.outputs.command": MAIN };
const STORY = { ...ringback, "inputs.scenario": "callsReadPageByPage", "inputs.vendor": "comswise" };

test("it is a composite action; each step names its shell, and takes inputs as variables only", () => {
  expect(action.runs.using).toBe("composite");
  for (const step of action.runs.steps) {
    if (step.uses) continue;
    expect(step.shell).toBe("bash");
    expect(step.run).not.toContain("${{");
  }
  const used = new Set([...JSON.stringify(action.runs).matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name));
  expect([...used].sort()).toEqual(Object.keys(action.inputs).sort());
});

test("a run that holds says so, writes its reports and its summary", () => {
  const { code, outputs, summary } = runStep("verify", STORY);
  expect(code).toBe(0);
  expect(outputs).toEqual({ outcome: "held", code: "0" });
  expect(summary).toContain("✅ Ringback: 1 scenario, 1 held");
  for (const file of ["verify.json", "verify.junit.xml", "verify.html", "verify.md"]) expect(readFileSync(join(folder, "reports", file), "utf8").length).toBeGreaterThan(100);
});

test("what could not run fails the action at its end only, so that its reports are kept", () => {
  const { code, outputs } = runStep("verify", { ...STORY, "inputs.target": "http://127.0.0.1:1" });
  expect([code, outputs]).toEqual([0, { outcome: "could-not-run", code: "2" }]);
  expect(runStep("end", { "steps.verify.outputs.code": "2" }).code).toBe(2);
  expect(runStep("end", { "steps.verify.outputs.code": "0" }).code).toBe(0);
});

test("too little coverage fails it, and the summary shows what is missing", () => {
  const { outputs, summary } = runStep("verify", { ...STORY, "inputs.min": "statuses=100" });
  expect(outputs).toEqual({ outcome: "coverage", code: "1" });
  expect(summary).toContain("not exercised: requestUpload 400");
  // The reason is there too, not the figures alone.
  expect(summary).toContain("ringback: fewer than 100 % of the statuses of comswise were exercised");
});

test("coverage that cannot be compared is not held, and the summary says why", () => {
  const { outputs, summary } = runStep("verify", { ...STORY, "inputs.compare": "nowhere.json" });
  expect(outputs).toEqual({ outcome: "could-not-run", code: "2" });
  expect(summary).toContain("nowhere.json");
});

test("an earlier report is compared with before this run writes its own in its place", () => {
  mkdirSync(join(folder, "reports"), { recursive: true });
  const met = promisesOf(contractOf("comswise")).statuses;
  writeFileSync(join(folder, "reports", "verify.json"), JSON.stringify({ comswise: { statuses: { met, missing: [] } } }));
  const { outputs, summary } = runStep("verify", { ...STORY, "inputs.compare": "reports/verify.json" });
  expect(summary).toMatch(/went dark\n(.*\n)*.*requestUpload 400/);
  expect(outputs).toEqual({ outcome: "coverage", code: "1" });
});

test("a runner without gh is told so, and the run does not fail for it", () => {
  mkdirSync(join(folder, "reports"), { recursive: true });
  writeFileSync(join(folder, "reports", "verify.md"), `${COMMENT_MARK}\n\nx\n`);
  const { code, said } = runStep("comment", { "github.repository": "acme/shop", "github.event.pull_request.number": "7" }, { PATH: "/nowhere" });
  expect([code, said.trim()]).toEqual([0, "::warning::the comment could not be written: this runner has no gh (cli.github.com)"]);
});

test("reports of an earlier run are not shown as those of this one", () => {
  mkdirSync(join(folder, "reports"), { recursive: true });
  for (const file of ["verify.md", "verify.html"]) writeFileSync(join(folder, "reports", file), "of yesterday");
  const { summary } = runStep("verify", { ...STORY, "inputs.target": "http://127.0.0.1:1" });
  expect(summary).not.toContain("of yesterday");
  expect(() => readFileSync(join(folder, "reports", "verify.html"))).toThrow("ENOENT");
});

test("it builds itself with the tools that building needs, wherever it runs", () => {
  mkdirSync(join(folder, "bin"), { recursive: true });
  writeFileSync(join(folder, "bin", "npm"), `#!/bin/bash\necho "$@" > ${JSON.stringify(join(folder, "npm-asked"))}\n`);
  chmodSync(join(folder, "bin", "npm"), 0o755);
  expect(runStep("ringback", {}).code).toBe(0);
  expect(readFileSync(join(folder, "npm-asked"), "utf8")).toContain("ci --include=dev");
});

test("a token that may not write, as in a pull request from a fork, is a warning and no failure", () => {
  mkdirSync(join(folder, "bin"), { recursive: true });
  mkdirSync(join(folder, "reports"), { recursive: true });
  writeFileSync(join(folder, "reports", "verify.md"), `${COMMENT_MARK}\n\nx\n`);
  const given = { "github.repository": "acme/shop", "github.event.pull_request.number": "7", "inputs.token": "t" };
  for (const refuses of ['[[ $* == *--paginate* ]] || exit 1', "exit 1"]) {
    writeFileSync(join(folder, "bin", "gh"), `#!/bin/bash\n${refuses}\n`);
    chmodSync(join(folder, "bin", "gh"), 0o755);
    const { code, said } = runStep("comment", given);
    expect([code, said]).toEqual([0, expect.stringContaining("::warning::the comment could not be written")]);
  }
});

test("a text that a shell would run is only a text", () => {
  const { outputs } = runStep("verify", { ...STORY, "inputs.scenario": '"; touch pwned; echo "' });
  expect(outputs).toEqual({ outcome: "could-not-run", code: "2" });
  expect(() => readFileSync(join(folder, "pwned"))).toThrow("ENOENT");
});

test.each([
  ["no comment of ours is there: one is written", "", "--method POST repos/acme/shop/issues/7/comments"],
  ["one is there: it is replaced", "42", "--method PATCH repos/acme/shop/issues/comments/42"],
])("%s", (_, known, call) => {
  mkdirSync(join(folder, "bin"), { recursive: true });
  mkdirSync(join(folder, "reports"), { recursive: true });
  writeFileSync(join(folder, "reports", "verify.md"), `${COMMENT_MARK}\n\nx\n`);
  // A stand-in that keeps what it was asked, and knows one comment or none.
  writeFileSync(join(folder, "bin", "gh"), `#!/bin/bash\necho "$@" >> ${JSON.stringify(join(folder, "asked"))}\nif [[ $* == *--paginate* && -n "${known}" ]]; then echo ${known}; fi\n`);
  chmodSync(join(folder, "bin", "gh"), 0o755);
  rmSync(join(folder, "asked"), { force: true });
  const { code, said } = runStep("comment", { "github.repository": "acme/shop", "github.event.pull_request.number": "7", "inputs.token": "t" });
  expect(code, said).toBe(0);
  const asked = readFileSync(join(folder, "asked"), "utf8");
  expect(asked).toContain(`startswith("${COMMENT_MARK}")`);
  expect(asked).toContain(`${call} --field body=@reports/verify.md`);
});

test("a project's own ringback is run when it has one", () => {
  mkdirSync(join(folder, "node_modules", ".bin"), { recursive: true });
  writeFileSync(join(folder, "node_modules", ".bin", "ringback"), "#!/bin/sh\n");
  chmodSync(join(folder, "node_modules", ".bin", "ringback"), 0o755);
  expect(runStep("ringback", {}).outputs["command"]).toMatch(/ringback-action-\w+\/node_modules\/\.bin\/ringback$/);
});
