import { scenario } from "../scenario.ts";
import { everyRequest } from "./every-request.ts";
import { rowsOfNobody } from "./every-row.ts";

/** A customer asks to be deleted; from then on it can do nothing but take that back. */
export const frozenCustomerRefused = scenario("voipbin", {
  summary: "A customer asks to be deleted; from then on it can do nothing but take that back.",
  settings: { voipbin: { profile: "documented", frozenCustomers: "refused" } },
  async run({ voipbin, check, checkLike }) {
    for (const as of ["manager", "agent1"]) {
      await voipbin("PostAuthUnregister", { as, body: { confirmation_phrase: "DELETE" }, expect: 403 });
      await voipbin("DeleteAuthUnregister", { as, expect: 403 });
    }
    await voipbin("DeleteAuthUnregister", { expect: 409 });
    const { body: frozen } = await voipbin("PostAuthUnregister", { body: { confirmation_phrase: "DELETE" } });
    checkLike("is to be deleted", frozen, { status: "frozen", tm_deletion_scheduled: /Z$/ });
    checkLike("and is told when", (await voipbin("GetCustomer", { expect: 403 })).body, { error: "DELETION_SCHEDULED", deletion_effective_at: /Z$/, recovery_endpoint: "DELETE /auth/unregister" });
    for (const [id, request] of Object.entries(everyRequest(voipbin, rowsOfNobody))) {
      if (!id.endsWith("AuthUnregister")) await request({ expect: 403 });
    }
    check("taken back", (await voipbin("DeleteAuthUnregister")).body.status, "active");
    await voipbin("GetCustomer");
  },
});
