import { scenario } from "../scenario.ts";
import { everyRequest, rowNeeds } from "./every-request.ts";

/** The service breaks down, and later has too much to do; its answers keep their form, and nothing is changed. */
export const serviceDownAndBusy = scenario("commbox", {
  summary: "The service breaks down, and later has too much to do; its answers keep their form.",
  needs: rowNeeds,
  async run({ commbox, needs, arrange, check }) {
    const call = async () => (await commbox("Get_Object", { path: { STREAM_ID: String(needs.stream), OBJECT_ID: needs.call } })).body.data[0]!;
    const before = await call();
    await arrange.fault({ kind: "status", status: 500, times: 0 });
    for (const request of Object.values(everyRequest(commbox, needs))) await request({ expect: 500 });
    await arrange.clearFaults();
    await arrange.fault({ kind: "rateLimit", seconds: 1, times: 0 });
    for (const request of Object.values(everyRequest(commbox, needs))) {
      const { headers } = await request({ expect: 429 });
      check("how long", headers.get("retry-after"), "1");
    }
    await arrange.clearFaults();
    check("the call is as it was", await call(), before);
    await commbox("systemStatus");
    await commbox("Status_Ping");
  },
});
