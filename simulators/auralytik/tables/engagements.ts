import type { operations } from "../../../contracts/gen/auralytik.ts";
import { create, read, type Row } from "../../core/behaviours.ts";
import { listEngagements, updateEngagement } from "../handlers/engagements.ts";

export const engagementRows = { listEngagements, createEngagement: create("engagements"), getEngagement: read("engagements"), updateEngagement } satisfies Partial<Record<keyof operations, Row>>;
