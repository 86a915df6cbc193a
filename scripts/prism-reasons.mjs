// Why a finding against a stateless mock is true, and the proof of it, made without the harness.
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** What a mock that remembers nothing must provoke. `proof` names how each finding is shown to be true, one by one. */
export const REASONS = {
  forgets: {
    because: "It remembers nothing: the same request gets the same answer whatever was made, changed, removed or agreed before.",
    proof: "a second Prism, asked each request of the story up to there out of order, gives the same answers",
    checks: ["check", "until", "expected-status", "made-is-there", "answers-what-was-asked", "removed-is-gone", "repeat-is-one", "id-is-new", "legal-moves", "begins-rightly", "link-expires", "page-size", "page-rows-once", "page-rows-all", "page-in-order"],
  },
  chooses: {
    because: "It has no rows to choose from: a list is the same whichever rows are asked for.",
    proof: "the request names one value, the answer shows another, and a second Prism gives that answer without the filter, too",
    checks: ["filter-holds"],
  },
  tells: {
    because: "It tells no subscriber anything: events that the contract promises never come.",
    proof: "nothing at all was delivered in the whole story",
    checks: ["events-complete"],
  },
  invents: {
    because: "Where the document has no example it makes values up, and does not look at patterns: what it sends breaks its own document.",
    proof: "ajv, with the document as Redocly bundled it, refuses the answer at the same place",
    checks: ["body-conforms", "required-field", "known-value", "well-formed", "error-envelope", "no-undocumented-field"],
  },
  ownErrors: {
    because: "What it cannot route or read it refuses in its own words and with its own statuses, which the vendor does not promise.",
    proof: "the answer is one that Prism gives of itself, and the document has not this status, media type or body",
    checks: ["error-envelope", "required-field", "no-undocumented-field", "expected-status", "media-type", "status-documented", "unlisted-method", "no-server-error"],
  },
};

/** What one vendor's findings are held against. */
export function prover(document, untouched) {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false, logger: false });
  addFormats(ajv);
  ajv.addFormat("int64", true).addFormat("binary", true).addSchema(document, "bundle:");
  const promised = ({ operation, siblings, answer: { status } }) => {
    const responses = [operation, ...(siblings ?? [])].flatMap((known) => placesOf(document, known)).map((place) => [...place, "responses"]);
    const keys = [String(status), `${String(status)[0]}XX`, "default"];
    return responses.flatMap((place) => keys.map((key) => [...place, key])).map((place) => resolved(document, place)).filter(({ value }) => value !== undefined);
  };

  const compiled = new Map();
  const compile = (schema) => {
    const key = JSON.stringify(schema);
    if (!compiled.has(key)) compiled.set(key, ajv.compile(schema));
    return compiled.get(key);
  };
  const breaksSchema = (exchange, { check, pointer }) => {
    const place = pointer.replace(/^body/, "").replaceAll(".", "/");
    return promised(exchange).some(({ value, at }) => {
      const media = Object.keys(value.content ?? {}).find((type) => exchange.answer.headers.get("content-type")?.startsWith(type) || type.includes("json"));
      if (media === undefined) return false;
      const $ref = `bundle:#${pointerOf([...at, "content", media, "schema"])}`;
      const validate = compile(check === "no-undocumented-field" ? { $ref, unevaluatedProperties: false } : { $ref });
      validate(exchange.answer.body);
      return (validate.errors ?? []).some(({ instancePath, params }) => [instancePath, `${instancePath}/${params.missingProperty ?? params.unevaluatedProperty ?? params.additionalProperty}`].includes(place));
    });
  };
  const asked = new Map();
  const same = (exchange) => asked.get(exchange) ?? asked.set(exchange, answersAlike(exchange, untouched)).get(exchange);

  const proofs = {
    async forgets({ exchange }, finding, { steps }) {
      const { step, check } = finding;
      if (exchange && (isOwnError(exchange.answer) || !readsSo(exchange, finding))) return false;
      if (check === "id-is-new" && !steps.slice(0, step - 1).some((before) => before.exchange?.operation?.id === exchange.operation.id && valueAt(before.exchange, finding) === valueAt(exchange, finding))) return false;
      // What a check or a wait compared may come from any answer before it.
      const seen = ["check", "until"].includes(check) ? steps.slice(0, step).flatMap((each) => each.exchange ?? []) : [exchange];
      for (const each of seen.toReversed()) if (!(await same(each))) return false;
      return seen.length > 0;
    },
    async chooses({ exchange }, { pointer, got }) {
      const name = pointer.split(".").at(-1);
      const url = new URL(exchange.request.url);
      const value = valueAt(exchange, { pointer });
      if (value === undefined || JSON.stringify(value) !== got || url.searchParams.getAll(name).flatMap((each) => each.split(",")).includes(String(value)) || !url.searchParams.has(name)) return false;
      url.searchParams.delete(name);
      return answersAlike({ ...exchange, request: { ...exchange.request, url: url.href } }, untouched);
    },
    async tells(_, finding, { steps }) {
      return !steps.some(({ kind }) => kind === "event");
    },
    async invents({ exchange }, finding) {
      return !isOwnError(exchange.answer) && breaksSchema(exchange, finding);
    },
    async ownErrors({ exchange }, finding) {
      const { answer, expected } = exchange;
      const { check } = finding;
      if (!isOwnError(answer)) return false;
      if (REASONS.invents.checks.includes(check)) return breaksSchema(exchange, finding);
      if (check === "no-server-error") return answer.status >= 500;
      if (check === "expected-status") return Array.isArray(expected) && !expected.includes(answer.status);
      const type = answer.headers.get("content-type")?.split(";")[0];
      const known = promised(exchange);
      return check === "status-documented" ? known.length === 0 : !known.some(({ value }) => type in (value.content ?? {}));
    },
  };

  /** @returns the name of the first reason that can be shown; undefined when none can */
  return async (finding, result) => {
    const step = result.steps[finding.step - 1] ?? {};
    for (const [name, { checks }] of Object.entries(REASONS)) if (checks.includes(finding.check) && (await proofs[name](step, finding, result))) return name;
    return undefined;
  };
}

/** Prism's own problems, and that of the server under it about a body that is no JSON. */
const isOwnError = ({ body }) => /^https:\/\/stoplight\.io\/prism\/errors#/.test(body?.type) || body?.error?.code === "invalid_json";

/** The answer really holds what the finding says it got, and that is not what was expected. */
function readsSo({ answer, expected }, { check, pointer = "", expected: wanted, got }) {
  if (["check", "until"].includes(check)) return true;
  if (check === "expected-status") return got.startsWith(String(answer.status)) && (expected === "success" ? answer.status >= 300 : !expected.includes(answer.status));
  if (pointer === "status") return got.startsWith(String(answer.status)) && !wanted.startsWith(String(answer.status));
  const value = valueAt({ answer }, { pointer });
  if (check === "id-is-new") return got === `${value}, as one before it`;
  return [String(value), JSON.stringify(value)].includes(got) && got !== wanted;
}

const valueAt = ({ answer }, { pointer }) => pointer.split(".").slice(1).reduce((inner, key) => inner?.[key], answer.body);

async function answersAlike({ request, answer }, server) {
  const again = await fetch(request.url.replace(/^http:\/\/[^/]+/, server), { method: request.method, headers: request.headers, body: request.body, redirect: "manual" });
  return again.status === answer.status && (await again.text()) === answer.text;
}

function placesOf(document, operation) {
  if (!operation) return [];
  return Object.entries(document.paths).flatMap(([path, item]) => Object.keys(item).filter((verb) => item[verb]?.operationId === operation.id).map((verb) => ["paths", path, verb]));
}

/** What stands at a place of the document, references followed, and where that is. */
function resolved(document, place) {
  let at = [];
  let value = document;
  for (const key of place) {
    [value, at] = [value?.[key], [...at, key]];
    while (value?.$ref?.startsWith("#/")) {
      at = value.$ref.slice(2).split("/").map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"));
      value = at.reduce((inner, name) => inner?.[name], document);
    }
  }
  return { value, at };
}

const pointerOf = (place) => place.map((key) => `/${encodeURIComponent(String(key).replaceAll("~", "~0").replaceAll("/", "~1"))}`).join("");
