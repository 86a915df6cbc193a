import { scenario } from "../scenario.ts";
import { everyRequest } from "./every-request.ts";

/** An integration runs on with a key that is gone: it is refused everywhere in the same words, and changes nothing. */
export const keyRefusedEverywhere = scenario("commbox", {
  summary: "An integration runs on with a key that is gone: it is refused everywhere in the same words.",
  async run({ commbox, arrange, check }) {
    for (const request of Object.values(everyRequest(commbox))) {
      const { body } = await request({ as: null, expect: 401 });
      check("words", (body as { description: string }).description, "Unauthorized");
    }
    // Other pages of the vendor print other words.
    await arrange.settings("commbox", { unauthorizedDescription: "Unauthorized access" });
    for (const request of Object.values(everyRequest(commbox))) await request({ as: "expired", expect: 401 });
    const { body: untouched } = await commbox("Get_Object", { path: { STREAM_ID: "5321", OBJECT_ID: 69716571 } });
    check("the call", [untouched.data[0]!.statusId, untouched.data[0]!.assignedManagerId], [8, 0]);
  },
});
