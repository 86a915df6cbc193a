import type { Stimulus } from "../core/vendor.ts";
import { together } from "./parts.ts";

/** What customers, agents' phones and the vendor's own screens do; no operation does it. */
export const stimuli: Readonly<Record<string, Stimulus>> = together("stimuli");
