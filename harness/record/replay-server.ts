import type { Contract } from "../../simulators/core/contract/contract.ts";
import type { Fetch } from "../send.ts";
import { NOT_RECORDED } from "../targets/control-plane.ts";
import { type Cassette, type HarPage } from "./cassette.ts";
import { Player } from "./player.ts";
import { homeOf } from "./recorder.ts";

/** What a replay has been asked for and did not know. */
export interface ReplayServer {
  readonly fetch: Fetch;
  readonly unknown: readonly string[];
  close(): void;
}

/**
 * Serves a cassette as a simulator is served: a world for each scenario, its clock, its events, its answers. What was not
 * recorded is answered 501 with a header of its own and named, never made up.
 * @param origin - where it is reached: `http://127.0.0.1:4020`
 */
export function replayServer(cassette: Cassette, { origin, contractOf }: { origin: () => string; contractOf: (vendor: string) => Contract }): ReplayServer {
  const { pages } = cassette.log;
  const worlds = new Map<string, Player>();
  const opened = new Map<string, number>();
  const asked = new WeakMap<Player, number>();
  const unknown: string[] = [];
  const example = worldName(pages[0]?.title ?? "scenario");
  const vendors = [...new Set(pages.flatMap((page) => page._ringback.vendors))];

  function createWorld(name: string): Response {
    // Two vendors may have a scenario of one name: they take turns, in the order of the cassette.
    const named = pages.filter(({ title }) => worldName(title) === name);
    const page = named[(opened.get(name) ?? 0) % named.length];
    opened.set(name, (opened.get(name) ?? 0) + 1);
    if (!page) return refusal(404, "not-in-the-cassette", `the recording holds no scenario for the world ${name}; it holds ${listed(pages.map(({ id }) => id))}`);
    worlds.get(name)?.close();
    worlds.set(name, new Player(cassette, page, contractOf, (contract, document) => baseOf(origin(), name, contract, document)));
    return json(201, { name, vendors: page._ringback.vendors.map((vendor) => vendorOf(cassette, page, vendor, baseOf(origin(), name, contractOf(vendor), 0))) });
  }

  async function control(player: Player | undefined, method: string, path: string, search: string, body: Body): Promise<Response> {
    const [first, second] = path.split("/");
    await player?.settled;
    if (path === "health") return json(200, { status: "ready", vendors, now: player?.now ?? cassette.log._ringback.recordedAt, breaches: [] });
    if (path === "worlds" && method === "POST") return typeof body["name"] === "string" ? createWorld(body["name"]) : refusal(400, "invalid-request", `a world is made with {"name": "${example}"}, and there is one for each scenario of the recording: ${listed(pages.map(({ id }) => id))}`);
    if (first === "worlds" && method === "DELETE") {
      worlds.get(plain(second))?.close();
      return json(worlds.delete(plain(second)) ? 200 : 404, {});
    }
    if (!player) return refusal(404, "not-in-a-scenario", `this is a replay, which knows nothing of ${first}; POST /_sim/worlds {"name": "${example}"} makes the world of a scenario`);
    if (path === "clock" && method === "GET") return json(200, { mode: "frozen", now: player.now.toISOString() });
    if (path === "clock/advance") {
      const more = player.pass(Number(body["seconds"] ?? body["maxSeconds"] ?? 0), body["until"] === "next" ? "next" : "pass");
      await player.deliver();
      return json(200, { now: player.now.toISOString(), stopped: body["until"] === undefined ? "time" : more ? "next" : "idle" });
    }
    if (first === "subscriptions" && method === "PUT") {
      player.subscribe(second ?? "", (body["subscriptions"] ?? []) as { url: string; secret?: string }[]);
      return json(200, {});
    }
    if (first === "settings" && method === "GET") return json(200, { settings: Object.fromEntries(Object.entries(player.page._ringback.settings[second ?? ""] ?? {}).map(([name, value]) => [name, { value }])) });
    const known = player.control(method, path + search, body);
    await player.deliver();
    if (known) return json(known.status, known.answer);
    if (path === "coverage") return json(200, { vendors: [] });
    return missing(`${method} /_sim/${path}`, player);
  }

  /** Never judged: who runs a story against a replay sees the header, and the story counts as one that could not run. */
  function missing(what: string, player: Player, request?: number): Response {
    unknown.push(what);
    const { title } = player.page;
    const message = `the recording of ${title} ${player.isOver ? "ends before" : "holds no such"} ${what}${request === undefined ? "" : `, its request ${request}`}`;
    return refusal(501, "not-in-the-cassette", message, { [NOT_RECORDED]: message.replace(/[^\x20-\x7E]/g, "?") });
  }

  return {
    unknown,
    close: () => worlds.forEach((player) => player.close()),
    async fetch(request) {
      const { pathname, search } = new URL(request.url);
      const [, name, rest = "/"] = /^\/~([^/]+)(\/.*)?$/.exec(pathname) ?? [undefined, undefined, pathname];
      const player = name === undefined ? undefined : worlds.get(plain(name));
      if (rest.startsWith("/_sim/")) return control(player, request.method, rest.slice("/_sim/".length), search, await bodyOf(request));
      if (player === undefined) return refusal(404, "not-in-a-scenario", `this is a replay: addresses begin with /~${example}/, once the world is made`);
      const home = homeOfMount(player.page._ringback.vendors.map(contractOf), rest);
      const nth = (asked.get(player) ?? 0) + 1;
      asked.set(player, nth);
      await player.settled;
      const answer = home === undefined ? undefined : player.answer(request.method, home + search, Buffer.from(await request.arrayBuffer()).toString("utf8"));
      // Events that followed an answer follow it again.
      void player.deliver();
      return answer ?? missing(`${request.method} ${rest}${search}`, player, nth);
    },
  };
}

/** Names in one sentence, however many there are. */
export const listed = (names: readonly string[]): string => (names.length > SHOWN ? `${names.slice(0, SHOWN).join(", ")} and ${names.length - SHOWN} more` : names.join(", ") || "nothing");
const SHOWN = 6;

type Body = Readonly<Record<string, unknown>>;

/** As the simulator's target names the world of a scenario. */
export const worldName = (scenario: string): string => `verify-${scenario.replace(/[^A-Za-z0-9]+/g, "-")}`.slice(0, 50).replace(/-$/, "");

const baseOf = (origin: string, name: string, { bundle }: Contract, document: number): string => `${origin}/~${name}${bundle.documents[document]!["x-mount"]}`;

/** The address on the vendor's own host behind a path of ours. */
function homeOfMount(contracts: readonly Contract[], path: string): string | undefined {
  const mounts = contracts.flatMap((contract) => contract.bundle.documents.map((doc, i) => ({ mount: doc["x-mount"], home: homeOf(contract, i) })));
  const found = mounts.sort((a, b) => b.mount.length - a.mount.length).find(({ mount }) => path === mount || path.startsWith(`${mount}/`));
  return found && found.home + path.slice(found.mount.length);
}

function vendorOf({ log }: Cassette, { id, _ringback: { credentials, rows } }: HarPage, vendor: string, baseUrl: string) {
  // A user and a password are sent as they were recorded: stories take them apart.
  const pair = (name: string) => log.entries.find(({ pageref, _ringback: sent }) => pageref === id && sent.vendor === vendor && sent.as === name)?.request.headers.find((header) => header.name === "authorization" && header.value.startsWith("Basic "))?.value;
  const ready = (name: string) => ({ headers: { authorization: pair(name) ?? `Bearer replay-${name}` } });
  return { name: vendor, baseUrl, operations: 0, unsupported: 0, credentials: Object.fromEntries((credentials[vendor] ?? []).map((name) => [name, ready(name)])), rows: rows[vendor] ?? {} };
}

async function bodyOf(request: Request): Promise<Body> {
  const text = await request.text();
  try {
    return text ? JSON.parse(text) : {};
  } catch {
    return {};
  }
}

/** A part of a path; of one that is wrongly written, the text as it stands. */
function plain(part = ""): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** As the control plane of a simulator refuses: one sentence under `ringback`, which the command line shows. */
const refusal = (status: number, error: string, message: string, headers: Readonly<Record<string, string>> = {}): Response => json(status, { error, message, ringback: message }, headers);

const json = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Response => new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
