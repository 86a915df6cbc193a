import { holdConfigRows, holdResources } from "./configs.ts";
import { holdReactions, holdRows } from "./hold.ts";

export const rows = { ...holdRows, ...holdConfigRows };
export const resources = holdResources;
export const reactions = holdReactions;
