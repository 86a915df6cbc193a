import { scenario } from "../scenario.ts";
import { everyRequest } from "./every-request.ts";
import { rowsOfNobody } from "./every-row.ts";

/** Nobody gets anything without a credential, and a wrong one is as good as none. */
export const credentialRefusedEverywhere = scenario("voipbin", {
  summary: "Nobody gets anything without a credential, and a wrong one is as good as none.",
  async run({ voipbin, check }) {
    for (const [id, request] of Object.entries(everyRequest(voipbin, rowsOfNobody))) {
      const { bytes } = await request({ as: null, expect: 401 });
      check(`${id}: without a word`, bytes.length, 0);
    }
    for (const authorization of ["Bearer nonsense", "Bearer vb_ringbackDefaultKey000000000000001"]) await voipbin.raw("GET", "/v1.0/customer", { as: null, headers: { authorization }, expect: 401 });
    await voipbin.raw("GET", "/v1.0/customer", { as: null, headers: { cookie: "accesskey=vb_nobody" }, expect: 401 });
    await voipbin.raw("GET", "/v1.0/customer?accesskey=vb_nobody", { as: null, expect: 401 });
    await voipbin("PostAuthLogin", { as: null, body: { username: "nobody@example.com", password: "not-a-real-password" }, expect: 400 });
  },
});
