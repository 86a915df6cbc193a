import { wrapUpConfigResources, wrapUpConfigRows } from "./config.ts";
import { wrapUpLifecycles, wrapUpReactions, wrapUpResources, wrapUpRows } from "./wrap-ups.ts";

export const rows = { ...wrapUpConfigRows, ...wrapUpRows };
export const resources = { ...wrapUpConfigResources, ...wrapUpResources };
export const lifecycles = wrapUpLifecycles;
export const reactions = wrapUpReactions;
