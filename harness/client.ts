import type { Contract } from "../simulators/core/contract/contract.ts";
import type { Operation } from "../simulators/core/contract/operation.ts";
import type { Adapter, Json, ReadyCredential } from "./adapters/adapter.ts";
import type { AnyAnswer, Client, LinkOptions, LooseInput, RawOptions, WrongOptions } from "./client-types.ts";
import { Interrupted, SkipScenario, StopScenario } from "./errors.ts";
import { type Exchange, isSuccess, type SentRequest } from "./exchange.ts";
import type { Fetch } from "./send.ts";
import { isJson, mediaTypeOf } from "./promise.ts";
import { sendPatiently } from "./throttled.ts";
import { credentialFor, named } from "./credentials.ts";
import { expectationOf, guardAnswer, judgeStatus, listOf } from "./expected-status.ts";
import { basesOf, locate } from "./locate.ts";
import { mintsLinks } from "./memory/links.ts";
import { buildLink, buildRaw, buildRequest } from "./request.ts";
import { now } from "./wall-clock.ts";
import type { Judgement } from "./finding.ts";

/** What a client is made of. */
export interface ClientContext {
  readonly contract: Contract;
  readonly adapter: Adapter;
  readonly kind: "simulator" | "sandbox";
  readonly baseUrl: string;
  readonly credentials: Readonly<Record<string, ReadyCredential>>;
  readonly fetch: Fetch;
  /** The target's time: what a signature is made at. */
  readonly time?: () => Promise<Date>;
  /** Real milliseconds. */
  readonly timeoutMillis?: number;
  /** Why a request must not be sent; undefined when it may. */
  readonly forbids?: ((operation: Operation, request: SentRequest, expected: Exchange["expected"]) => string | undefined) | undefined;
  /** Told before a request is sent. */
  readonly onRequest?: ((operation: Operation) => void) | undefined;
  /** Told when it was not sent after all: the run was stopped before its turn. */
  readonly onUnsent?: ((operation: Operation) => void) | undefined;
  /** Seconds that a harmless request may wait to be repeated when the target throttles; never repeated unless said. */
  readonly patienceSeconds?: number | undefined;
  /** Whatever is sent removes what is ours, so all of it may be sent again when the target throttles. */
  readonly repeatsAll?: boolean | undefined;
  /** Ends what is waited for. */
  readonly signal?: AbortSignal | undefined;
  /** Given each request until its answer is judged: that much is not left half done. */
  readonly whole?: (<T>(work: Promise<T>) => Promise<T>) | undefined;
  /** Told of every exchange, before its status is held against the expectation. */
  readonly onExchange: (exchange: Exchange) => void;
  /** Told of an answer that says nothing of the contract, in place of `onExchange`. */
  readonly onSetAside?: ((exchange: Exchange) => void) | undefined;
  readonly find: (check: string, judgement: Judgement) => void;
}

type Meant = Pick<Exchange, "manner" | "expected" | "breaks" | "allow2xx">;

/** Makes the typed client of one vendor. */
export function createClient<Ops extends object>(context: ClientContext): Client<Ops> {
  const { contract } = context;
  const bases = basesOf(contract, context.baseUrl);
  /** Has it answered as an API? Which credentials did it take? Which requests carry a signature of the story's own? */
  const met = { answers: false, taken: new Set<string>(), signedByHand: new WeakSet<SentRequest>() };

  const operationNamed = (id: string): Operation => {
    const operation = contract.operations.get(id);
    if (!operation) throw new Error(`the contract of ${contract.vendor} has no operation ${id}`);
    return operation;
  };

  /** A signature covers the request as it goes out; a header that the scenario gave itself stands. */
  async function signed(request: SentRequest, credential: ReadyCredential | undefined): Promise<SentRequest> {
    if (!context.adapter.sign || credential?.hmacSecret === undefined) return request;
    const signature = context.adapter.sign(request, credential.hmacSecret, (await context.time?.()) ?? new Date(now()));
    const headers = { ...signature, ...request.headers };
    const sent: SentRequest = { ...request, headers, ...(request.forCheck ? { forCheck: { ...request.forCheck, header: (name: string) => headers[name.toLowerCase()] } } : {}) };
    if (Object.keys(signature).some((name) => name.toLowerCase() in request.headers)) met.signedByHand.add(sent);
    return sent;
  }

  /** Is the credential in the request as the target gave it? */
  const carries = (request: SentRequest, as: string | undefined): boolean =>
    as !== undefined && !met.signedByHand.has(request) && Object.entries(context.credentials[as]?.headers ?? {}).every(([name, value]) => request.headers[name.toLowerCase()] === value);

  /** Sets aside what is no answer, and tells of what is one. */
  function taken(made: Exchange): void {
    const { as, answer, request } = made;
    try {
      guardAnswer(made, { kind: context.kind, answers: met.answers, credentialSent: carries(request, as), credentialTaken: as !== undefined && met.taken.has(as) });
    } catch (error) {
      context.onSetAside?.(made);
      throw error;
    }
    if (isJson(mediaTypeOf(answer.headers)) || isSuccess(answer.status)) met.answers = true;
    if (as !== undefined && answer.status !== 401) met.taken.add(as);
    context.onExchange(made);
  }

  async function exchange(request: SentRequest, operation: Operation | undefined, as: string | undefined, meant: Meant, siblings?: readonly Operation[]): Promise<AnyAnswer> {
    const forbidden = operation && context.forbids?.(operation, request, meant.expected);
    if (forbidden !== undefined) throw new SkipScenario(forbidden);
    if (operation) context.onRequest?.(operation);
    const asking = ask(request, operation, as, meant, siblings);
    return context.whole ? context.whole(asking) : asking;
  }

  async function ask(request: SentRequest, operation: Operation | undefined, as: string | undefined, meant: Meant, siblings?: readonly Operation[]): Promise<AnyAnswer> {
    const begun = now();
    const answer = await sendPatiently(context, request, meant).catch((error: unknown) => {
      if (operation && error instanceof Interrupted) context.onUnsent?.(operation);
      throw error;
    });
    const millis = now() - begun;
    // World time costs a request on some targets, so it is asked for only where a link's life depends on it, or whether a row is new.
    const timed = meant.manner === "link" || (operation && (mintsLinks(contract, operation) || context.adapter.rows?.some(({ made, madeAt }) => made === operation.id && madeAt !== undefined)));
    const at = timed && context.time ? (await context.time()).getTime() : undefined;
    const made: Exchange = { vendor: contract.vendor, operation, ...meant, ...(siblings ? { siblings } : {}), as, request, answer, millis, ...(at === undefined ? {} : { at }) };
    taken(made);
    const { status, headers, body, bytes } = answer;
    return { status, headers, body, bytes, exchange: made, get text() { return answer.text; } };
  }

  async function call(id: string, input: LooseInput & { expect?: unknown } = {}): Promise<AnyAnswer> {
    const operation = operationNamed(id);
    const { as, credential } = credentialFor(context, operation, input);
    const expected = expectationOf(input.expect);
    const request = await signed(buildRequest(contract, operation, bases[operation.document]!, input, credential), credential);
    const answer = await exchange(request, operation, as, { manner: "call", expected });
    if (judgeStatus(context, answer.exchange)) throw new StopScenario(`${id} answered ${answer.status}`);
    return answer;
  }

  async function wrong(id: string, { breaks, expect }: WrongOptions, input: LooseInput = {}): Promise<AnyAnswer> {
    const operation = operationNamed(id);
    const { as, credential } = credentialFor(context, operation, input);
    const request = await signed(buildRequest(contract, operation, bases[operation.document]!, input, credential), credential);
    const answer = await exchange(request, operation, as, { manner: "wrong", breaks, expected: listOf(expect) });
    judgeStatus(context, answer.exchange);
    return answer;
  }

  async function raw(method: string, path: string, options: RawOptions = {}): Promise<AnyAnswer> {
    const { as, credential } = named(context, options.as === undefined ? "default" : options.as);
    const request = await signed(buildRaw(method, `${bases[0]}${path.startsWith("/") ? "" : "/"}${path}`, options, credential), credential);
    const { operation, siblings } = locate(contract, bases, method, request.url);
    const answer = await exchange(request, operation, as, { manner: "raw", expected: listOf(options.expect), allow2xx: options.allow2xx ?? false }, siblings);
    judgeStatus(context, answer.exchange);
    return answer;
  }

  async function link(url: string, options: LinkOptions = {}): Promise<AnyAnswer> {
    const { as, credential } = named(context, options.as ?? null);
    const found = locate(contract, bases, (options.method ?? "GET").toUpperCase(), url);
    const request = buildLink(url, options, credential, found.pathValues);
    const answer = await exchange(request, found.operation, as, { manner: "link", expected: expectationOf(options.expect) }, found.siblings);
    if (judgeStatus(context, answer.exchange)) throw new StopScenario(`the link ${request.method} ${new URL(url).pathname} answered ${answer.status}`);
    return answer;
  }

  async function all(id: string, input: LooseInput & { expect?: unknown } = {}): Promise<readonly unknown[]> {
    const law = context.adapter.pages[id];
    if (!law) throw new Error(`harness/adapters/${contract.vendor}.ts does not say how ${id} pages`);
    const rows: unknown[] = [];
    for (let query: Json | undefined = input.query ?? {}; query; ) {
      const page = law((await call(id, { ...input, query })).body as Json, query);
      rows.push(...page.rows);
      query = page.next;
    }
    return rows;
  }

  // The types of `Client` are computed from `Ops`; what runs is the same for all of them.
  return Object.assign(call, { wrong, raw, link, all }) as unknown as Client<Ops>;
}
