import type { components } from "../../../contracts/gen/auralytik.ts";
import { resource } from "../../core/resource.ts";
import { iso } from "../dates.ts";

type Schemas = components["schemas"];

/** A piece of work that evaluations belong to. */
export interface StoredEngagement {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  readonly description: string | null;
  readonly type: string;
  readonly status: Schemas["EngagementStatus"];
  readonly createdAt: string;
  readonly updatedAt: string;
}

export const engagementResources = {
  engagements: resource<StoredEngagement>()({
    newId: (_, random) => `eng_${random().text(8, "0123456789abcdef")}`,
    defaults: (act) => ({ description: null, status: "active", createdAt: iso(act.now), updatedAt: iso(act.now) }),
    // Other fields of the body are ignored; the id and the owner above all.
    accept: ({ name, description, type }) => ({ name, type, ...(description === undefined ? {} : { description }) }),
    indexes: { account: { by: (engagement) => engagement.account, order: (engagement) => engagement.createdAt } },
    views: {
      default: ({ id, name, description, type, status, createdAt, updatedAt, account }, act): Schemas["Engagement"] => ({
        id, name, description, type, status, evaluationCount: act.table("evaluations").count("engagement", `${account}/${id}`), createdAt, updatedAt,
      }),
    },
  }),
};
