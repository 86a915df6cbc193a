import { awayMessageResources, awayMessageRows } from "./messages.ts";

export const rows = awayMessageRows;
export const resources = awayMessageResources;
