import type { Layer } from "../core/layer.ts";
import { telephoneRoutes } from "./control.ts";
import { timers } from "./far-end.ts";
import { LAYER } from "./network.ts";

/** The simulated telephone network that all vendors of a world are connected to. */
export const telephony: Layer = { name: LAYER, timers, control: telephoneRoutes };
