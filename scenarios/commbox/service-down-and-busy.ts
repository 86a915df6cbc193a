import { scenario } from "../scenario.ts";
import { everyRequest } from "./every-request.ts";

/** The service breaks down, and later has too much to do; its answers keep their form, and nothing is changed. */
export const serviceDownAndBusy = scenario("commbox", {
  summary: "The service breaks down, and later has too much to do; its answers keep their form.",
  async run({ commbox, arrange, check }) {
    await arrange.fault({ kind: "status", status: 500, times: 0 });
    for (const request of Object.values(everyRequest(commbox))) await request({ expect: 500 });
    await arrange.clearFaults();
    await arrange.fault({ kind: "rateLimit", seconds: 1, times: 0 });
    for (const request of Object.values(everyRequest(commbox))) {
      const { headers } = await request({ expect: 429 });
      check("how long", headers.get("retry-after"), "1");
    }
    await arrange.clearFaults();
    check("the call is as it was", (await commbox("Get_Object", { path: { STREAM_ID: "5321", OBJECT_ID: 69716571 } })).body.data[0]!.statusId, 8);
    await commbox("systemStatus");
    await commbox("Status_Ping");
  },
});
