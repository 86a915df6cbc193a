import { scenario } from "../scenario.ts";
import { inboundCall, openCall, readCall, remark, linesOf, voiceNeeds } from "./voice-call.ts";

/** A voice platform's key is wrong, expires, is replaced; then it asks too often. Nothing that was refused leaves a trace. */
export const keysAndThrottling = scenario("commbox", {
  summary: "A key is wrong, expires, is replaced; then too much is asked. Nothing that was refused leaves a trace.",
  needs: voiceNeeds,
  async run({ commbox, needs, arrange, clock, events, check }) {
    const { channel } = needs;
    const create = { path: { STREAM_ID: String(channel) }, body: { data: inboundCall(needs) } };
    const { body: refused } = await commbox("Create_Object", { ...create, as: null, expect: 401 });
    check("words", refused.description, "Unauthorized");
    for (const authorization of ["Basic x", "Bearer nobody"]) await commbox.raw("POST", `/streams/${channel}/objects`, { as: null, headers: { authorization }, body: create.body, expect: 401 });
    await commbox("Create_Object", { ...create, as: "expired", expect: 401 });
    await commbox("Create_Object", { ...create, as: "revoked", expect: 401 });
    await events.none("Object.OnNew", { within: "1m" });

    const call = await openCall(commbox, needs);
    await commbox("Get_Object", { path: { STREAM_ID: String(channel), OBJECT_ID: call }, as: "grace" });
    await commbox("Get_Object", { path: { STREAM_ID: String(channel), OBJECT_ID: call }, as: "other", expect: 404 });
    await commbox("Get_Object_Activities", { path: { OBJECT_ID: call }, as: "other", expect: 404 });

    await arrange.settings("commbox", { rateLimit: 5 });
    await clock.pass("2s");
    for (let n = 1; n <= 5; n++) await readCall(commbox, channel, call);
    await commbox("Set_Remark_Log", { path: { OBJECT_ID: call }, body: { data: { Text: "too much" } }, expect: 429 });
    await clock.pass("1s");
    check("nothing was written", await linesOf(commbox, call), []);
    await remark(commbox, call, "in time");
    await events.expect("Object.OnNewActivity", { Id: String(call) });
    check("told", events.received("Object.OnNewActivity").length, 1);
  },
});
