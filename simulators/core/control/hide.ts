import { redact } from "../world/credential.ts";
import type { World } from "../world/world.ts";

/** Shortens secrets in what a person is shown: those named like secrets, and those that a world knows to be secrets. */
export interface Hide {
  headers(headers: Readonly<Record<string, string>>): Record<string, string>;
  /** A path or link with its query. */
  query(path: string): string;
  /** JSON, a form, or any other text. */
  text(text: string): string;
  /** Any JSON value: only texts that are known secrets. */
  value<T>(value: T): T;
}

const NAMED = /token|secret|password|signature|credential|api[-_]?key|^sig$|^(proxy-)?authorization$|^(set-)?cookie$/i;
const FIELD = /"((?:[^"\\]|\\.)*)"(\s*:\s*)"((?:[^"\\]|\\.)*)"/g;
const PAIR = /(^|[?&\s"])([^=&?\s"]+)=([^&\s"]+)/g;
/** Most secrets are one such run, so that looking for all of them costs one pass. */
const RUN = /[A-Za-z0-9._~-]{6,}/g;

/** What is secret in a world, for exchanges of one vendor (or of all, without one). */
export function hideIn(world: World, vendor?: string): Hide {
  const names = namesOf(world, vendor);
  const secret = (name: string) => NAMED.test(name) || names.has(name.toLowerCase());
  const { runs, others } = textsOf(world);
  const known = (text: string): string => {
    let shown = text.replace(RUN, (run) => (runs.has(run) ? redact(run) : run));
    for (const other of others) if (shown.includes(other)) shown = shown.replaceAll(other, redact(other));
    return shown;
  };
  const query = (text: string) => known(text.replace(PAIR, (all, before, name, value) => (secret(name) ? `${before}${name}=${redact(value)}` : all)));
  return {
    headers: (headers) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, secret(name) ? value.replace(/^(\w+ )?(.*)$/s, (_, scheme = "", rest) => `${scheme}${redact(rest)}`) : known(value)])),
    query,
    text: (text) => query(text.replace(FIELD, (all, name, colon, value) => (secret(name) ? `"${name}"${colon}"${redact(value)}"` : all))),
    value: (value) => (value === undefined ? value : JSON.parse(known(JSON.stringify(value)))),
  };
}

/** Names of headers, query fields and cookies that carry keys, and of stored fields that are secrets. */
function namesOf(world: World, only: string | undefined): Set<string> {
  const names = new Set<string>();
  for (const vendor of world.vendors.values()) {
    if (only !== undefined && vendor.name !== only) continue;
    for (const document of vendor.contract.bundle.documents) {
      for (const scheme of Object.values<any>(document.components?.securitySchemes ?? {})) if (scheme.type === "apiKey") names.add(scheme.name.toLowerCase());
    }
    for (const resource of Object.values(vendor.resources)) for (const field of resource.secrets) names.add(field.toLowerCase());
  }
  return names;
}

function textsOf(world: World): { runs: Set<string>; others: string[] } {
  const texts = [...[...world.credentials.all()].map((c) => c.text), ...[...world.subscriptions.all()].flatMap((s) => s.secret ?? [])];
  const isRun = (text: string) => text.replace(RUN, "") === "" && text.length >= 6;
  return { runs: new Set(texts.filter(isRun)), others: texts.filter((text) => !isRun(text) && text.length >= 6) };
}

/** A stored row without its secrets. */
export const hideFields = (row: any, secrets: readonly string[]): any =>
  row && secrets.length ? Object.fromEntries(Object.entries(row).map(([k, v]) => [k, secrets.includes(k) && v !== null && v !== undefined ? (typeof v === "string" ? redact(v) : "…") : v])) : row;
