import { isRefusal, isSuccess } from "../../exchange.ts";
import { isJson, mediaFor, mediaTypeOf, promisedFor, promisedHeaders } from "../../promise.ts";
import type { FaultKind, Ground, Passing, Site } from "../fault.ts";
import { fieldsIn, namesExchange, namesPlace, parsedBody, siteAt, type Spot, spots, withBody } from "../planting.ts";

/** A kind that changes one whole answer, and is told anywhere in that exchange, or at one place of it. */
const kind = (name: string, area: FaultKind["area"], fits: (spot: Spot, ground: Ground) => boolean, change: (answer: Passing, spot: Spot, ground: Ground) => Passing, pointer?: string, untellable?: (spot: Spot, ground: Ground) => string | undefined): FaultKind => ({
  name,
  area,
  *sites(ground): Generator<Site> {
    for (const spot of spots(ground)) {
      if (!fits(spot, ground)) continue;
      const reason = untellable?.(spot, ground);
      yield siteAt(spot, pointer ?? "answer", (answer) => change(answer, spot, ground), { names: pointer === undefined ? namesExchange(spot.n) : namesPlace(spot.n, pointer), ...(reason === undefined ? {} : { untellable: reason }) });
    }
  },
});

const succeeded = ({ exchange }: Spot): boolean => isSuccess(exchange.answer.status);
const refused = ({ exchange }: Spot): boolean => isRefusal(exchange.answer.status);
const hasJson = ({ exchange }: Spot): boolean => isJson(mediaTypeOf(exchange.answer.headers)) && exchange.answer.bytes.length > 0;
const asked = ({ exchange }: Spot): boolean => exchange.expected !== "any" && exchange.expected !== undefined;
const ofJson = (answer: Passing, status: number, body: unknown): Passing => withBody({ ...answer, status, headers: { ...answer.headers, "content-type": "application/json" } }, body);

/** Another promised refusal than the one that came. */
const otherRefusal = ({ exchange: { operation, answer } }: Spot): number | undefined => Object.keys(operation?.responses ?? {}).map(Number).find((status) => status >= 400 && status < 500 && status !== answer.status && ![401, 429].includes(status));

/** The recorded success of an operation, in whatever story. */
const successOf = ({ exchange }: Spot, ground: Ground): Passing | undefined => {
  for (const { exchange: other } of spots(ground)) {
    const { status, headers, bytes } = other.answer;
    if (other.operation === exchange.operation && isSuccess(status)) return { status, headers: Object.fromEntries(headers), bytes };
  }
  return undefined;
};

/** Does a body fit what the contract promises for an answer? */
function fits({ exchange: { operation, answer } }: Spot, { contract }: Ground, bytes: Uint8Array): boolean {
  const media = mediaFor(promisedFor(operation!, answer.status)?.response.media ?? [], mediaTypeOf(answer.headers));
  return !media?.schema || !contract.checkAt(operation!.document, media.pointer)(JSON.parse(Buffer.from(bytes).toString("utf8")));
}

/** The body of a success of another operation that this one cannot have. */
function strangerTo(spot: Spot, ground: Ground): Uint8Array | undefined {
  for (const other of spots(ground)) if (other.exchange.operation !== spot.exchange.operation && succeeded(other) && hasJson(other) && other.exchange.answer.notJson === undefined && !fits(spot, ground, other.exchange.answer.bytes)) return other.exchange.answer.bytes;
  return undefined;
}

/** The first refusal with a body. */
function refusalOf(ground: Ground): Uint8Array | undefined {
  for (const spot of spots(ground)) if (refused(spot) && hasJson(spot) && spot.exchange.answer.notJson === undefined) return spot.exchange.answer.bytes;
  return undefined;
}

/** A letter in a text that is a value. */
const LETTER = /(:\s*"[^"\\]*)[a-z]([^"\\]*")/i;

/** The same with one letter of a text as ISO 8859-1 writes it. */
const inLatin1 = ({ bytes }: Passing): Uint8Array => Buffer.from(Buffer.from(bytes).toString("latin1").replace(LETTER, "$1\u00e9$2"), "latin1");

const headersOf = ({ exchange: { operation, answer } }: Spot, { contract }: Ground) => {
  const promised = operation && promisedFor(operation, answer.status);
  return operation && promised ? promisedHeaders(contract, operation, promised.key).filter(({ name }) => answer.headers.has(name) && name !== "content-type") : [];
};

/** Faults of whole answers: status, media type, headers, the envelope. */
export const answerKinds: readonly FaultKind[] = [
  kind("undocumented success", "answers", (spot) => succeeded(spot) && !promisedFor(spot.exchange.operation!, 299), (answer) => ({ ...answer, status: 299 }), "status"),
  kind("server error for a success", "answers", (spot) => succeeded(spot) && asked(spot), (answer) => ({ ...answer, status: 500 }), "status"),
  kind("undocumented refusal", "answers", (spot) => refused(spot) && !promisedFor(spot.exchange.operation!, 418), (answer) => ({ ...answer, status: 418 }), "status"),
  kind("refusal for a success", "answers", (spot) => succeeded(spot) && asked(spot) && otherRefusal(spot) !== undefined, (answer, spot) => ofJson(answer, otherRefusal(spot)!, {}), "status"),
  kind("another refusal", "refusals", (spot) => refused(spot) && Array.isArray(spot.exchange.expected) && otherRefusal(spot) !== undefined && !(spot.exchange.expected as number[]).includes(otherRefusal(spot)!), (answer, spot) => ({ ...answer, status: otherRefusal(spot)! }), "status"),
  kind("refusal told with a success", "refusals", (spot) => refused(spot) && asked(spot) && spot.exchange.expected !== "success", (answer) => ({ ...answer, status: 200 }), "status"),
  kind("key not asked for", "answers", (spot, ground) => spot.exchange.answer.status === 401 && asked(spot) && successOf(spot, ground) !== undefined, (_, spot, ground) => successOf(spot, ground)!, "status"),
  kind("wrong request taken", "answers", (spot, ground) => spot.exchange.manner === "wrong" && refused(spot) && successOf(spot, ground) !== undefined, (_, spot, ground) => successOf(spot, ground)!, "status"),
  kind("body cut short", "answers", (spot) => succeeded(spot) && hasJson(spot), (answer) => ({ ...answer, bytes: answer.bytes.slice(0, answer.bytes.length - 3) }), "body"),
  kind("no body", "answers", (spot) => succeeded(spot) && hasJson(spot) && promisedFor(spot.exchange.operation!, spot.exchange.answer.status)?.response.mayBeEmpty !== true, (answer) => ({ ...answer, bytes: new Uint8Array() }), "body"),
  kind("body in an envelope", "answers", (spot, ground) => succeeded(spot) && hasJson(spot) && fieldsIn(ground, spot.exchange).length > 1, (answer) => withBody(answer, { result: parsedBody(answer) }), undefined),
  kind("body in a list", "answers", (spot, ground) => succeeded(spot) && hasJson(spot) && fieldsIn(ground, spot.exchange).length > 1 && !Array.isArray(spot.exchange.answer.body), (answer) => withBody(answer, [parsedBody(answer)]), "body"),
  kind("body where none belongs", "answers", (spot) => succeeded(spot) && spot.exchange.answer.status !== 204 && promisedFor(spot.exchange.operation!, spot.exchange.answer.status)?.response.media.length === 0, (answer) => ofJson(answer, answer.status, { ok: true }), "body"),
  kind("another envelope for refusals", "refusals", (spot, ground) => refused(spot) && hasJson(spot) && fieldsIn(ground, spot.exchange).length > 1, (answer) => withBody(answer, { message: "no", trace: "at line 1" }), undefined),
  kind("refusal as plain text", "refusals", (spot) => refused(spot) && hasJson(spot), (answer) => ({ ...answer, headers: { ...answer.headers, "content-type": "text/plain" }, bytes: Buffer.from("no", "utf8") }), "header.content-type"),
  kind("another media type", "answers", (spot) => succeeded(spot) && hasJson(spot), (answer) => ({ ...answer, headers: { ...answer.headers, "content-type": "text/plain" } }), "header.content-type"),
  kind("answer of another operation", "answers", (spot, ground) => succeeded(spot) && hasJson(spot) && strangerTo(spot, ground) !== undefined, (answer, spot, ground) => ({ ...answer, bytes: strangerTo(spot, ground)! }), "body"),
  kind("success that holds a refusal", "answers", (spot, ground) => succeeded(spot) && hasJson(spot) && refusalOf(ground) !== undefined && !fits(spot, ground, refusalOf(ground)!), (answer, _, ground) => ({ ...answer, bytes: refusalOf(ground)! }), "body"),
  kind("text that is no UTF-8", "answers", (spot) => succeeded(spot) && hasJson(spot), (answer) => ({ ...answer, bytes: inLatin1(answer) }), "body", (spot) => (LETTER.test(spot.exchange.answer.text) ? undefined : "there is no text in it")),
  {
    name: "header removed",
    area: "answers",
    *sites(ground) {
      for (const spot of spots(ground)) {
        for (const { name, required } of headersOf(spot, ground)) {
          yield siteAt(spot, `header.${name}`, (answer) => ({ ...answer, headers: Object.fromEntries(Object.entries(answer.headers).filter(([key]) => key !== name)) }), {
            names: namesPlace(spot.n, `header.${name}`),
            ...(required ? {} : { untellable: "the contract does not promise that this header always comes" }),
          });
        }
      }
    },
    absent: () => "its contract names no headers of answers",
  },
  {
    name: "header in another form",
    area: "answers",
    *sites(ground) {
      for (const spot of spots(ground)) {
        for (const header of headersOf(spot, ground)) {
          const tellable = header.type === "integer" || header.type === "number" || header.type === "boolean";
          yield siteAt(spot, `header.${header.name}`, (answer) => ({ ...answer, headers: { ...answer.headers, [header.name]: "!!" } }), {
            names: namesPlace(spot.n, `header.${header.name}`),
            ...(tellable || isFormed(ground, spot, header.pointer) ? {} : { untellable: "the contract promises no form of this header" }),
          });
        }
      }
    },
    absent: () => "its contract names no headers of answers",
  },
];

/** Does the schema of a header say more than that it is text? */
function isFormed({ contract }: Ground, { exchange }: Spot, pointer: string | undefined): boolean {
  return pointer !== undefined && contract.checkAt(exchange.operation!.document, pointer)("!!") != null;
}
