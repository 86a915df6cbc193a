import { scenario } from "../scenario.ts";

const WORDS = ["parcels", "returns", "orders", "repairs", "complaints"];

/** Tags, flows and contacts are read two at a time to the end; one goes meanwhile, and nothing else does. */
export const listsReadInPages = scenario("voipbin", {
  summary: "Lists are read two rows at a time: newest first, none twice, none lost, also when one is removed between two pages.",
  async run({ voipbin, clock, check }) {
    const made = [];
    for (const name of WORDS) {
      made.push((await voipbin("PostTags", { body: { name, detail: "" } })).body.id!);
      await voipbin("PostFlows", { body: { name, detail: "", actions: [{ type: "answer" }] } });
      await clock.pass("1s");
    }
    const own = (rows: readonly unknown[]) => rows.map((row) => (row as { name?: string }).name).filter((name) => WORDS.includes(name!));
    const newestFirst = WORDS.toReversed();
    check("tags", own(await voipbin.all("GetTags", { query: { page_size: 2 } })), newestFirst);
    check("flows", own(await voipbin.all("GetFlows", { query: { page_size: 2 } })), newestFirst);

    const first = (await voipbin("GetTags", { query: { page_size: 2 } })).body;
    await voipbin("DeleteTagsId", { path: { id: made[3]! } });
    const then = (await voipbin("GetTags", { query: { page_size: 2, page_token: first.next_page_token! } })).body;
    check("behind a row that is gone", own(then.result!), ["orders", "returns"]);
    check("from the beginning", own(await voipbin.all("GetTags", { query: { page_size: 3 } })), newestFirst.filter((name) => name !== "repairs"));
    // A removed tag can be read on, and no list shows it.
    check("removed", typeof (await voipbin("GetTagsId", { path: { id: made[3]! } })).body.tm_delete, "string");
  },
});
