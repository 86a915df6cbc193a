import { scenario, seeded } from "../scenario.ts";
import { conversationIn, STATES } from "./any-state.ts";
import { linesOf, readCall, voiceNeeds } from "./voice-call.ts";

/** A tag is put on calls and taken off again, whatever has become of them. */
export const tagsAtAnyTime = scenario("commbox", {
  summary: "A tag is put on calls and taken off again, whatever has become of them.",
  needs: { ...voiceNeeds, tag: seeded<number>("commbox", "tagId") },
  async run({ commbox, needs, events, check }) {
    for (const state of STATES) {
      const call = await conversationIn(commbox, needs, state);
      const path = { STREAM_ID: String(needs.channel), OBJECT_ID: call, TAG_ID: needs.tag };
      await commbox("Set_Object_Tag", { path });
      await commbox("Set_Object_Tag", { path });
      check("tags", (await readCall(commbox, needs.channel, call)).numTags, 1);
      await commbox("Delete_Object_Tag", { path });
      await commbox("Delete_Object_Tag", { path, expect: 404 });
      check("none", (await readCall(commbox, needs.channel, call)).numTags, 0);
      check("one line for each change", (await linesOf(commbox, call, 7)).map(({ data }) => data["isRemoveTag"]), [false, true]);
      for (const Action of ["Add", "Remove"]) await events.expect("Object.OnUpdateTag", { Id: String(call), Tags: [{ Id: String(needs.tag), Action }] });
    }
  },
});
