import { timeoutResources, timeoutRows } from "./timeouts.ts";

export const rows = timeoutRows;
export const resources = timeoutResources;
