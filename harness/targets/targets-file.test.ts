import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { packageRoot } from "../../simulators/core/package-root.ts";
import type { KnownNames } from "./known-names.ts";
import { onlyFor, readSandbox, type SandboxPlan } from "./targets-file.ts";
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
  const plan = readSandbox(fileOf(withVendor(...GOOD, "needs: { agent: A1 }", "rateLimit: { requests: 10, within: 1s, burst: 20 }")), "acme");
  expect(plan).toMatchObject({ name: "acme", maxWaitSeconds: 60, timeoutSeconds: 30, stimuli: {}, billable: [], vendors: { comswise: { baseUrl: "https://api.example.com", credentials: { default: { token: "$ACME_KEY" } }, needs: { agent: "A1" }, rateLimit: { requests: 10, withinSeconds: 1, burst: 20 } } } });
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
  ["a slip of the pen", withVendor(...GOOD, "need: { agent: A1 }"), /:7: .*\.need is not known here; did you mean needs\? Known are baseUrl, credentials, needs, settings, rateLimit, webhook$/],
  ["a duration that is none", withVendor(...GOOD, "rateLimit: { requests: 2, within: soon }"), /:7: .*rateLimit\.within is not understood: "soon" is no duration/],
  ["two ways to hear of events", withVendor(...GOOD, "webhook: { listen: { port: 1 }, pull: { file: x } }"), /:7: .*webhook\.listen or pull must be there, and only one of them$/],
  ["a webhook's secret in the file", withVendor(...GOOD, "webhook: { secret: abc, listen: { port: 1 } }"), /:7: .*webhook\.secret must name an environment variable/],
  ["needs that are no mapping", withVendor(...GOOD, "needs: 5"), /:7: .*\.needs must be a mapping$/],
  ["settings that are no mapping", withVendor(...GOOD, "settings: [numbers]"), /:7: .*\.settings must be a mapping$/],
  ["a rate of nothing", withVendor(...GOOD, "rateLimit: { requests: 0 }"), /:7: .*rateLimit\.requests must be a whole number, 1 or more, not 0$/],
  ["a burst of nothing", withVendor(...GOOD, "rateLimit: { requests: 2, burst: 0 }"), /:7: .*rateLimit\.burst must be a whole number, 1 or more, not 0$/],
  ["a rate within no time", withVendor(...GOOD, "rateLimit: { requests: 2, within: 0s }"), /:7: .*rateLimit\.within must be more than nothing, as in "60s"$/],
  ["a port that is none", withVendor(...GOOD, "webhook: { listen: { port: 70000 } }"), /:7: .*webhook\.listen\.port must be a whole number, 0 to 65535, not 70000$/],
  ["a public address that is none", withVendor(...GOOD, "webhook: { listen: { port: 1, publicUrl: notaurl } }"), /:7: .*webhook\.listen\.publicUrl must be an address such as https:\/\/api\.example\.com, not "notaurl"$/],
  ["an address to pull from that is none", withVendor(...GOOD, "webhook: { pull: { url: bin } }"), /:7: .*webhook\.pull\.url must be an address such as/],
  ["a duration without a unit", `${withVendor(...GOOD)}\n    maxWait: 60`, /:7: targets\.acme\.maxWait has no unit; write "60s"$/],
  ["a time in which nothing can answer", `${withVendor(...GOOD)}\n    timeout: 0s`, /:7: targets\.acme\.timeout must be more than nothing, as in "30s"$/],
  ["a stimulus that happens in two ways", `${withVendor(...GOOD)}\n    stimuli: { "*": { ask: Please, skip: no } }`, /:7: targets\.acme\.stimuli\.\* must be one of automatic, ask and skip$/],
  ["a stimulus told to no address", `${withVendor(...GOOD)}\n    stimuli: { "*": { automatic: { url: robot } } }`, /:7: .*automatic\.url must be an address/],
  ["an operation without its vendor", `${withVendor(...GOOD)}\n    billable: [createCall]`, /:7: targets\.acme\.billable\.0 must be vendor\.Operation, not "createCall"$/],
  ["leave to destroy that is neither given nor refused", `${withVendor(...GOOD)}\n    allowDestructive: "no"`, /:7: targets\.acme\.allowDestructive must be true or false$/],
  ["no YAML", "targets: [\n", /targets\.yaml:\d: /],
  ["no mapping", "hello", /targets\.yaml:1: the file must be a mapping that begins with targets:$/],
])("%s is refused with file, line, field and remedy", (_, text, sentence) => {
  expect(() => readSandbox(fileOf(text), "acme")).toThrow(sentence);
});

describe("names are those that are known", () => {
  const known: KnownNames = {
    vendors: ["comswise", "commbox"],
    stimuli: ["telephone.answers", "commbox.customerWrites"],
    operations: (vendor) => (vendor === "commbox" ? ["Create_Object", "Get_Object"] : ["createCall"]),
    settings: () => ["numbers", "rateLimit"],
    readSetting(vendor, name, value) {
      if (value === "laxx") throw new Error(`${vendor}.${name} takes strict or lenient, not "laxx"`);
      return name === "rateLimit" ? Number(value) : value;
    },
  };

  test.each([
    ["a vendor", withVendor(...GOOD).replace("comswise", "comwise"), /:4: targets\.acme\.vendors\.comwise is not known here; did you mean comswise\? Known are comswise, commbox$/],
    ["a setting", withVendor(...GOOD, "settings: { nubmers: strict }"), /:7: targets\.acme\.vendors\.comswise\.settings\.nubmers is not known here; did you mean numbers\? Known are numbers, rateLimit$/],
    ["a setting of another vendor", withVendor(...GOOD, "settings:", "  strictness: strict"), /:8: .*\.settings\.strictness is not known here; known are numbers, rateLimit$/],
    ["a value of a setting", withVendor(...GOOD, "settings:", "  numbers: laxx"), /:8: targets\.acme\.vendors\.comswise\.settings\.numbers takes strict or lenient, not "laxx"$/],
    ["a stimulus", `${withVendor(...GOOD)}\n    stimuli: { telephone.anwsers: ask }`, /:7: targets\.acme\.stimuli\.telephone\.anwsers is not known here; did you mean telephone\.answers\? Known are telephone\.answers, commbox\.customerWrites/],
    ["what costs money", `${withVendor(...GOOD)}\n    billable:\n      - comswise.createCall\n      - commbox.Create_Objekt`, /:9: targets\.acme\.billable\.1 names the operation Create_Objekt, which commbox does not have; did you mean Create_Object\?$/],
    ["whose costs money", `${withVendor(...GOOD)}\n    billable: [combox.Create_Object]`, /:7: targets\.acme\.billable\.0 names the vendor combox, which is not known here; did you mean commbox\? Known are/],
  ])("%s", (_, text, sentence) => {
    expect(() => readSandbox(fileOf(text), "acme", known)).toThrow(sentence);
  });

  test("what is right is read, as the setting takes it", () => {
    const file = fileOf(`${withVendor(...GOOD, 'settings: { numbers: strict, rateLimit: "3" }')}\n    stimuli: { telephone.answers: ask, "*": skip }\n    billable: [commbox.Create_Object]`);
    expect(readSandbox(file, "acme", known)).toMatchObject({ billable: ["commbox.Create_Object"], vendors: { comswise: { settings: { numbers: "strict", rateLimit: 3 } } } });
  });
});

test("one listener serves all vendors: another port is refused", () => {
  const two = (port: number) => `${withVendor(...GOOD, "webhook: { listen: { port: 8787 } }")}\n      commbox:\n        baseUrl: https://api.example.org\n        credentials: { default: { token: $A } }\n        webhook: { listen: { port: ${port} } }`;
  expect(() => readSandbox(fileOf(two(8788)), "acme")).toThrow(/:11: targets\.acme\.vendors\.commbox\.webhook\.listen\.port must be 8787 as above: one listener serves all vendors of a sandbox, at <publicUrl>\/<vendor>$/);
  expect(Object.keys(readSandbox(fileOf(two(8787)), "acme").vendors)).toEqual(["comswise", "commbox"]);
});

describe("variables", () => {
  const planOf = (text: string) => readSandbox(fileOf(text), "acme");

  test("stand in addresses, secrets and headers; in needs as the whole text; a reason, a question, a setting and the file's own name have none", () => {
    const text = `${withVendor(...GOOD, "needs: { password: $PASSWORD, price: 5 $US, inner: { key: '${KEY}' } }", "settings: { unauthorizedText: $NO }")}\n    stimuli: { a.a: { skip: it costs $US 5 }, a.b: { ask: Pay $US 5 }, a.c: { automatic: { url: "https://$ROBOT/x", headers: { key: $ROBOT_KEY } } } }`;
    const plan = { ...planOf(text), file: "/tmp/$HOME_OF/targets.yaml" };
    expect(unsetVariables(plan, {})).toEqual(["ACME_KEY", "PASSWORD", "KEY", "ROBOT", "ROBOT_KEY"]);
    const { vendors, stimuli } = withVariables(plan, { ACME_KEY: "k", PASSWORD: "p", KEY: "x", ROBOT: "robot.example.com", ROBOT_KEY: "r" });
    expect(vendors["comswise"]).toMatchObject({ needs: { password: "p", price: "5 $US", inner: { key: "x" } }, settings: { unauthorizedText: "$NO" } });
    expect(stimuli).toEqual({ "a.a": { how: "skip", reason: "it costs $US 5" }, "a.b": { how: "ask", question: "Pay $US 5" }, "a.c": { how: "automatic", url: "https://robot.example.com/x", headers: { key: "r" } } });
  });

  test("one that holds no address where there must be one is named, and what it holds is not", () => {
    const plan = { ...planOf(withVendor("baseUrl: $ACME_URL", "credentials: { default: { token: $ACME_KEY } }")), file: "targets.yaml" };
    expect(() => withVariables(plan, { ACME_URL: "sk-secret", ACME_KEY: "k" })).toThrow("targets.yaml: targets.acme.vendors.comswise.baseUrl is no address: the environment variable ACME_URL must make it one such as https://api.example.com");
  });

  test("of a vendor that is not asked for are not needed, nor are those of its stimuli", () => {
    const plan = planOf(`${withVendor(...GOOD)}\n      commbox: { baseUrl: $BOX_URL, credentials: { default: { token: $BOX_KEY } } }\n    stimuli: { commbox.writes: { automatic: { url: $BOX_ROBOT } }, telephone.answers: { automatic: { url: $PHONE } } }`);
    expect(unsetVariables(plan, {})).toEqual(["ACME_KEY", "BOX_URL", "BOX_KEY", "BOX_ROBOT", "PHONE"]);
    expect(unsetVariables(onlyFor(plan, ["comswise"]), {})).toEqual(["ACME_KEY", "PHONE"]);
  });

  test("a file of deliveries lies beside the targets file, wherever the command runs", () => {
    const pulling = (file: string) => planOf(withVendor(...GOOD, `webhook: { pull: { file: ${file} } }`));
    const read = (plan: SandboxPlan) => withVariables(plan, { ACME_KEY: "k", INBOX: "/var/inbox" }).vendors["comswise"]!.webhook!.pull!.file;
    const plan = pulling("deliveries.ndjson");
    expect(read(plan)).toBe(join(dirname(plan.file), "deliveries.ndjson"));
    expect([read(pulling("/elsewhere/d.ndjson")), read(pulling("$INBOX/d.ndjson"))]).toEqual(["/elsewhere/d.ndjson", "/var/inbox/d.ndjson"]);
  });
});

test("a name that is not there, and a file that is not there, are told with what there is", () => {
  expect(() => readSandbox(fileOf(withVendor(...GOOD)), "umbrella")).toThrow(/has no target "umbrella"; it has acme$/);
  expect(() => readSandbox(fileOf(withVendor(...GOOD)), "amce")).toThrow(/has no target "amce"; did you mean acme\? It has acme$/);
  expect(() => readSandbox("/nowhere/targets.yaml", "acme")).toThrow("/nowhere/targets.yaml cannot be read: there is no such file; targets.example.yaml shows what belongs in it");
});

test("the example at the root is well written, for each of its sandboxes", () => {
  const file = join(packageRoot(), "targets.example.yaml");
  for (const name of ["comswise-trial", "desk"]) expect(Object.keys(readSandbox(file, name).vendors).length).toBeGreaterThan(0);
});
