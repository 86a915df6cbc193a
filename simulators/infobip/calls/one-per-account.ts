import type { Act } from "../../core/act.ts";
import { resource } from "../../core/resource.ts";

/** A setting of which an account has one: its id is the account. */
export interface OfAccount {
  readonly id: string;
  readonly account: string;
}

export const onePerAccount = <Row extends OfAccount>() => resource<Row>()({ newId: () => "" });

/** The account's own, or undefined while it was never set. */
export const settingOf = (act: Act<any>, name: string): any => act.find(name, act.account);

/** Sets it. */
export function setSetting(act: Act<any>, name: string, fields: object): any {
  if (settingOf(act, name)) return act.update(name, act.account, fields as any);
  return act.create(name, { id: act.account, ...fields } as any);
}
