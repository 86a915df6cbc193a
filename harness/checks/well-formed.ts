import { isRefusal } from "../exchange.ts";
import { schemaCheck } from "./schema-check.ts";

export const wellFormed = schemaCheck("well-formed", "Ids, times, telephone numbers and links are written in the form that the contract promises.", ["malformed"], (status) => !isRefusal(status));
