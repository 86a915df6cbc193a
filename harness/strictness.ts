import type { Contract } from "../simulators/core/contract/contract.ts";
import type { NamedScenario } from "./scenario.ts";
import type { Session } from "./targets/target.ts";

type ContractOf = (vendor: string) => Contract;

/** Does the vendor's contract know several readings of the service? Only such a vendor has the setting. */
const hasReadings = ({ lifecycles }: Contract): boolean => Object.values(lifecycles).some(({ moves }) => moves.some(({ variants }) => variants !== undefined));

/** Settings of a scenario, with its `strictness` where a vendor has that. */
export function settingsOf({ vendors, settings, strictness }: NamedScenario, contractOf: ContractOf): NamedScenario["settings"] {
  if (strictness === undefined) return settings;
  const readings = vendors.filter((vendor) => hasReadings(contractOf(vendor))).map((vendor) => [vendor, { strictness, ...settings[vendor] }] as const);
  return { ...settings, ...Object.fromEntries(readings) };
}

/**
 * The reading by which each vendor is judged: what the story asks for, else what the target is known to have.
 * A vendor that is missing here is judged by the moves of all readings.
 */
export async function readingsOf(scenario: NamedScenario, session: Session, contractOf: ContractOf): Promise<ReadonlyMap<string, string>> {
  const asked = settingsOf(scenario, contractOf);
  const readings = new Map<string, string>();
  for (const vendor of scenario.vendors.filter((name) => hasReadings(contractOf(name)))) {
    const reading = asked[vendor]?.["strictness"] ?? (await session.setting(vendor, "strictness"));
    if (typeof reading === "string") readings.set(vendor, reading);
  }
  return readings;
}
