import { scenario } from "../scenario.ts";
import { everyRequest } from "./every-request.ts";

/** Without an API key, with an unknown one or another scheme nothing is answered, and nothing is stored. */
export const credentialsRefused = scenario("comswise", {
  summary: "Without an API key, with an unknown one or another scheme nothing is answered, and nothing is stored.",
  async run({ comswise, arrange, check }) {
    const before = (await comswise.all("listCalls")).length;
    for (const request of everyRequest(comswise)) await request({ as: null, expect: 401 });
    for (const authorization of ["Bearer cw_nobody", "Basic b3JnOmtleQ==", "cw_sandbox-org-123-key"]) await comswise.raw("GET", "/v1/calls/", { as: null, headers: { authorization }, expect: 401 });
    // Older releases of the framework answer a missing header with 403.
    await arrange.settings("comswise", { missingCredentials: "403" });
    for (const request of everyRequest(comswise)) await request({ as: null, expect: 403 });
    await comswise.raw("GET", "/v1/calls/", { as: null, headers: { authorization: "Bearer cw_nobody" }, expect: 401 });
    check("calls", (await comswise.all("listCalls")).length, before);
  },
});
