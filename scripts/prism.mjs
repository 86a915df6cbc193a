// npm run prism: the scenarios against Prism, which serves our contracts and knows nothing else of ours. Each finding must be true, and is
// shown to be. Ends with 0 when all are, 1 when one is not or too little was found, 2 when it could not run. --json: for machines; --all: every finding.
import { readFileSync } from "node:fs";
import "./build.mjs";
import { prover, REASONS } from "./prism-reasons.mjs";
import { bundled, fetchPrism, startPrism, VERSION } from "./prism-server.mjs";

const VENDORS = ["commbox", "comswise"];
/** What a stateless mock cannot but break: a run that does not find these has looked at nothing. */
const MUST_PROVOKE = ["check", "expected-status", "answers-what-was-asked", "removed-is-gone", "events-complete", "well-formed"];
/** The reading that the mock is judged by: the one that asks less of it. */
const SETTINGS = { commbox: { strictness: "lenient" }, comswise: {} };

const { bareTarget, createSimulator, run, scenarios, simulatorTarget, SkipScenario } = await (await import("../dist/tools.js")).suite();

/** A mock has no time: nothing becomes so later, and nobody need wait for it. */
function noTime() {
  let instant = Date.now();
  return { mode: "jumps", rate: 1, now: async () => new Date(instant), pass: async (seconds) => void (instant += seconds * 1000), next: async () => false };
}

/** Prism as a target: ids and names of keys that stories ask for are those of the simulator's world. No request leaves this machine. */
function prismTarget(vendor, url, { rows, credentials }) {
  const fetchHere = async (request) => {
    if (!request.url.startsWith(`${url}/`)) throw new SkipScenario(`an answer of the mock links to ${new URL(request.url).host}, the vendor's own host`);
    return fetch(request);
  };
  const target = bareTarget({ name: `Prism ${VERSION}`, fetch: fetchHere, vendors: { [vendor]: { baseUrl: url, credentials: Object.fromEntries(Object.keys(credentials).map((name) => [name, { token: "mock" }])), rows, settings: SETTINGS[vendor], webhook: {} } } });
  // It was given no rows: a story that wants an empty world has one.
  return { ...target, open: async ({ fixture, ...request }) => ({ ...(await target.open(fixture === "empty" ? request : { ...request, fixture })), clock: noTime() }) };
}

async function namesOf(vendor) {
  const sim = await createSimulator();
  const session = await simulatorTarget({ url: sim.server.origin, fetch: (request) => sim.fetch(request) }).open({ scenario: "prism", vendors: [vendor], settings: {} });
  await sim.close();
  return session.vendors.get(vendor);
}

async function judge(vendor) {
  const document = await bundled(vendor);
  const [asked, untouched] = await Promise.all([startPrism(document), startPrism(document)]);
  try {
    const target = prismTarget(vendor, asked.url, await namesOf(vendor));
    const { results, millis } = await run({ scenarios: scenarios.filter(({ vendors }) => vendors.length === 1 && vendors[0] === vendor), target });
    const prove = prover(JSON.parse(readFileSync(document, "utf8")), untouched.url);
    const findings = [];
    for (const result of results) for (const finding of result.findings) findings.push({ ...finding, title: result.steps[finding.step - 1]?.title, reason: await prove(finding, result) });
    const exchanges = results.flatMap(({ steps }) => steps.flatMap(({ exchange }) => exchange ?? []));
    const wrong = exchanges.filter(({ manner }) => manner === "wrong");
    const refused = wrong.filter(({ answer }) => answer.status >= 400).length;
    return { vendor, millis, exchanges: exchanges.length, wrong: wrong.length, refused, believed: await believed(prove, results), findings, results: results.map(({ name, status, reason }) => ({ name, status, reason })) };
  } finally {
    await Promise.all([asked.stop(), untouched.stop()]);
  }
}

/** Accusations that are wrong on purpose: a proof that takes one of them proves nothing. */
async function believed(prove, results) {
  const result = results.find(({ steps }) => steps[0]?.exchange?.answer.status === 200 && steps[0].exchange.operation);
  const { status } = result.steps[0].exchange.answer;
  const invented = ["media-type", "status-documented", "body-conforms", "required-field", "error-envelope", "events-sent-twice", "id-is-new", "filter-holds"].map((check) => ({ check, step: 1, pointer: "body", expected: "another", got: "this" }));
  const claims = [...invented, ...["expected-status", "removed-is-gone"].map((check) => ({ check, step: 1, pointer: "status", expected: String(status), got: String(status) }))];
  const taken = [];
  for (const claim of claims) if ((await prove(claim, result)) !== undefined) taken.push(claim.check);
  return taken;
}

const line = ({ scenario, step, title, check, pointer, expected, got }) => `    ${scenario}, step ${step}${title ? ` (${title})` : ""}: ${check}${pointer ? ` at ${pointer}` : ""}\n      expected ${expected}; got ${got.slice(0, 160)}`;

function report(runs, all) {
  for (const { vendor, results, findings, exchanges, wrong, refused, millis } of runs) {
    const ended = (status) => results.filter((result) => result.status === status);
    console.log(`\n${vendor}: ${results.length} stories against Prism ${VERSION}, ${exchanges} requests in ${(millis / 1000).toFixed(1)} s. ${ended("held").length} held, ${ended("findings").length} with findings, ${ended("skipped").length} skipped, ${ended("couldNotRun").length} could not go on.`);
    console.log(`  Of ${wrong} requests that the stories make wrong on purpose, Prism refuses ${refused}, by the same document.`);
    for (const [name, { because, proof }] of Object.entries(REASONS)) {
      const these = findings.filter(({ reason }) => reason === name);
      if (these.length === 0) continue;
      const counts = Object.entries(grouped(these)).map(([check, list]) => `${check} ${list.length}`);
      console.log(`\n  ${these.length} true: ${because}\n  Shown by: ${proof}.\n  ${counts.join(", ")}`);
      const shown = all ? these : Object.values(grouped(these)).map(([first]) => first);
      console.log(shown.map(line).join("\n"));
    }
    const stuck = grouped(ended("couldNotRun"), ({ reason }) => reason.replace(/ \(at .*$/, ""));
    if (ended("couldNotRun").length) console.log("\n  Stories that could not go on, since an answer was made up or led away from this machine; no finding, but for what came before:");
    for (const [reason, these] of Object.entries(stuck)) console.log(`    ${reason}: ${these.map(({ name }) => name).join(", ")}`);
    if (all) for (const { name, reason } of ended("skipped")) console.log(`  ${name} skipped: ${reason}`);
    const accused = findings.filter(({ reason }) => reason === undefined);
    if (accused.length) console.log(`\n  ${accused.length} NOT SHOWN TO BE TRUE:\n${accused.map(line).join("\n")}`);
  }
}

function grouped(list, by = ({ check }) => check) {
  const groups = {};
  for (const each of list) (groups[by(each)] ??= []).push(each);
  return groups;
}

try {
  await fetchPrism();
  const runs = [];
  for (const vendor of VENDORS) runs.push(await judge(vendor));
  const findings = runs.flatMap((each) => each.findings);
  const untrue = findings.filter(({ reason }) => reason === undefined).length;
  const taken = runs.flatMap((each) => each.believed);
  const unseen = MUST_PROVOKE.filter((check) => !findings.some((finding) => finding.check === check));
  if (process.argv.includes("--json")) console.log(JSON.stringify({ prism: VERSION, findings: findings.length, untrue, unseen, believed: taken, runs }, undefined, 2));
  else report(runs, process.argv.includes("--all"));
  console.error(`\n${findings.length} findings, ${untrue} not shown to be true${unseen.length ? `; never found, though a mock must provoke it: ${unseen.join(", ")}` : ""}${taken.length ? `; wrong accusations that the proofs took: ${taken.join(", ")}` : ""}`);
  process.exitCode = untrue || unseen.length || taken.length ? 1 : 0;
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
