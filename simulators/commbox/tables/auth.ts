import type { operations } from "../../../contracts/gen/commbox.ts";
import type { Row } from "../../core/behaviours.ts";
import { createTicket } from "../handlers/ticket.ts";

export const authRows = {
  Create_Ticket: createTicket,
} satisfies Partial<Record<keyof operations, Row>>;
