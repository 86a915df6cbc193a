import { resource } from "../../core/resource.ts";
import { groupOf } from "./stored.ts";

/** One conversation followed from another; made in the vendor's own screens. */
export interface Link {
  readonly id: string;
  readonly account: string;
  readonly parentId: string;
  readonly childId: string;
}

export const links = resource<Link>()({
  newId: (n) => `link-${n}`,
  indexes: { parent: { by: ({ account, parentId }) => groupOf(account, parentId) }, child: { by: ({ account, childId }) => groupOf(account, childId) } },
});
