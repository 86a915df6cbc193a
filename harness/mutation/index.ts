/** Mutation: whether the checks would notice. */
export { mutate, mutationScore, type MutationOptions, type MutationResult, type NotPlanted, type PlantedFault } from "./mutate.ts";
export { mutationTable } from "./table.ts";
export { faultKinds } from "./kinds/index.ts";
export type { FaultKind, Plan, Site } from "./fault.ts";
