import type { FaultKind } from "../fault.ts";
import { answerFieldKinds, refusalFieldKinds } from "./answer-fields.ts";
import { answerKinds } from "./answers.ts";
import { eventKinds } from "./events.ts";
import { keepingKinds } from "./keeping.ts";
import { linkKinds } from "./links.ts";
import { pageKinds } from "./pages.ts";
import { rowKinds } from "./rows.ts";
import { stateKinds } from "./states.ts";

/** The only list of kinds of faults. To add one: a file here, or a row in one, and a line below. */
export const faultKinds: readonly FaultKind[] = [...answerFieldKinds, ...answerKinds, ...refusalFieldKinds, ...stateKinds, ...rowKinds, ...keepingKinds, ...pageKinds, ...eventKinds, ...linkKinds];
