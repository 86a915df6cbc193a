import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { samplePage } from "./sample-run.ts";

// Debian's Chromium, or the one that CHROMIUM names. It may reach nothing but the page.
const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const QUIET = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-domain-reliability", "--no-pings", "--disable-sync", "--no-first-run"];

let browser: Browser;
let folder: string;
let page: Page;
const asked: string[] = [];
const said: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "ringback-page-"));
  writeFileSync(join(folder, "verify.html"), await samplePage());
  browser = await chromium.launch({ executablePath, headless: true, args: QUIET });
  page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  await page.goto(pathToFileURL(join(folder, "verify.html")).href);
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const scenario = (name: string) => page.locator(`[id="meridian/${name}"]`);
const middleOf = async (name: string, lane: string) => {
  const box = (await scenario(name).locator(".lanes span", { hasText: lane }).boundingBox())!;
  return box.x + box.width / 2;
};

test("the page needs nothing but itself, and its script runs under its own policy", async () => {
  expect(asked).toHaveLength(1);
  expect(said).toEqual([]);
  expect(await page.locator("h1").textContent()).toBe("4 scenarios: 1 held, 1 with findings, 1 skipped, 1 could not run");
});

test("what needs a look is open, what held is folded", async () => {
  expect(await page.locator("details.scenario[open]").evaluateAll((all) => all.map(({ id }) => id))).toEqual(["meridian/badOne", "meridian/broken"]);
});

test("a call is drawn from the story's line to the vendor's, an event from the vendor's to the receiver's", async () => {
  await scenario("story").locator("summary").first().click();
  const near = async (box: { x: number; width: number }, from: string, to: string) => {
    expect(Math.abs(box.x - (await middleOf("story", from)))).toBeLessThan(3);
    expect(Math.abs(box.x + box.width - (await middleOf("story", to)))).toBeLessThan(3);
  };
  const call = scenario("story").locator(".arrow", { hasText: "startCall" });
  expect(await call.innerText()).toBe("startCall 201");
  await near((await call.boundingBox())!, "story", "meridian");
  await near((await scenario("story").locator(".arrow", { hasText: "call.ended" }).boundingBox())!, "meridian", "receiver");
  const lines = await scenario("story").locator(".lines i").evaluateAll((all) => all.map((line) => Math.round(line.getBoundingClientRect().x)));
  expect(Math.abs(lines[1]! - (await middleOf("story", "meridian")))).toBeLessThan(3);
});

test("time runs downwards, and states and pauses stand where they happened", async () => {
  const story = scenario("story");
  const order = [".arrow:has-text('startCall')", ".states b:text-is('call C1: ringing')", ".gap", ".arrow:has-text('call.ended')", ".arrow:has-text('getCall')", ".states b:text-is('call C1: ringing → completed')"];
  const tops = await Promise.all(order.map(async (selector) => (await story.locator(selector).first().boundingBox())!.y));
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  expect(await story.locator(".gap").innerText()).toBe("30 s later");
  expect(await story.locator(".moment time").allInnerTexts()).toEqual(["+0 s", "+30 s", "+30 s", "+30 s", "+30 s"]);
});

test("a finding stands under its step, with the contract behind it", async () => {
  const finding = scenario("badOne").locator(".moment[data-step='1'] .finding");
  await finding.waitFor({ state: "visible" });
  expect(await finding.innerText()).toMatch(/error: no-undocumented-field\s+where\s+body\.a&b\s+expected\s+no such field\s+got\s+1\s+contract\s+contracts\/meridian\/schemas\/calls\.yaml#\/components\/schemas\/Call \(sources\.md#calls, inferred\)/);
});

test("bodies open in place, without a credential in them", async () => {
  const first = scenario("story").locator(".moment").first();
  await first.locator(".bodies summary").click();
  const sent = await first.locator("pre").first().innerText();
  expect(sent).toContain("POST /~verify-story/meridian/v1/calls");
  expect(sent).toContain('"note": "[secret]"');
  expect(await page.content()).not.toContain("meridian-key");
});

test("scenarios are found by text and by outcome", async () => {
  const shown = () => page.locator("details.scenario:visible").evaluateAll((all) => all.map(({ id }) => id.slice("meridian/".length)));
  await page.getByRole("searchbox").fill("call.ended");
  expect(await shown()).toEqual(["story"]);
  await page.getByRole("searchbox").fill("");
  await page.getByLabel("held").uncheck();
  expect(await shown()).toEqual(["badOne", "broken", "left"]);
  await page.getByLabel("held").check();
});

test("an address with the scenario's name opens it", async () => {
  await scenario("story").evaluate((element) => element.removeAttribute("open"));
  await page.evaluate(() => void (location.hash = "#meridian/story"));
  await page.waitForFunction(() => (document.getElementById("meridian/story") as HTMLDetailsElement).open);
});

test("on a narrow screen the page does not scroll sideways", async () => {
  await page.setViewportSize({ width: 380, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(380);
});

test.each([500, 340])("in a window of %i pixels the whole diagram is seen, and its arrows still reach from line to line", async (width) => {
  const narrow = await browser.newPage({ viewport: { width, height: 900 } });
  await narrow.goto(page.url().split("#")[0]!);
  await narrow.locator("details.scenario").evaluateAll((all) => all.forEach((one) => one.setAttribute("open", "")));
  const cut = await narrow.locator(".sequence").evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length);
  expect([cut, await narrow.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")]).toEqual([0, true]);
  const story = narrow.locator('[id="meridian/story"]');
  const lane = (await story.locator(".lanes span", { hasText: "meridian" }).boundingBox())!;
  const arrow = (await story.locator(".arrow", { hasText: "startCall" }).boundingBox())!;
  expect(Math.abs(arrow.x + arrow.width - (lane.x + lane.width / 2))).toBeLessThan(3);
  await narrow.close();
});
