import { readFileSync } from "node:fs";
import { type Contract, contractOf as readContract } from "../../simulators/core/contract/contract.ts";
import { TargetError } from "../errors.ts";
import { type Cassette, FORMAT } from "./cassette.ts";
import { anything, flag, listOf, mapOf, number, object, text, time, variant, word } from "./shape.ts";

const headers = listOf(object({ name: text, value: text }));

const entry = object({
  pageref: text,
  request: object({ method: text, url: text, headers, "postData?": object({ mimeType: text, text }) }),
  response: object({ status: number, headers, content: object({ size: number, mimeType: text, "text?": text, "_head?": text }) }),
  _ringback: object({ vendor: text }),
});

const event = object({ vendor: text, method: text, path: text, headers: mapOf(text), text, answered: anything });

const item = variant("kind", {
  exchange: object({ entry: number }),
  event: object({ at: time, event }),
  clock: object({ how: word("pass", "next"), seconds: number, now: time, more: flag }),
  control: object({ method: text, path: text, status: number, answer: anything }),
});

const page = object({
  id: text,
  title: text,
  _ringback: object({ vendors: listOf(text), beganAt: time, rows: mapOf(anything), credentials: mapOf(listOf(text)), webhookSecrets: mapOf(text), settings: mapOf(anything), silent: mapOf(text), timeline: listOf(item) }),
});

const cassetteShape = object({
  log: object({ pages: listOf(page), entries: listOf(entry), _ringback: object({ target: text, kind: word("simulator", "sandbox"), recordedAt: time, standIns: mapOf(listOf(text)) }) }),
});

const AGAIN = "record it again with ringback record";

/** Reads a cassette. @throws {TargetError} `setup` in one sentence that names the file, the place and what to do */
export function readCassette(path: string, contractOf: (vendor: string) => Contract = readContract): Cassette {
  const complain = (what: string) => new TargetError("setup", `${path} ${what}`);
  const found = parsed(path);
  const format = (found as { log?: { _ringback?: { format?: unknown } } } | null)?.log?._ringback?.format;
  if (format === undefined) throw complain("is no cassette: there is no log._ringback.format; ringback record makes one");
  if (format !== FORMAT) throw complain(`is of another version: log._ringback.format is ${JSON.stringify(format)}; this Ringback reads ${FORMAT}, so ${AGAIN}`);
  const problem = cassetteShape(found, "");
  if (problem !== undefined) throw complain(`is damaged: ${problem}; ${AGAIN}`);
  const cassette = found as Cassette;
  const { pages, entries } = cassette.log;
  for (const { id, _ringback: facts } of pages) {
    for (const one of facts.timeline) if (one.kind === "exchange" && !entries[one.entry]) throw complain(`is damaged: ${id} speaks of log.entries[${one.entry}], and there are ${entries.length}; ${AGAIN}`);
    for (const vendor of facts.vendors) if (!isKnown(vendor, contractOf)) throw complain(`tells of ${vendor} in ${id}, and this Ringback knows no such vendor`);
  }
  return cassette;
}

function isKnown(vendor: string, contractOf: (vendor: string) => Contract): boolean {
  try {
    return contractOf(vendor) !== undefined;
  } catch {
    return false;
  }
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new TargetError("setup", `there is no cassette ${path}; ringback record makes one`);
    throw new TargetError("setup", code === undefined ? `${path} cannot be read as HAR: ${message}; was it cut off? ${AGAIN}` : `the cassette ${path} cannot be read: ${code}`);
  }
}
