import { scenario } from "../scenario.ts";

/** A client forgets the slash at the end of the list's address and is sent there, query and all. */
export const listWithoutItsSlash = scenario("comswise", {
  summary: "A client forgets the slash at the end of the list's address and is sent there, query and all.",
  async run({ comswise, check }) {
    const { headers } = await comswise("redirectCalls", { query: { limit: "5", cursor: "a b" }, expect: 307 });
    check("where", headers.get("location"), /\/v1\/calls\/\?limit=5&cursor=a(\+|%20)b$/);
    // The router answers before credentials are looked at.
    await comswise("redirectCalls", { as: null, expect: 307 });
  },
});
