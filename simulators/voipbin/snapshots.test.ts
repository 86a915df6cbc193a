import { describe, test } from "vitest";
import { expectKept, expectUncut } from "../core/testing/cut-story.ts";
import { createSimulator } from "../registry.ts";
import { STORIES } from "./testing/stories.ts";

const open = (seed = 42) => createSimulator("voipbin", { seed });

describe.each(Object.entries(STORIES))("%s", (_, story) => {
  test("goes on from a snapshot in another simulator byte for byte", () => expectUncut(open, "voipbin", story));
  test("goes on in a data folder after a kill byte for byte", () => expectKept(open, "voipbin", story));
});
