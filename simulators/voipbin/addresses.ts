import { Refusal } from "../core/refusal.ts";

export const ADDRESS_TYPES = ["", "agent", "conference", "email", "extension", "line", "sip", "tel"] as const;

/** Where something comes from or goes to; what is empty is left out. */
export interface CommonAddress {
  readonly type?: (typeof ADDRESS_TYPES)[number];
  readonly target?: string;
  readonly target_name?: string;
  readonly name?: string;
  readonly detail?: string;
}

/** An address of a body as it is kept. @param types - which are taken here @throws {Refusal} `rule` */
export function addressOf(given: any, types: readonly string[] = ADDRESS_TYPES): CommonAddress {
  const type = given?.type ?? "";
  if (!types.includes(type)) throw new Refusal("rule", `an address of type "${type}" is not taken here`, { rule: "address" });
  return Object.fromEntries(["type", "target", "target_name", "name", "detail"].flatMap((field) => (given?.[field] ? [[field, String(given[field])]] : [])));
}

/** Addresses of a body as they are kept. @throws {Refusal} `rule` for one that is none */
export const addressesOf = (given: readonly unknown[] | null | undefined): CommonAddress[] => (given ?? []).map((one) => addressOf(one));
