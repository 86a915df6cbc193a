import { answersWhatWasAsked } from "./answers-what-was-asked.ts";
import { beginsRightly } from "./begins-rightly.ts";
import { bodyConforms } from "./body-conforms.ts";
import type { Check } from "./check.ts";
import { errorEnvelope } from "./error-envelope.ts";
import { eventAuthorised } from "./event-authorised.ts";
import { eventConforms } from "./event-conforms.ts";
import { eventMediaType } from "./event-media-type.ts";
import { eventStep } from "./event-step.ts";
import { eventsComplete } from "./events-complete.ts";
import { eventsInOrder } from "./events-in-order.ts";
import { eventsOnce } from "./events-once.ts";
import { filterHolds } from "./filter-holds.ts";
import { headersConform } from "./headers-conform.ts";
import { idIsNew } from "./id-is-new.ts";
import { keptAsSent } from "./kept-as-sent.ts";
import { knownValue } from "./known-value.ts";
import { legalMoves } from "./legal-moves.ts";
import { linkExpires } from "./link-expires.ts";
import { madeIsThere } from "./made-is-there.ts";
import { mediaType } from "./media-type.ts";
import { noServerError } from "./no-server-error.ts";
import { noUndocumentedField } from "./no-undocumented-field.ts";
import { pageGoesOn } from "./page-goes-on.ts";
import { pageInOrder } from "./page-in-order.ts";
import { pageRowsAll } from "./page-rows-all.ts";
import { pageRowsOnce } from "./page-rows-once.ts";
import { pageSize } from "./page-size.ts";
import { removedIsGone } from "./removed-is-gone.ts";
import { repeatIsOne } from "./repeat-is-one.ts";
import { requestConforms } from "./request-conforms.ts";
import { requiredField } from "./required-field.ts";
import { statusDocumented } from "./status-documented.ts";
import { timesInOrder } from "./times-in-order.ts";
import { unlistedMethod } from "./unlisted-method.ts";
import { wellFormed } from "./well-formed.ts";
import { wrongIsRefused } from "./wrong-is-refused.ts";
import { wrongIsWrong } from "./wrong-is-wrong.ts";

/** The only list of checks, in the order in which their findings are reported. To add one: a file, and a line here. */
export const checks: readonly Check[] = [
  requestConforms,
  wrongIsWrong,
  wrongIsRefused,
  noServerError,
  statusDocumented,
  mediaType,
  headersConform,
  bodyConforms,
  requiredField,
  knownValue,
  wellFormed,
  errorEnvelope,
  noUndocumentedField,
  unlistedMethod,
  legalMoves,
  beginsRightly,
  answersWhatWasAsked,
  idIsNew,
  madeIsThere,
  removedIsGone,
  repeatIsOne,
  keptAsSent,
  timesInOrder,
  filterHolds,
  pageSize,
  pageRowsOnce,
  pageRowsAll,
  pageInOrder,
  pageGoesOn,
  linkExpires,
  eventConforms,
  eventMediaType,
  eventAuthorised,
  eventsOnce,
  eventsInOrder,
  eventStep,
  eventsComplete,
];
