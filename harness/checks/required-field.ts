import { isRefusal } from "../exchange.ts";
import { schemaCheck } from "./schema-check.ts";

export const requiredField = schemaCheck(
  "required-field",
  "Every field that is always on the wire is there, and is not null where the contract promises a value.",
  ["missing", "null"],
  (status) => !isRefusal(status),
);
