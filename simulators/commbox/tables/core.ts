import type { operations } from "../../../contracts/gen/commbox.ts";
import { reply, type Row } from "../../core/behaviours.ts";

/** A simulator that answers is up; the words for it are the contract's. */
const nothing = () => undefined;

export const coreRows = {
  systemStatus: reply(nothing),
  Status_Ping: reply(nothing),
} satisfies Partial<Record<keyof operations, Row>>;
