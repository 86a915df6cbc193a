import type { LifecycleCode } from "../core/lifecycle.ts";
import { together } from "./parts.ts";

/** How each row shows its state, and when time moves it; a part tells of its own. */
export const lifecycles: Record<string, LifecycleCode> = together("lifecycles");
