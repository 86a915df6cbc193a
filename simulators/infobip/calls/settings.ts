/** Switches of all that is about calls. */
export const callSettings = {};
