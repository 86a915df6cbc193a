import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { fakeSandbox, type FakeSandbox } from "../harness/testing/fake-sandbox.ts";
import { readSandbox } from "../harness/targets/targets-file.ts";
import { packageRoot } from "../simulators/core/package-root.ts";
import { knownNames } from "./known-names.ts";
import type { VendorAnswer } from "./running-server.ts";
import { ringback, start, type Started } from "./testing/ringback.ts";

let behind: Started;
const fronts: FakeSandbox[] = [];
let folder: string;
const env: Record<string, string> = {};

/** A variable of its own for each secret: `{ authorization: "$COMSWISE_KB_AUTHORIZATION" }`. */
function asVariables(secrets: Readonly<Record<string, string>>, ...place: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(secrets).map(([name, secret]) => {
      const variable = [...place, name].join("_").replace(/\W/g, "_").toUpperCase();
      env[variable] = secret;
      return [name, `$${variable}`];
    }),
  );
}

/** All five vendors behind servers without a control plane, with every credential and value that their worlds have. */
beforeAll(async () => {
  behind = await start();
  folder = mkdtempSync(join(tmpdir(), "ringback-doctor-"));
  const { vendors } = (await (await fetch(`${behind.url}/_sim/vendors`)).json()) as { vendors: readonly (VendorAnswer & { credentials: Record<string, { hmacSecret?: string }> })[] };
  const described = await Promise.all(
    vendors.map(async ({ name, credentials, rows }) => {
      const front = await fakeSandbox((request) => fetch(request), `${behind.url}/${name}`);
      fronts.push(front);
      const secrets = Object.entries(credentials).map(([credential, { headers = {}, query, hmacSecret }]) => [
        credential,
        { headers: asVariables(headers, name, credential), ...(query ? { query: asVariables(query, name, credential) } : {}), ...(hmacSecret === undefined ? {} : asVariables({ hmacSecret }, name, credential)) },
      ]);
      return [name, { baseUrl: front.url, credentials: Object.fromEntries(secrets), needs: rows, webhook: { listen: { port: 18_797, publicUrl: "http://127.0.0.1:18797" } } }];
    }),
  );
  writeFileSync(join(folder, "targets.yaml"), JSON.stringify({ targets: { full: { vendors: Object.fromEntries(described), stimuli: { "*": "ask" } } } }));
});
afterAll(async () => {
  await Promise.all(fronts.map((front) => front.close()));
  await behind.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe("a full and right set-up of all five vendors", () => {
  test("is well: what is restricted, expired or revoked on purpose is shown as what it is", async () => {
    const { code, stdout } = await ringback(["doctor", "--target", "sandbox:full"], { cwd: folder, env });
    expect(stdout.split("\n").filter((line) => line.startsWith("✗"))).toEqual([]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^✓ voipbin credential default: taken/m);
    expect(stdout).toContain("! auralytik credential K4: restricted: it may not ask for listVoiceCalls (403)");
    expect(stdout).toContain("! commbox credential revoked: refused (401), as one is that expired or was revoked");
    expect(stdout).toContain("! voipbin credential agent1: restricted: GetCustomer is answered 400");
    for (const vendor of knownNames.vendors) expect(stdout).toContain(`✓ ${vendor} webhook: http://127.0.0.1:18797 leads to port 18797 here`);
    expect(stdout).toMatch(/^! stories: \d+ of \d+ can run; \d+ are skipped before their first request:$/m);
  });

  test("lists every story that is skipped in its JSON", async () => {
    const { stdout } = await ringback(["doctor", "--target", "sandbox:full", "--json"], { cwd: folder, env });
    const stories = (JSON.parse(stdout) as { check: string; skipped?: { name: string; why: string }[] }[]).find(({ check }) => check === "stories");
    expect(stories?.skipped).toContainEqual({ name: "chatOverLine", why: expect.any(String) });
  });

  test("is asked of one vendor with the variables of that vendor alone", async () => {
    const some = Object.fromEntries(Object.entries(env).filter(([name]) => name.startsWith("COMSWISE_")));
    const verify = (...more: string[]) => ringback(["verify", "--target", "sandbox:full", ...more], { cwd: folder, env: some });
    expect(await verify("--vendor", "comswise", "--scenario", "callFieldsChecked")).toMatchObject({ stderr: "", stdout: expect.stringContaining("1 scenario against sandbox:full") });
    // A story with another vendor beside it is skipped, and the others run.
    expect((await verify("--vendor", "comswise", "--scenario", "callAnalysedAndNoted")).stdout).toMatch(/needs commbox, and the environment variables COMMBOX_[A-Z_, ]+ and [A-Z_]+ are not set/);
    const all = await verify("--scenario", "teamsAndProfiles");
    expect([all.code, all.stderr]).toEqual([2, expect.stringMatching(/^ringback: the environment variables COMMBOX_\S+, .* are not set; targets\.yaml names them for sandbox:full\n$/)]);
    expect(all.stderr).not.toMatch(/AURALYTIK|INFOBIP|VOIPBIN/);
  });
});

test.each([
  ["a vendor", "comwise: { baseUrl: https://a.example.com, credentials: { default: { token: $A } } }", "", /targets\.yaml:4: targets\.acme\.vendors\.comwise is not known here; did you mean comswise\? Known are auralytik, commbox, comswise, infobip, voipbin$/],
  ["a setting that another vendor has", "voipbin: { baseUrl: https://a.example.com, credentials: { default: { token: $A } }, settings: { strictness: strict } }", "", /targets\.acme\.vendors\.voipbin\.settings\.strictness is not known here/],
  ["a value of a setting", "comswise: { baseUrl: https://a.example.com, credentials: { default: { token: $A } }, settings: { numbers: laxx } }", "", /settings\.numbers takes strict or lenient, not "laxx"$/],
  ["an operation that costs money", "commbox: { baseUrl: https://a.example.com, credentials: { default: { token: $A } } }", "billable: [commbox.Create_Objekt]", /targets\.yaml:5: targets\.acme\.billable\.0 names the operation Create_Objekt, which commbox does not have; did you mean Create_Object\?$/],
  ["a stimulus", "commbox: { baseUrl: https://a.example.com, credentials: { default: { token: $A } } }", "stimuli: { commbox.custmerWrites: ask }", /targets\.acme\.stimuli\.commbox\.custmerWrites is not known here; did you mean commbox\.customerWrites\?/],
])("%s that does not exist ends doctor, verify and cleanup with the same sentence", async (_, vendor, more, sentence) => {
  const here = mkdtempSync(join(tmpdir(), "ringback-doctor-"));
  onTestFinished(() => rmSync(here, { recursive: true, force: true }));
  writeFileSync(join(here, "targets.yaml"), `targets:\n  acme:\n    vendors:\n      ${vendor}\n    ${more}\n`);
  for (const verb of ["doctor", "verify", "cleanup"]) {
    const { code, stderr } = await ringback([verb, "--target", "sandbox:acme"], { cwd: here, env: { A: "a" } });
    expect([code, stderr.trimEnd()]).toEqual([2, expect.stringMatching(sentence)]);
  }
});

test("a certificate that nobody here trusts is told with what makes it trusted, by doctor and by verify", async () => {
  const here = mkdtempSync(join(tmpdir(), "ringback-doctor-"));
  const secure = await start(["--vendors", "comswise", "--tls", "self"]);
  onTestFinished(async () => {
    await secure.stop();
    rmSync(here, { recursive: true, force: true });
  });
  writeFileSync(join(here, "targets.yaml"), `targets:\n  acme:\n    vendors:\n      comswise:\n        baseUrl: ${secure.url}/comswise\n        credentials: { default: { token: $A } }\n`);
  const sentence = `the certificate of ${secure.url} is not trusted here (DEPTH_ZERO_SELF_SIGNED_CERT); the environment variable NODE_EXTRA_CA_CERTS names a file with the one that signed it`;
  const doctor = await ringback(["doctor", "--target", "sandbox:acme"], { cwd: here, env: { A: "a" } });
  expect([doctor.code, doctor.stdout]).toEqual([1, expect.stringContaining(`✗ comswise credential default: ${sentence}`)]);
  expect(await ringback(["verify", "--target", "sandbox:acme", "--scenario", "callFieldsChecked"], { cwd: here, env: { A: "a" } })).toMatchObject({ code: 2, stderr: `ringback: ${sentence}\n` });
});

test("a file of deliveries is looked for beside the targets file, wherever the command runs", async () => {
  const here = mkdtempSync(join(tmpdir(), "ringback-doctor-"));
  onTestFinished(() => rmSync(here, { recursive: true, force: true }));
  mkdirSync(join(here, "elsewhere"));
  writeFileSync(join(here, "deliveries.ndjson"), "");
  writeFileSync(join(here, "targets.yaml"), `targets:\n  acme:\n    vendors:\n      comswise:\n        baseUrl: ${fronts[0]!.url}\n        credentials: { default: { token: $A } }\n        webhook: { pull: { file: deliveries.ndjson } }\n`);
  const { stdout } = await ringback(["doctor", "--targets", "../targets.yaml", "--target", "sandbox:acme"], { cwd: join(here, "elsewhere"), env: { A: "a" } });
  expect(stdout).toContain(`✓ comswise webhook: deliveries are collected from ${join(here, "deliveries.ndjson")}`);
});

test("the example at the root names only what there is", () => {
  const file = join(packageRoot(), "targets.example.yaml");
  for (const name of ["comswise-trial", "desk"]) expect(Object.keys(readSandbox(file, name, knownNames).vendors).length).toBeGreaterThan(0);
});
