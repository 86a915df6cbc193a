import type { HttpBindings } from "@hono/node-server";
import type { Contract } from "../contract/contract.ts";
import type { Operation } from "../contract/operation.ts";
import type { CheckedRequest, RawBody, RawRequest } from "../contract/request.ts";
import type { Refusal } from "../refusal.ts";
import type { Vendor } from "../vendor.ts";
import type { Principal } from "../world/credential.ts";
import type { World } from "../world/world.ts";

/** Headers as they came: Node's own for a socket, so that nothing is enumerated unless somebody looks. */
export type HeaderSource = Headers | NonNullable<HttpBindings["incoming"]>["headers"];

/** One request on its way through the engine: what each step found out, for the next ones. */
export class Visit implements RawRequest {
  world!: World;
  /** "http://127.0.0.1:4010/~w1": where minted links point, with the world's prefix unless it is `default`. */
  origin = "";
  body: RawBody | undefined;
  /** Why the body could not be read, when it could not. */
  unread: Refusal | undefined;
  operation: Operation | undefined;
  /** Operations of the path, when it is known and the verb is not. */
  missed: readonly Operation[] | undefined;
  pathValues: readonly string[] = NO_VALUES;
  principal: Principal | undefined;
  request: CheckedRequest | undefined;
  private parsed: URLSearchParams | undefined;

  constructor(
    readonly vendor: Vendor,
    readonly document: number,
    readonly method: string,
    /** Path under the vendor's mount, still encoded: "/v1/calls/". */
    readonly path: string,
    /** Text after "?", or "". */
    readonly search: string,
    private readonly headers: HeaderSource,
  ) {}

  get contract(): Contract {
    return this.vendor.contract;
  }

  query(): URLSearchParams {
    return (this.parsed ??= this.search === "" ? NO_QUERY : new URLSearchParams(this.search));
  }

  /** @param name - in lower case */
  header(name: string): string | undefined {
    return headerOf(this.headers, name);
  }

  allHeaders(): Record<string, string> {
    return writeHeaders(this.headers);
  }

  /** Number of this exchange in its world, from 1: for a vendor's request id. The same for the whole answer. */
  get nth(): number {
    return this.world.exchanges + 1;
  }

  get headerSource(): HeaderSource {
    return this.headers;
  }
}

const NO_QUERY = new URLSearchParams();
const NO_VALUES: readonly string[] = [];

/** One header of either source. */
export function headerOf(headers: HeaderSource, name: string): string | undefined {
  if (headers instanceof Headers) return headers.get(name) ?? undefined;
  const value = headers[name];
  return Array.isArray(value) ? value.join(", ") : value;
}

export const writeHeaders = (headers: HeaderSource): Record<string, string> =>
  headers instanceof Headers ? Object.fromEntries(headers) : Object.fromEntries(Object.entries(headers).flatMap(([key, value]) => (value === undefined ? [] : [[key, Array.isArray(value) ? value.join(", ") : value]])));
