import { isRefusal } from "../exchange.ts";
import { schemaCheck } from "./schema-check.ts";

const { name, summary, exchange } = schemaCheck(
  "error-envelope",
  "A refusal is worded in the way that the vendor promises for its status.",
  ["missing", "null", "unlisted", "malformed", "shape"],
  isRefusal,
);

export const errorEnvelope = { name, summary, exchange };
