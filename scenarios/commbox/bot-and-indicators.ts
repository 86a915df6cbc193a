import { scenario } from "../scenario.ts";
import { openCall, voiceNeeds } from "./voice-call.ts";

/** A bot keeps values about a call and is sent to another node; a supervisor marks the call as important. */
export const botAndIndicators = scenario("commbox", {
  summary: "A bot keeps values about a call and is sent to another node; a supervisor marks the call as important.",
  needs: voiceNeeds,
  async run({ commbox, needs, check }) {
    const path = { OBJECT_ID: await openCall(commbox, needs) };
    await commbox("Insert_Data_Context", { path, body: { data: { properties: { plus: 3, name: "Dana" } } } });
    await commbox("Insert_Data_Context", { path, form: { data: { properties: { plus: 4 } } } });
    const { body: kept } = await commbox("Get_Object_Context", { path, query: { properties: ["data.plus", "data.name", "data.none"] } });
    check("numbers are printed as text", kept.data, { "data.plus": "4", "data.name": "Dana", "data.none": null });
    const { body: jumped } = await commbox("JUMP_TO_NODE", { path, body: { data: { address: "4079:n_8" } } });
    check("no id", jumped.data.id, null);

    const vip = { IndicatorId: "vip", Title: "Important customer", DisplayClass: "star", Link: "https://crm.example.com/customers/1" };
    check("new", (await commbox("Set_Object_Indicator", { path, body: { data: vip } })).body.data.updated, false);
    check("replaced", (await commbox("Set_Object_Indicator", { path, form: { data: { ...vip, Title: "Very important" } } })).body.data.updated, true);
    const { body: shown } = await commbox("Get_Object_Indicators", { path });
    check("shown", shown.data.indicators, { vip: { title: "Very important", displayClass: "star", link: vip.Link, text: null } });
    await commbox.wrong("Set_Object_Indicator", { breaks: "body.data", expect: 400 }, { path, body: { data: { IndicatorId: "plain" } } });
    await commbox("Delete_Custom_Indicator", { path: { ...path, INDICATOR_ID: "vip" } });
    await commbox("Delete_Custom_Indicator", { path: { ...path, INDICATOR_ID: "vip" }, expect: 404 });
  },
});
