import { hearLeg } from "./calls.ts";

/** What the telephone network tells, by topic. */
export const voiceHears = { leg: hearLeg };
