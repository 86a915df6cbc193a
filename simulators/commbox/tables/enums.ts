import type { operations } from "../../../contracts/gen/commbox.ts";
import { reply, type Row } from "../../core/behaviours.ts";

export const enumRows = {
  // The contract holds the tables; there is no second copy.
  Get_Enum: reply(({ vendor, path }) => {
    const schema = vendor.contract.bundle.documents[0]!.components!.schemas![path.ENUM_NAME] as unknown as { "x-enum-names": Record<string, string> };
    return Object.entries(schema["x-enum-names"]).map(([value, name]) => ({ name, value: Number(value) }));
  }),
} satisfies Partial<Record<keyof operations, Row>>;
