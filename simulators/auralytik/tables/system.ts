import type { operations } from "../../../contracts/gen/auralytik.ts";
import { reply, type Row } from "../../core/behaviours.ts";
import { rotateApiKey } from "../handlers/keys.ts";

export const keyRows = { rotateApiKey } satisfies Partial<Record<keyof operations, Row>>;
export const healthRows = { getHealth: reply(() => ({ status: "Healthy" })) } satisfies Partial<Record<keyof operations, Row>>;
