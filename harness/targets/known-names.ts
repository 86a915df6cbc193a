import { didYouMean } from "../../simulators/core/refusal.ts";

/** What names in a targets file may be. The harness knows no simulator, so whoever reads the file tells. */
export interface KnownNames {
  readonly vendors: readonly string[];
  /** `vendor.name`, and `telephone.answers`. */
  readonly stimuli: readonly string[];
  operations(vendor: string): readonly string[];
  settings(vendor: string): readonly string[];
  /** A setting's value, checked. @throws {Error} `vendor.name takes …` */
  readSetting(vendor: string, name: string, value: unknown): unknown;
}

/** So many names fit into a sentence. */
const FEW = 24;

/** What is said of a name that is none of the known ones. */
export function notKnown(given: string, known: readonly string[]): string {
  const meant = didYouMean(given, known);
  if (known.length > FEW) return `is not known here${meant}`;
  return `is not known here${meant || ";"} ${meant ? "Known" : "known"} are ${known.join(", ") || "none"}`;
}
