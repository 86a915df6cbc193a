import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { collectedFrom, deliverySource } from "./delivery-source.ts";
import { onlyFor, readSandbox, type SandboxPlan } from "./targets-file.ts";

const noFetch = () => Promise.reject(new Error("nothing is asked"));

/** Three vendors, two of which have one file of deliveries. */
function plan(): SandboxPlan {
  const folder = mkdtempSync(join(tmpdir(), "ringback-deliveries-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "targets.yaml");
  const vendor = (name: string, inbox: string) => `      ${name}: { baseUrl: "https://api.example.com", credentials: { default: { token: $A } }, webhook: { pull: { file: ${join(folder, inbox)} } } }`;
  writeFileSync(file, ["targets:", "  acme:", "    vendors:", vendor("commbox", "both.ndjson"), vendor("auralytik", "both.ndjson"), vendor("comswise", "own.ndjson")].join("\n"));
  for (const inbox of ["both.ndjson", "own.ndjson"]) writeFileSync(join(folder, inbox), "");
  return readSandbox(file, "acme");
}

const kept = (path: string) => `${JSON.stringify({ path, body: { n: 1 } })}\n`;

test("two vendors that have one place have one source, and the path says whose a delivery is, once", async () => {
  const [place, ...others] = collectedFrom(plan(), ["commbox", "auralytik"]);
  expect([place!.vendors, others]).toEqual([["commbox", "auralytik"], []]);
  const source = deliverySource(place!, noFetch);
  await source.fresh();
  appendFileSync(place!.pull.file!, kept("/in/commbox") + kept("/auralytik?n=2"));
  expect((await source.fresh()).map(({ vendor, path }) => [vendor, path])).toEqual([["commbox", "/in/commbox"], ["auralytik", "/auralytik?n=2"]]);
  expect(await source.fresh()).toEqual([]);
});

test("a run of one of them still knows that the other delivers there", () => {
  expect(collectedFrom(onlyFor(plan(), ["commbox"]), ["commbox"]).map(({ vendors }) => vendors)).toEqual([["commbox", "auralytik"]]);
});

test("a place is looked at only for stories of those who deliver there, and what lies in it is theirs, whatever its path", async () => {
  const [place, ...others] = collectedFrom(plan(), ["comswise"]);
  expect([place!.vendors, others]).toEqual([["comswise"], []]);
  const source = deliverySource(place!, noFetch);
  await source.fresh();
  appendFileSync(place!.pull.file!, kept("/hook"));
  expect(await source.fresh()).toMatchObject([{ vendor: "comswise" }]);
});

test("a delivery whose path does not say whose it is, is told and not guessed", async () => {
  const [place] = collectedFrom(plan(), ["commbox"]);
  const source = deliverySource(place!, noFetch);
  await source.fresh();
  appendFileSync(place!.pull.file!, kept("/hook?key=abc"));
  await expect(source.fresh()).rejects.toThrow("a delivery to /hook is of commbox or auralytik, whose deliveries are collected from one place, and its path does not say which: let each deliver to an address that ends in its name, or give each a place of its own");
});
