/** What a team's own tests use: `import { createSimulator, contractOf, toKeepContract } from "ringback/testing"`. */
export type { Contract } from "../simulators/core/contract/contract.ts";
export type { SimulatorOptions } from "../simulators/core/simulator.ts";
export type { Call, CallMatch } from "./calls.ts";
export { contractOf } from "./contract.ts";
export { type DispatcherOptions, interceptorFor, takeOverFetch } from "./dispatcher.ts";
export { type KeepContractOptions, type MatcherResult, toKeepContract } from "./keep-contract.ts";
export { handlersFor, type MswHttp } from "./msw.ts";
export { type ReceivedOptions, toHaveReceived } from "./received.ts";
export { createSimulator, type TestSimulator } from "./simulator.ts";
