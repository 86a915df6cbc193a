import comswise from "./comswise/index.ts";

/** All stories, in the order in which they are told. */
export const scenarios = [...comswise];
