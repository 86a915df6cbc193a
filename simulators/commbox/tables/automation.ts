import type { operations } from "../../../contracts/gen/commbox.ts";
import type { Row } from "../../core/behaviours.ts";
import { getObjectContext, insertDataContext, jumpToNode } from "../handlers/automation.ts";

export const automationRows = {
  Get_Object_Context: getObjectContext,
  Insert_Data_Context: insertDataContext,
  JUMP_TO_NODE: jumpToNode,
} satisfies Partial<Record<keyof operations, Row>>;
