import type { operations } from "../../../contracts/gen/commbox.ts";
import type { Row } from "../../core/behaviours.ts";
import { newFormLink, predefinedFormLink } from "../handlers/forms.ts";

export const formRows = {
  Get_New_Form_Link: newFormLink,
  Create_Predefined_Form_Link: predefinedFormLink,
} satisfies Partial<Record<keyof operations, Row>>;
