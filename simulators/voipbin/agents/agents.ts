import type { Act, HandlerAct } from "../../core/act.ts";
import { Refusal } from "../../core/refusal.ts";
import { addressOf, type CommonAddress } from "../addresses.ts";
import { BITS } from "../permissions.ts";
import { shown } from "../shown.ts";

export const STATUSES = ["", "available", "away", "busy", "offline", "ringing"] as const;
export const RING_METHODS = ["ringall", "linear", ""] as const;

export interface Agent {
  readonly id: string;
  readonly customer_id: string;
  readonly username: string;
  readonly password: string;
  readonly name: string;
  readonly detail: string;
  readonly ring_method: (typeof RING_METHODS)[number];
  readonly status: (typeof STATUSES)[number];
  readonly permission: number;
  readonly tag_ids: readonly string[];
  readonly addresses: readonly CommonAddress[];
  readonly tm_create: string;
  readonly tm_update?: string;
  readonly tm_delete?: string;
}

export const agentShown = shown<Agent>(["id", "customer_id", "username", "name", "detail", "ring_method", "status", "permission", "tag_ids", "addresses"], ["tm_create", "tm_update", "tm_delete"]);

/** The agent who asks; an access key is none. @throws {Refusal} `not-found` */
export function callerOf(act: HandlerAct<any>): Agent {
  const agent = act.principal.subject === undefined ? undefined : (act.find("agents", act.principal.subject) as Agent | undefined);
  if (!agent || agent.tm_delete) throw new Refusal("not-found", "the caller is no agent", { rule: "agent of the credential" });
  return agent;
}

/** Bits of the project, which only those may give who have such. */
const PROJECT = 15;

/** @throws {Refusal} `forbidden` */
export function checkGranting(permission: number, caller: number): void {
  if ((permission & PROJECT) !== 0 && (caller & PROJECT) === 0) throw new Refusal("forbidden", "rights of the project are given by those who have such", { rule: "granting" });
}

/** @throws {Refusal} `conflict` when this is the last one who may all */
export function keepAnAdmin(act: Act<any>, agent: Agent): void {
  if ((agent.permission & BITS.customerAdmin) === 0) return;
  for (const other of act.each("agents", "live") as Iterable<any>) if (other.id !== agent.id && (other.permission & BITS.customerAdmin) !== 0) return;
  throw new Refusal("conflict", "the last admin stays one", { rule: "last admin" });
}

/** Addresses of a body. @param of - the agent who has them already @throws {Refusal} `conflict` when another agent has one */
export function addressesFor(act: Act<any>, given: readonly unknown[] | null | undefined, of?: string): CommonAddress[] {
  const addresses = (given ?? []).map((one) => addressOf(one, ["extension", "tel", "sip"]));
  const key = ({ type, target }: CommonAddress) => `${type} ${target}`;
  const asked = new Set(addresses.map(key));
  if (asked.size === 0) return addresses;
  for (const other of act.each("agents", "live") as Iterable<any>) {
    const taken = other.id === of ? undefined : (other as Agent).addresses.find((address) => asked.has(key(address)));
    if (taken) throw new Refusal("conflict", `${taken.target} is another agent's`, { rule: "addresses" });
  }
  return addresses;
}
