import { schemaCheck } from "./schema-check.ts";

export const noUndocumentedField = schemaCheck(
  "no-undocumented-field",
  "Answers and events hold no field that the contract does not list. Ours would be invented; a vendor's is news, so a warning.",
  ["undocumented"],
);
