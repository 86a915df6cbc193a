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

/** The text of scenarios/uses.json: all stories are run, in process. */
export async function storyUses(): Promise<string> {
  const { createSimulator, scenarios, simulatorTarget } = await suite();
  const { usesOfStories } = await import("../harness/uses-collecting.ts");
  const sim = await createSimulator();
  try {
    return await usesOfStories(scenarios, simulatorTarget({ url: sim.server.origin, fetch: (request) => sim.fetch(request) }));
  } finally {
    await sim.close();
  }
}
