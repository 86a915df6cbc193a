import { scenario } from "../scenario.ts";
import { everyRequest, rowNeeds } from "./every-request.ts";

/** An integration runs on with a key that is gone: it is refused everywhere in the same words, and changes nothing. */
export const keyRefusedEverywhere = scenario("commbox", {
  summary: "An integration runs on with a key that is gone: it is refused everywhere in the same words.",
  needs: rowNeeds,
  async run({ commbox, needs, arrange, check }) {
    const call = async () => (await commbox("Get_Object", { path: { STREAM_ID: String(needs.stream), OBJECT_ID: needs.call } })).body.data[0]!;
    const before = await call();
    for (const request of Object.values(everyRequest(commbox, needs))) {
      const { body } = await request({ as: null, expect: 401 });
      check("words", (body as { description: string }).description, "Unauthorized");
    }
    // Other pages of the vendor print other words.
    await arrange.settings("commbox", { unauthorizedDescription: "Unauthorized access" });
    for (const request of Object.values(everyRequest(commbox, needs))) await request({ as: "expired", expect: 401 });
    check("the call is as it was", await call(), before);
  },
});
