// What the scripts of this folder need of the code, in one bundle.
export { bundleContract, readYaml } from "../simulators/core/contract/bundle.ts";
