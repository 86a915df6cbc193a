import { contractOf } from "../simulators/core/contract/contract.ts";
import type { VendorDefinition } from "../simulators/core/vendor.ts";
import type { VendorAnswer } from "./running-server.ts";

/** The request that a vendor names for newcomers, with the credential `default`. */
export interface SampleRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** @param answer - the vendor as the running server shows it */
export function sampleRequest({ name, sample }: VendorDefinition, answer: VendorAnswer): SampleRequest {
  const contract = contractOf(name);
  const operation = contract.operations.get(sample.operationId)!;
  const main: string = contract.bundle.documents[0]!["x-mount"];
  const mount: string = contract.bundle.documents[operation.document]!["x-mount"];
  const path = operation.path.replace(/\{([^}]+)\}/g, (_, parameter) => encodeURIComponent(sample.path?.[parameter] ?? String(answer.rows[parameter] ?? "")));
  const { headers = {}, query = {} } = answer.credentials["default"] ?? {};
  const search = new URLSearchParams({ ...sample.query, ...query }).toString();
  const base = operation.document === 0 ? answer.baseUrl : answer.baseUrl.replace(new RegExp(`${main}$`), mount);
  return { method: operation.method.toUpperCase(), url: `${base}${path}${search ? `?${search}` : ""}`, headers };
}

/** The request as one line to paste. `insecure` trusts a certificate made for this run. */
export function curlLine({ method, url, headers }: SampleRequest, insecure = false): string {
  const parts = ["curl", ...(insecure ? ["-k"] : []), ...(method === "GET" ? [] : ["-X", method]), ...Object.entries(headers).flatMap(([name, value]) => ["-H", quote(`${name}: ${value}`)]), quote(url)];
  return parts.join(" ");
}

const quote = (text: string): string => (/^[A-Za-z0-9_./:-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);
