import { isRefusal } from "../exchange.ts";
import { schemaCheck } from "./schema-check.ts";

export const knownValue = schemaCheck("known-value", "A field with a closed list of values holds one of them.", ["unlisted"], (status) => !isRefusal(status));
