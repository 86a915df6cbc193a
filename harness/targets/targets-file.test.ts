import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { packageRoot } from "../../simulators/core/package-root.ts";
import { readSandbox, type SandboxPlan } from "./targets-file.ts";
import { unsetVariables, withVariables } from "./variables.ts";

function fileOf(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "ringback-targets-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "targets.yaml");
  writeFileSync(file, text);
  return file;
}

/** One sandbox with one vendor, whose lines are given. */
const withVendor = (...lines: string[]) => ["targets:", "  acme:", "    vendors:", "      comswise:", ...lines.map((line) => `        ${line}`)].join("\n");
const GOOD = ["baseUrl: https://api.example.com", "credentials: { default: { token: $ACME_KEY } }"];

test("a sandbox is read with sensible defaults, and its variables stay names", () => {
  const plan = readSandbox(fileOf(withVendor(...GOOD, "needs: { agent: A1 }")), "acme");
  expect(plan).toMatchObject({ name: "acme", maxWaitSeconds: 60, timeoutSeconds: 30, stimuli: {}, billable: [], vendors: { comswise: { baseUrl: "https://api.example.com", credentials: { default: { token: "$ACME_KEY" } }, needs: { agent: "A1" } } } });
  expect(unsetVariables(plan, {})).toEqual(["ACME_KEY"]);
  expect(withVariables(plan, { ACME_KEY: "k" }).vendors["comswise"]!.credentials).toEqual({ default: { token: "k" } });
});

test("what is not set is named all at once", () => {
  const plan = { ...readSandbox(fileOf(withVendor("baseUrl: https://$ACME_HOST", "credentials: { default: { headers: { authorization: 'Bearer ${ACME_KEY}' } } }")), "acme"), file: "targets.yaml" } satisfies SandboxPlan;
  expect(() => withVariables(plan, { ACME_KEY: "" })).toThrow("the environment variables ACME_HOST and ACME_KEY are not set; targets.yaml names them for sandbox:acme");
  expect(withVariables(plan, { ACME_HOST: "h", ACME_KEY: "k" }).vendors["comswise"]).toMatchObject({ baseUrl: "https://h", credentials: { default: { headers: { authorization: "Bearer k" } } } });
});

test.each([
  ["a secret in the file", withVendor("baseUrl: https://api.example.com", "credentials:", "  default:", "    token: cw_123"), /targets\.yaml:8: targets\.acme\.vendors\.comswise\.credentials\.default\.token must name an environment variable, as in token: \$VENDOR_TOKEN; secrets are not written into files$/],
  ["no default credential", withVendor("baseUrl: https://api.example.com", "credentials: { other: { token: $A } }"), /:6: .*credentials\.default is missing: the credential that calls are made with$/],
  ["no address", withVendor("credentials: { default: { token: $A } }"), /:\d: targets\.acme\.vendors\.comswise\.baseUrl is missing$/],
  ["an address that is none", withVendor("baseUrl: api.example.com", "credentials: { default: { token: $A } }"), /:5: .*baseUrl must be an address such as https:\/\/api\.example\.com, not "api\.example\.com"$/],
  ["a slip of the pen", withVendor(...GOOD, "need: { agent: A1 }"), /:7: .*\.need is not known here; known are baseUrl, credentials, needs, settings, rateLimit, webhook$/],
  ["a duration that is none", withVendor(...GOOD, "rateLimit: { requests: 2, within: soon }"), /:7: .*rateLimit\.within is not understood: "soon" is no duration/],
  ["two ways to hear of events", withVendor(...GOOD, "webhook: { listen: { port: 1 }, pull: { file: x } }"), /:7: .*webhook\.listen or pull must be there, and only one of them$/],
  ["a webhook's secret in the file", withVendor(...GOOD, "webhook: { secret: abc, listen: { port: 1 } }"), /:7: .*webhook\.secret must name an environment variable/],
  ["no YAML", "targets: [\n", /targets\.yaml:\d: /],
  ["no mapping", "hello", /targets\.yaml:1: the file must be a mapping that begins with targets:$/],
])("%s is refused with file, line, field and remedy", (_, text, sentence) => {
  expect(() => readSandbox(fileOf(text), "acme")).toThrow(sentence);
});

test("a name that is not there, and a file that is not there, are told with what there is", () => {
  expect(() => readSandbox(fileOf(withVendor(...GOOD)), "umbrella")).toThrow(/has no target "umbrella"; it has acme$/);
  expect(() => readSandbox("/nowhere/targets.yaml", "acme")).toThrow("/nowhere/targets.yaml cannot be read: there is no such file; targets.example.yaml shows what belongs in it");
});

test("the example at the root is well written, for each of its sandboxes", () => {
  const file = join(packageRoot(), "targets.example.yaml");
  for (const name of ["comswise-trial", "desk"]) expect(Object.keys(readSandbox(file, name).vendors).length).toBeGreaterThan(0);
});
