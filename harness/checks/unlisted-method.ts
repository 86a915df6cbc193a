import { promisedFor } from "../promise.ts";
import { bodyConforms } from "./body-conforms.ts";
import type { Check } from "./check.ts";
import { errorEnvelope } from "./error-envelope.ts";
import { headersConform } from "./headers-conform.ts";
import { mediaType } from "./media-type.ts";
import { noUndocumentedField } from "./no-undocumented-field.ts";

const looks: readonly Check[] = [mediaType, headersConform, bodyConforms, errorEnvelope, noUndocumentedField];

export const unlistedMethod: Check = {
  name: "unlisted-method",
  summary: "A verb that a path does not have is answered in the form that the path's operations promise for it.",
  *exchange(exchange, evidence) {
    const operation = exchange.siblings?.find((sibling) => promisedFor(sibling, exchange.answer.status));
    if (!operation) return;
    const asSibling = { ...exchange, operation };
    for (const look of looks) yield* look.exchange!(asSibling, evidence);
  },
};
