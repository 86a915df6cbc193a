import { scenario } from "../scenario.ts";

/** In the other reading the list is served with and without its slash, by the same rules. */
export const listServedAtBothAddresses = scenario("comswise", {
  summary: "In the other reading the list is served with and without its slash, by the same rules.",
  settings: { comswise: { trailingSlash: "both" } },
  async run({ comswise, arrange, check }) {
    const { body: slashed } = await comswise("listCalls");
    const { body: unslashed } = await comswise("redirectCalls", { expect: 200 });
    check("the same calls", unslashed.calls.map(({ id }) => id), slashed.calls.map(({ id }) => id));
    await comswise("redirectCalls", { query: { cursor: "nowhere" }, expect: 400 });
    await comswise("redirectCalls", { query: { limit: "0" }, expect: 422 });
    await comswise("redirectCalls", { as: null, expect: 401 });
    await arrange.settings("comswise", { missingCredentials: "403" });
    await comswise("redirectCalls", { as: null, expect: 403 });
  },
});
