import { fileResources, fileRows } from "./files.ts";

export const rows = fileRows;
export const resources = fileResources;
