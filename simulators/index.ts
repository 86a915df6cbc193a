export { createSimulator } from "./registry.ts";
export type { Simulator, SimulatorOptions } from "./core/simulator.ts";
export type { VendorDefinition } from "./core/vendor.ts";
