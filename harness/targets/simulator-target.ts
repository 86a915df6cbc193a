import type { ReadyCredential } from "../adapters/adapter.ts";
import { SkipScenario, TargetError } from "../errors.ts";
import { isSuccess } from "../exchange.ts";
import { show } from "../finding.ts";
import type { Fetch } from "../send.ts";
import { ControlPlane, NOT_RECORDED, type PlainRecord } from "./control-plane.ts";
import { SimulatorClock } from "./simulator-clock.ts";
import type { Session, SessionRequest, Target, VendorAccess } from "./target.ts";

export interface SimulatorTargetOptions {
  /** Origin of the simulator, such as `http://127.0.0.1:4010`; in process, whatever its own links begin with. */
  readonly url: string;
  /** In process: the simulator's own. Over HTTP: the platform's. */
  readonly fetch?: Fetch;
  readonly name?: string;
  readonly seed?: number;
  /** Clock of the worlds; `frozen` unless said. */
  readonly clock?: { readonly mode: "frozen" | "real" | "scaled"; readonly rate?: number };
  /** Settings of every world, by vendor; a scenario's own win. */
  readonly settings?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Real milliseconds for one request. */
  readonly timeoutMillis?: number;
}

/** Worlds that a killed run leaves behind go away by themselves. */
const WORLD_TTL_SECONDS = 3600;
const NAME_TRIES = 50;

/** A simulator, in process or over HTTP: the same control plane, one fresh world for each scenario. */
export function simulatorTarget(options: SimulatorTargetOptions): Target {
  const fetch = judgeable(options.fetch ?? ((request) => globalThis.fetch(request)));
  const url = options.url.replace(/\/+$/, "");
  const server = new ControlPlane(fetch, url, options.timeoutMillis);
  return {
    kind: "simulator",
    name: options.name ?? (options.fetch ? "the simulator" : url),
    probe: async () => void (await server.get("health")),

    async open(request: SessionRequest): Promise<Session> {
      await requireVendors(server, request.vendors);
      const world = await createWorld(server, options, request);
      const control = server.world(String(world["name"]));
      return {
        vendors: vendorsOf(world, url),
        fetch,
        control,
        clock: await SimulatorClock.read(control, request.signal),
        webhookSecrets: {},
        receiverPort: 0,
        subscribe: async (vendor, subscriptions) => void (await control.put(`subscriptions/${vendor}`, { subscriptions })),
        stimulate: (vendor, name, body) => control.post(`stimuli/${vendor}/${name}`, body),
        setting: async (vendor, name) => {
          const { settings: table } = (await control.get(`settings/${vendor}`)) as { settings?: Record<string, { value?: unknown }> };
          return table?.[name]?.value;
        },
        close: async () => void (await server.tell("DELETE", `worlds/${encodeURIComponent(String(world["name"]))}`)),
      };
    },
  };
}

/** A server may be a replay: where its recording ends, nothing can be said of who was recorded. @throws {TargetError} `setup` */
function judgeable(fetch: Fetch): Fetch {
  return async (request) => {
    const response = await fetch(request);
    const hole = response.headers.get(NOT_RECORDED);
    if (hole !== null) throw new TargetError("setup", hole);
    return response;
  };
}

/** A world has the scenario's name, because same seed and same name give same bytes; a taken name gets a number. */
async function createWorld(server: ControlPlane, { seed, clock, settings }: SimulatorTargetOptions, request: SessionRequest): Promise<PlainRecord> {
  const stem = `verify-${request.scenario.replace(/[^A-Za-z0-9]+/g, "-")}`.slice(0, 50).replace(/-$/, "");
  for (let n = 1; ; n++) {
    const { status, answer } = await server.tell("POST", "worlds", {
      name: n === 1 ? stem : `${stem}-${n}`,
      seed: request.seed ?? seed ?? 1,
      ...(request.fixture === undefined ? {} : { fixture: request.fixture }),
      clock: clock ?? { mode: "frozen" },
      settings: merged(settings ?? {}, request.settings),
      ttlSeconds: WORLD_TTL_SECONDS,
    });
    if (isSuccess(status)) return answer;
    // A replay has the worlds of its stories, and no others.
    if (answer["error"] === "not-in-the-cassette") throw new SkipScenario(String(answer["message"]));
    if (status !== 409 || n === NAME_TRIES) throw new TargetError("control", `the simulator makes no world for ${request.scenario}: ${status} ${show(answer)}`);
  }
}

function merged(base: NonNullable<SimulatorTargetOptions["settings"]>, over: SessionRequest["settings"]): Record<string, Record<string, unknown>> {
  return Object.fromEntries([...new Set([...Object.keys(base), ...Object.keys(over)])].map((vendor) => [vendor, { ...base[vendor], ...over[vendor] }]));
}

interface VendorAnswer {
  readonly name: string;
  readonly baseUrl: string;
  readonly credentials: Readonly<Record<string, ReadyCredential>>;
  readonly rows?: Readonly<Record<string, unknown>>;
}

/** Asked before a world is made: a server is told of no vendor that it does not serve. @throws {SkipScenario} */
async function requireVendors(server: ControlPlane, wanted: readonly string[]): Promise<void> {
  const served = (await server.get("health"))["vendors"] as readonly string[];
  const missing = wanted.find((name) => !served.includes(name));
  if (missing !== undefined) throw new SkipScenario(`the simulator does not serve ${missing}; it serves ${served.join(", ")}`);
}

function vendorsOf(world: PlainRecord, url: string): ReadonlyMap<string, VendorAccess> {
  return new Map((world["vendors"] as readonly VendorAnswer[]).map(({ name, baseUrl, credentials, rows }) => [name, { baseUrl: new URL(baseUrl, url).href.replace(/\/+$/, ""), credentials, rows: rows ?? {} }]));
}
