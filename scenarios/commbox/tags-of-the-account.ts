import { scenario } from "../scenario.ts";

/** An account keeps its tags: groups are made, renamed, filled and removed with all that is in them. */
export const tagsOfTheAccount = scenario("commbox", {
  summary: "An account keeps its tags: groups are made, renamed, filled and removed with all that is in them.",
  async run({ commbox, events, check, checkLike }) {
    const { body: group } = await commbox("Create_Tags_Group", { body: { data: { Name: "Value" } } });
    const TAGS_GROUP_ID = Number(group.data.id);
    await commbox("Update_tags_group", { path: { TAGS_GROUP_ID }, body: { data: { Name: "Worth" } } });
    check("renamed", (await commbox("Get_Tags_Group")).body.data.find(({ id }) => id === TAGS_GROUP_ID)?.name, "Worth");
    for (const Type of [1, 2, 3] as const) await commbox("Create_tag", { body: { data: { Name: `Kind ${Type}`, TagGroupId: TAGS_GROUP_ID, Type, ObjectTag: true } } });
    await events.expect("Tag.OnAdd", { name: "Kind 2", groupId: String(TAGS_GROUP_ID) });
    const { body: alone } = await commbox("Create_tag", { form: { data: { Name: "Alone", UserTag: true } } });
    const TAG_ID = Number(alone.data.id);
    await commbox("Update_tag", { path: { TAG_ID }, body: { data: { Name: "Together", TagGroupId: TAGS_GROUP_ID } } });
    const tags = async () => (await commbox("get_tags")).body.data;
    checkLike("moved into the group", (await tags()).find(({ id }) => id === TAG_ID), { name: "Together", identityId: "Together", tagGroupId: TAGS_GROUP_ID });
    check("kinds", (await tags()).filter(({ tagGroupId }) => tagGroupId === TAGS_GROUP_ID).map(({ type }) => type).toSorted(), [1, 1, 2, 3]);
    await commbox("Delete_tag", { path: { TAG_ID } });
    await commbox("Delete_tags_group", { path: { TAGS_GROUP_ID } });
    check("all gone", (await tags()).some(({ tagGroupId }) => tagGroupId === TAGS_GROUP_ID), false);
  },
});
