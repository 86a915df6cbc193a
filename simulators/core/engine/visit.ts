import type { Contract } from "../contract/contract.ts";
import type { Operation } from "../contract/operation.ts";
import type { CheckedRequest, RawBody } from "../contract/request.ts";
import type { Refusal } from "../refusal.ts";
import type { Vendor } from "../vendor.ts";
import type { Principal } from "../world/credential.ts";
import type { World } from "../world/world.ts";

/** One request on its way through the engine: what each step found out, for the next ones. */
export interface Visit {
  readonly vendor: Vendor;
  readonly contract: Contract;
  readonly document: number;
  readonly world: World;
  /** "http://127.0.0.1:4010/~w1": where minted links point, with the world's prefix when it was asked for by one. */
  readonly origin: string;
  readonly method: string;
  /** Path under the vendor's mount, still encoded: "/v1/calls/". */
  readonly path: string;
  /** Text after "?", or "". */
  readonly search: string;
  query(): URLSearchParams;
  header(name: string): string | undefined;
  allHeaders(): Record<string, string>;
  readonly body: RawBody | undefined;
  /** Why the body could not be read, when it could not. */
  readonly unread: Refusal | undefined;
  operation: Operation | undefined;
  pathValues: readonly string[];
  principal: Principal | undefined;
  request: CheckedRequest | undefined;
}
