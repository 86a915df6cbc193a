import { scenario } from "../scenario.ts";

/** A developer reads the published tables of numbers and names. */
export const publishedTables = scenario("commbox", {
  summary: "A developer reads the published tables of numbers and names.",
  async run({ commbox, check }) {
    const read = async (ENUM_NAME: "ObjectType" | "ObjectStatusType" | "StreamProviderType" | "ObjectActivityType" | "ModuleType") => (await commbox("Get_Enum", { path: { ENUM_NAME } })).body.data;
    const name = (table: readonly { name: string; value: number }[], value: number) => table.find((row) => row.value === value)?.name;
    check("voice", name(await read("ObjectType"), 8), "Voice");
    check("resolved", name(await read("ObjectStatusType"), 2), "Resolved");
    check("telephone", name(await read("StreamProviderType"), 5), "Telephone");
    check("remark", name(await read("ObjectActivityType"), 1), "Remark");
    check("module of voice", name(await read("ModuleType"), 15), "VOICE");
  },
});
