import { expect, test } from "vitest";
import { begin, ringback } from "./testing/ringback.ts";

const node = (script: string) => [process.execPath, "-e", script];

test.each([0, 1, 7])("a command that ends with %i makes exec end so", async (code) => {
  expect((await ringback(["exec", "--vendors", "comswise", "--", ...node(`process.exit(${code})`)])).code).toBe(code);
});

test("the command finds a server by its environment and may call it", async () => {
  const script = `
    const { RINGBACK_URL, RINGBACK_COMSWISE_URL, RINGBACK_COMSWISE_KEY, RINGBACK_COMSWISE_HEADER } = process.env;
    const [name, value] = RINGBACK_COMSWISE_HEADER.split(": ");
    const calls = await fetch(RINGBACK_COMSWISE_URL + "/v1/calls/", { headers: { [name]: value } });
    const health = await fetch(RINGBACK_URL + "/_sim/health");
    const clock = await (await fetch(RINGBACK_URL + "/_sim/clock")).json();
    console.log(JSON.stringify([calls.status, health.status, clock.mode, value === "Bearer " + RINGBACK_COMSWISE_KEY]));
  `;
  const { code, stdout, stderr } = await ringback(["exec", "--vendors", "comswise", "--clock", "frozen", "--", process.execPath, "--input-type=module", "-e", script]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(JSON.parse(stdout)).toEqual([200, 200, "frozen", true]);
});

test("options after -- belong to the command", async () => {
  const { stdout } = await ringback(["exec", "--vendors", "comswise", "--", process.execPath, "-p", "process.argv.slice(1).join()", "--", "--port", "x"]);
  expect(stdout.trim()).toBe("--port,x");
});

test("a command that a signal ends makes exec end with 128 and its number", async () => {
  expect((await ringback(["exec", "--vendors", "comswise", "--", ...node('process.kill(process.pid, "SIGKILL")')])).code).toBe(137);
});

test("SIGTERM is passed on to the command, whose exit code counts", async () => {
  const { child, ended, said } = begin(["exec", "--vendors", "comswise", "--", ...node('process.on("SIGTERM", () => process.exit(5)); setInterval(() => {}, 1000); console.log("up")')]);
  await new Promise<void>((resolve) => child.stdout!.on("data", () => said().includes("up") && resolve()));
  child.kill("SIGTERM");
  expect((await ended).code).toBe(5);
});

test.each([
  ["a command that is not there", ["--", "no-such-command-here"], /the command no-such-command-here could not be started: no such command/],
  ["no command", [], /missing required argument 'command'/],
  ["an unknown vendor", ["--vendors", "nope", "--", "true"], /there is no vendor "nope"/],
])("%s ends with 2 and one sentence", async (_, args, sentence) => {
  const { code, stderr } = await ringback(["exec", ...args]);
  expect(code).toBe(2);
  expect(stderr).toMatch(sentence);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});
