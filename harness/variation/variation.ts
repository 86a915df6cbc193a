import type { Adapter } from "../adapters/adapter.ts";
import type { Contract } from "../../simulators/core/contract/contract.ts";
import type { Operation } from "../../simulators/core/contract/operation.ts";
import type { Passing, PassingEvent, Plan } from "../mutation/fault.ts";

/** What an answer or a delivery on its way belongs to. */
export interface Around {
  readonly contract: Contract;
  readonly adapter: Adapter;
  /** Undefined for a delivery, and for what the contract does not know. */
  readonly operation: Operation | undefined;
  readonly url: string;
}

/** Something that a vendor may do otherwise and still keep its contract. */
export interface Variation {
  /** For people: "properties in another order". */
  readonly name: string;
  readonly answer?: (answer: Passing, around: Around) => Passing;
  readonly deliver?: (event: PassingEvent, around: Omit<Around, "operation" | "url">) => ReturnType<NonNullable<Plan["deliver"]>>;
}
