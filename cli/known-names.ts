import { AT_TELEPHONES } from "../harness/stage-telephone.ts";
import type { KnownNames } from "../harness/targets/known-names.ts";
import { contractOf } from "../simulators/core/contract/contract.ts";
import { readSetting } from "../simulators/core/settings.ts";
import { registry } from "../simulators/registry.ts";

const settingsOf = (vendor: string) => registry.find(({ name }) => name === vendor)!.settings;

/** What names in a targets file may be: what our vendors have. */
export const knownNames: KnownNames = {
  vendors: registry.map(({ name }) => name),
  stimuli: [...AT_TELEPHONES.map((name) => `telephone.${name}`), ...registry.flatMap(({ name, stimuli }) => Object.keys(stimuli ?? {}).map((stimulus) => `${name}.${stimulus}`))],
  operations: (vendor) => [...contractOf(vendor).operations.keys()],
  settings: (vendor) => Object.keys(settingsOf(vendor)),
  readSetting: (vendor, name, value) => readSetting(vendor, settingsOf(vendor), name, value),
};
