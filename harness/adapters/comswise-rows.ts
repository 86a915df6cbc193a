import type { RowLaw } from "./row-law.ts";

/** What clients of Comswise make. Nothing can be removed over its API. */
export const comswiseRows: readonly RowLaw[] = [
  {
    kind: "call",
    made: "createCall",
    lifecycle: "processing",
    id: "id",
    read: { operation: "getCall", parameter: "id", id: "id" },
    kept: "Comswise has no operation that removes a call",
  },
  { kind: "upload", made: "requestUpload", id: "fileKey", kept: "Comswise has no operation that removes an uploaded file" },
];
