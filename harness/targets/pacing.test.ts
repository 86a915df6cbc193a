import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { contractOf } from "../../simulators/core/contract/contract.ts";
import { paced } from "./pacing.ts";
import { limitsOf } from "./published-limits.ts";
import type { RateLimit, SandboxPlan } from "./targets-file.ts";

describe("requests wait until their limits have room", () => {
  beforeEach(() => void vi.useFakeTimers({ now: 0 }));
  afterEach(() => void vi.useRealTimers());

  /** Milliseconds at which requests go, all of them asked for at once. */
  async function sentAt(paths: readonly string[], limitsOf: (path: string) => readonly RateLimit[]): Promise<readonly number[]> {
    const times: number[] = [];
    const fetch = paced(() => (times.push(Date.now()), new Response()), ({ url }) => limitsOf(new URL(url).pathname));
    const all = paths.map((path) => fetch(new Request(`http://acme.test${path}`)));
    await vi.runAllTimersAsync();
    await Promise.all(all);
    return times;
  }

  test("a window: so many in it, the next when the oldest has left it", async () => {
    const limit = { requests: 2, withinSeconds: 1 };
    expect(await sentAt(["/a", "/a", "/a", "/a", "/a"], () => [limit])).toEqual([0, 0, 1000, 1000, 2000]);
  });

  test("a bucket: what it holds goes at once, then what flows into it", async () => {
    const limit = { requests: 10, withinSeconds: 1, burst: 3 };
    expect(await sentAt(["/a", "/a", "/a", "/a", "/a"], () => [limit])).toEqual([0, 0, 0, 100, 200]);
  });

  test("a bucket fills while nothing is sent, and holds no more than it can", async () => {
    const limit = { requests: 10, withinSeconds: 1, burst: 2 };
    const times: number[] = [];
    const fetch = paced(() => (times.push(Date.now()), new Response()), () => [limit]);
    await fetch(new Request("http://acme.test/"));
    vi.setSystemTime(60_000);
    const all = [1, 2, 3].map(() => fetch(new Request("http://acme.test/")));
    await vi.runAllTimersAsync();
    await Promise.all(all);
    expect(times).toEqual([0, 60_000, 60_000, 60_100]);
  });

  test("limits that are alike are two all the same, and a request may count for two", async () => {
    const [a, b, both] = [{ requests: 1, withinSeconds: 1 }, { requests: 1, withinSeconds: 1 }, { requests: 3, withinSeconds: 5 }];
    expect(await sentAt(["/a", "/b"], (path) => [path === "/a" ? a : b])).toEqual([0, 0]);
    expect(await sentAt(["/a", "/b", "/a", "/b"], (path) => [both, path === "/a" ? a : b])).toEqual([0, 0, 1000, 5000]);
  });
});

describe("which published rates a request counts for", () => {
  const counted = (vendor: string, ...asked: readonly (readonly [method: string, path: string])[]) => {
    const baseUrl = "https://acme.test";
    const plan: SandboxPlan = { name: "acme", file: "targets.yaml", maxWaitSeconds: 60, timeoutSeconds: 30, stimuli: {}, billable: [], vendors: { [vendor]: { baseUrl, credentials: {}, needs: {}, settings: {} } } };
    const limits = limitsOf(plan, contractOf);
    return asked.map(([method, path]) => limits(new Request(baseUrl + path, { method })));
  };

  test("each operation of Infobip has its own, though they are alike", () => {
    const [put, post, again] = counted("infobip", ["PUT", "/ccaas/voice/2/waiting-strategies/a"], ["POST", "/ccaas/voice/2/waiting-strategies"], ["PUT", "/ccaas/voice/2/waiting-strategies/b"]);
    expect(put).toEqual([{ requests: 10, withinSeconds: 1, burst: 20 }]);
    expect(post).toEqual(put);
    expect(post![0]).not.toBe(put![0]);
    expect(again![0]).toBe(put![0]);
  });

  test("the open routes of VoipBin are counted together", () => {
    const [login, forgot, other] = counted("voipbin", ["POST", "/auth/login"], ["POST", "/auth/password-forgot"], ["GET", "/v1.0/calls"]);
    expect(login).toEqual([{ requests: 10, withinSeconds: 1, burst: 20 }]);
    expect(forgot![0]).toBe(login![0]);
    expect(other).toEqual([]);
  });
});
