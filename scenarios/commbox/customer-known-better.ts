import { scenario, seeded } from "../scenario.ts";
import { openCall, voiceNeeds } from "./voice-call.ts";

/** A new caller becomes a customer, is described, tagged, looked up by phone, and forgotten on request. */
export const customerKnownBetter = scenario("commbox", {
  summary: "A new caller becomes a customer, is described, tagged, looked up by phone, and forgotten on request.",
  needs: { ...voiceNeeds, tag: seeded<number>("commbox", "tagId") },
  async run({ commbox, needs, events, stimulus, check, checkLike }) {
    const phone = "12025550199";
    const call = await openCall(commbox, { ...needs, phone }, { User: { FirstName: "Gil", LastName: "Example" } });
    const { data: told } = await events.expect<{ Id: string }>("User.OnNew", { FirstName: "Gil" });
    const path = { USER_ID: Number(told.Id) };
    const { body: found } = await commbox("Get_User", { path: { USER_ID: 0 }, query: { streamProviderId: phone, streamProviderType: 5 } });
    checkLike("found by phone", found.data, { id: path.USER_ID, firstName: "Gil", numObjects: 1, numIdentities: 1 });

    const { body: changed } = await commbox("Update_User", { path, body: { data: { UniqueId: "266684", Email: "gil@example.com", Remarks: "Returning customer", Content: { VIP_Status: "8" } } } });
    check("under a capital Id", changed.data.Id, path.USER_ID);
    await events.expect("User.OnUpdate", { Id: told.Id });
    await commbox("Update_User_Details", { path, form: { data: { FirstName: "Gila" } } });
    await events.expect("User.OnUpdate", { Id: told.Id, FirstName: "Gila" });
    const { body: known } = await commbox("Get_User_Details", { path });
    checkLike("known", known.data, { firstName: "Gila", lastName: "Example", uniqueId: "266684", email: "gil@example.com" });
    checkLike("custom fields", JSON.parse(known.data.content), { VIP_Status: "8" });

    await stimulus("commbox", "tagUser", { userId: path.USER_ID, tagId: needs.tag });
    await events.expect("User.OnUpdateTag", { Id: told.Id });
    await stimulus("commbox", "tagUser", { userId: path.USER_ID, tagId: needs.tag, remove: true });
    await events.expect("User.OnUpdateTag", { Id: told.Id });

    const identity = known.data.identities[0]!.id;
    const { body: calls } = await commbox("Get_User_Objects", { path: { USER_IDENTITY_ID: identity } });
    check("calls", calls.data.map(({ objectId }) => objectId), [call]);
    const { body: none } = await commbox("Get_User_Objects", { path: { USER_IDENTITY_ID: identity }, query: { status: "2,14", includeChilds: false } });
    check("none resolved", none.data, []);
    await commbox("Get_User", { path, query: { streamProviderId: phone }, expect: 400 });
    await commbox("Get_User_Objects", { path: { USER_IDENTITY_ID: identity }, query: { streamProviderType: 5 }, expect: 400 });
    // Withdrawn by the vendor in 2019; the simulator says so.
    await commbox("Get_User_By_Identity", { query: { streamProviderId: phone, streamProviderType: 5 }, expect: 501 });

    await commbox("Delete_User", { path });
    await commbox("Get_User", { path, expect: 404 });
    checkLike("the call stays", (await commbox("Get_Object", { path: { STREAM_ID: String(needs.channel), OBJECT_ID: call } })).body.data[0], { userStreamProviderId: phone });
  },
});
