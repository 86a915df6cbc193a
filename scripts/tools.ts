// What the scripts of this folder need of the code, in one bundle.
export { bundleContract, readYaml } from "../simulators/core/contract/bundle.ts";

/** The text of SUPPORTED.md. Loaded when asked for: a build needs no vendor. */
export const supportedMarkdown = async (): Promise<string> => (await import("../cli/supported.ts")).supportedMarkdown();

/** The harness and all scenarios, for scripts that run them. Loaded when asked for: a build needs neither. */
export const suite = async () => ({
  ...(await import("../harness/index.ts")),
  ...(await import("../scenarios/index.ts")),
  ...(await import("../simulators/index.ts")),
});
