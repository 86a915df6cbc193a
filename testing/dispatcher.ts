import type { Simulator } from "../simulators/core/simulator.ts";
import { Answering } from "./answering.ts";
import type { Dispatch, DispatchHandler, DispatchOptions } from "./dispatch-types.ts";
import { kindOf, onlyKnown, simulatorGiven } from "./given.ts";
import { isVendorHost } from "./hosts.ts";
import { know } from "./own-answers.ts";
import { connect } from "./sockets.ts";

export interface DispatcherOptions {
  /** What becomes of requests to other hosts: `pass` (default) sends them on, `refuse` fails them, so that nothing leaves the machine. Loopback always passes. */
  readonly otherHosts?: "pass" | "refuse";
}

// Of undici's own types, so that `compose` takes it: options and handler are read by the types of this folder.
type AnyDispatch = (options: any, handler: any) => boolean;

/**
 * An interceptor for undici 7: `setGlobalDispatcher(new Agent().compose(interceptorFor(sim)))`. Requests to a vendor's own
 * host are answered by the simulator, so code with a hard-wired host needs no change.
 * @throws {TypeError} for what is no simulator, and for options that there are not
 */
export function interceptorFor(sim: Simulator, given: DispatcherOptions = {}): (dispatch: AnyDispatch) => AnyDispatch {
  know(simulatorGiven("interceptorFor", sim));
  const otherHosts = otherHostsOf(given);
  return (dispatch) =>
    (options: DispatchOptions, handler: DispatchHandler) => {
      if (!options.origin) return refuse(handler, "this request does not say to which host it goes: undici's Client and Pool keep that to themselves; give compose an Agent");
      const { hostname } = new URL(String(options.origin));
      if (isVendorHost(sim, hostname)) {
        if (options.upgrade) void connect(sim, dispatch, { hostname, headers: pairsOf(options.headers) }, options, handler, (error) => new Answering(handler).fail(error));
        else void answer(sim, options, new Answering(handler));
        return true;
      }
      if (otherHosts === "pass" || isLoopback(hostname)) return dispatch(options, handler);
      return refuse(handler, `${hostname} is none of the hosts of ${[...sim.server.vendors.keys()].join(", ")}, and otherHosts is "refuse"`);
    };
}

function refuse(handler: DispatchHandler, sentence: string): true {
  new Answering(handler).fail(new Error(sentence));
  return true;
}

function otherHostsOf(given: DispatcherOptions): "pass" | "refuse" {
  onlyKnown("the options of interceptorFor and takeOverFetch", given, ["otherHosts"]);
  const { otherHosts = "pass" } = given;
  if (otherHosts !== "pass" && otherHosts !== "refuse") throw new TypeError(`otherHosts takes "pass" or "refuse", not ${kindOf(otherHosts)}`);
  return otherHosts;
}

async function answer(sim: Simulator, options: DispatchOptions, answering: Answering): Promise<void> {
  try {
    answering.begin();
    const response = await sim.fetch(await requestOf(options));
    await answering.send(response);
  } catch (error) {
    answering.fail(asOfTheWire(error as Error));
  }
}

/** A connection that a fault cuts is told as undici tells of one: the code is on the error itself. */
function asOfTheWire(error: Error): Error {
  const { code } = (error.cause ?? {}) as NodeJS.ErrnoException;
  return code === undefined ? error : Object.assign(new Error(`read ${code}`), { code });
}

async function requestOf({ origin, path, method, query, headers, body }: DispatchOptions): Promise<Request> {
  const url = new URL(path, String(origin));
  for (const [name, value] of Object.entries(query ?? {})) for (const one of Array.isArray(value) ? value : [value]) url.searchParams.append(name, String(one));
  const sent = new Headers();
  for (const [name, value] of pairsOf(headers)) if (!HOP.has(name.toLowerCase())) sent.append(name, value);
  const content = await bodyOf(body);
  if (content?.type && !sent.has("content-type")) sent.set("content-type", content.type);
  return new Request(url, { method, headers: sent, ...(content && method !== "GET" && method !== "HEAD" ? { body: content.bytes } : {}) });
}

/** What belongs to the connection and not to the request. */
const HOP = new Set(["connection", "host", "keep-alive", "transfer-encoding", "content-length", "expect", "upgrade"]);

/** Headers as undici takes them: an object, pairs, or names and values in turn. */
function* pairsOf(headers: unknown): Generator<[string, string]> {
  if (headers === undefined || headers === null) return;
  const listed = Array.isArray(headers) ? headers : Symbol.iterator in (headers as object) ? [...(headers as Iterable<unknown>)] : Object.entries(headers as object);
  const flat = listed.every((item) => Array.isArray(item)) ? listed.flat(1) : listed;
  for (let i = 0; i + 1 < flat.length; i += 2) {
    const values: unknown = flat[i + 1];
    for (const value of Array.isArray(values) ? values : [values]) if (value !== undefined && value !== null) yield [String(flat[i]), String(value)];
  }
}

/** A body as undici takes it: text, bytes, a form, a blob, or chunks that are still to come. */
async function bodyOf(body: unknown): Promise<{ bytes: Uint8Array<ArrayBuffer>; type: string | null } | undefined> {
  if (body === undefined || body === null) return undefined;
  const chunks = typeof body === "object" && !(body instanceof Uint8Array) && !(body instanceof FormData) && !(body instanceof Blob) && Symbol.asyncIterator in body;
  const whole = chunks ? await gathered(body as AsyncIterable<Uint8Array | string>) : body;
  const read = new Response(whole as BodyInit);
  return { bytes: new Uint8Array(await read.arrayBuffer()), type: typeof whole === "string" || whole instanceof Uint8Array ? null : read.headers.get("content-type") };
}

async function gathered(chunks: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const all: Buffer[] = [];
  for await (const chunk of chunks) all.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(all);
}

const isLoopback = (hostname: string): boolean => hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);

/** Where undici, of whatever copy, keeps the dispatcher that `fetch` uses. */
const GLOBAL = ["1", "2"].map((n) => Symbol.for(`undici.globalDispatcher.${n}`));

type Slots = Record<symbol, { dispatch: Dispatch } | undefined>;

/**
 * The global object that Node's `fetch` looks at. jest, and vitest's `vmThreads`, give each test file a global object of its own,
 * with the `fetch` and the classes of the first one in it: only these know where they come from. `fetch` itself may be a test's own.
 * @throws {TypeError} where `fetch` is not Node's: a request would leave the machine unnoticed
 */
function homeOfFetch(): Slots {
  // Node loads its undici, and with it the dispatcher, when one of its classes is first used.
  const home = typeof Response === "function" && new Response() && (Response.constructor("return globalThis")() as Slots);
  if (home && GLOBAL.some((slot) => home[slot])) return home;
  throw new TypeError("the fetch of these tests is not Node's own and cannot be taken over; have msw answer by handlersFor(sim, http), or run the tests in Node's environment");
}

/**
 * Has the `fetch` of this process answered by the simulator where it goes to a vendor's own host; undici itself is not needed.
 * @returns gives `fetch` back; in whichever order several are
 * @throws {TypeError} for what is no simulator, for options that there are not, and where `fetch` is not Node's
 */
export async function takeOverFetch(sim: Simulator, options?: DispatcherOptions): Promise<() => void> {
  simulatorGiven("takeOverFetch", sim);
  const intercept = interceptorFor(sim, options);
  const slots = homeOfFetch();
  let given = false;
  const restore = GLOBAL.flatMap((slot) => {
    const before = slots[slot];
    if (!before) return [];
    const [ours, past] = [intercept(before.dispatch.bind(before)), before.dispatch.bind(before)];
    // Who took over later gives back later, perhaps, and what was there then is put in place again: this.
    const dispatch: Dispatch = (...asked) => (given ? past : ours)(...asked);
    const taken = new Proxy(before, { get: (target, key) => (key === "dispatch" ? dispatch : ownOf(target, key)) });
    slots[slot] = taken;
    return [() => void (slots[slot] === taken && (slots[slot] = before))];
  });
  return () => {
    given = true;
    restore.forEach((give) => give());
  };
}

/** A method of an object with private fields must be called on that object. */
function ownOf(target: object, key: string | symbol): unknown {
  const value: unknown = Reflect.get(target, key, target);
  return typeof value === "function" ? value.bind(target) : value;
}
