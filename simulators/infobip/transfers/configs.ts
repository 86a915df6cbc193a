import type { Act, HandlerAct } from "../../core/act.ts";
import { Refusal } from "../../core/refusal.ts";
import { resource } from "../../core/resource.ts";
import { musicOrDefaultPart, parts, repeatedPart } from "../audio/options.ts";
import { onePerAccount, setSetting, settingOf, type OfAccount } from "../calls/one-per-account.ts";
import { digits } from "../calls/numbers.ts";
import { utc, type Us } from "../instants.ts";

/** Which outside numbers calls may be handed to. */
export interface ExternalNumberConfig extends OfAccount {
  readonly transferToAnyNumberEnabled: boolean;
  readonly createdAt: Us;
  readonly updatedAt: Us;
}

/** What customers hear while the target rings. */
export interface TransferStrategy extends OfAccount {
  readonly strategyId: string;
  readonly musicOnHold?: any;
  readonly announcementMessage?: any;
  readonly createdAt: Us;
  readonly updatedAt: Us;
}

/** A person of the account's address book with the tag that permits transfers: the People product, by a stimulus. */
export interface PermittedNumber {
  readonly id: string;
  readonly account: string;
}

export const transferConfigResources = {
  "external-number-configs": onePerAccount<ExternalNumberConfig>(),
  "transfer-strategies": onePerAccount<TransferStrategy>(),
  "permitted-numbers": resource<PermittedNumber>()({}),
};

/** Tag of the people whose numbers are permitted; cannot be set. */
const TAG = "external_number";

/** May calls be handed to this number? Any, unless the account limits it to people with the tag. */
export const permits = (act: Act<any>, e164: string): boolean => (settingOf(act, "external-number-configs")?.transferToAnyNumberEnabled ?? true) || act.find("permitted-numbers", `${act.account}/${digits(e164)}`) !== undefined;

const absent = (what: string) => new Refusal("not-found", `${what} was never set`, { status: 404, rule: "transfers: 404 while unset" });
const stamps = (row: any, act: Act<any>) => ({ createdAt: row?.createdAt ?? act.stamp(), updatedAt: act.stamp() });

function getTransferToExternalNumberConfig(act: Act<any>): unknown {
  const row: ExternalNumberConfig | undefined = settingOf(act, "external-number-configs");
  if (!row) throw absent("transfer to external numbers");
  return { tagName: TAG, transferToAnyNumberEnabled: row.transferToAnyNumberEnabled, createdAt: utc(row.createdAt), updatedAt: utc(row.updatedAt) };
}

function updateTransferToExternalNumberConfig(act: HandlerAct<any>): unknown {
  setSetting(act, "external-number-configs", { transferToAnyNumberEnabled: act.body.transferToAnyNumberEnabled ?? true, ...stamps(settingOf(act, "external-number-configs"), act) });
  return getTransferToExternalNumberConfig(act);
}

function getTransferStrategy(act: Act<any>): unknown {
  const row: TransferStrategy | undefined = settingOf(act, "transfer-strategies");
  if (!row) throw absent("the transfer strategy");
  const { strategyId: id, musicOnHold, announcementMessage, createdAt, updatedAt } = row;
  return { id, ...(musicOnHold ? { musicOnHold } : {}), ...(announcementMessage ? { announcementMessage } : {}), createdAt: utc(createdAt), updatedAt: utc(updatedAt) };
}

function updateTransferStrategy(act: HandlerAct<any>): unknown {
  const row: TransferStrategy | undefined = settingOf(act, "transfer-strategies");
  const strategyId = row?.strategyId ?? act.random("transfer-strategies").text(24, "0123456789abcdef");
  setSetting(act, "transfer-strategies", { strategyId, musicOnHold: null, announcementMessage: null, ...parts(act.body, { musicOnHold: musicOrDefaultPart, announcementMessage: repeatedPart }), ...stamps(row, act) });
  return getTransferStrategy(act);
}

export const transferConfigRows = { getTransferToExternalNumberConfig, updateTransferToExternalNumberConfig, getTransferStrategy, updateTransferStrategy };
