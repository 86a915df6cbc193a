import type { NamedScenario } from "../harness/scenario.ts";

/** Every scenario of this package. */
export const scenarios: readonly NamedScenario[] = [];
