import { resource } from "../../core/resource.ts";
import { groupOf } from "../conversations/stored.ts";
import { uuid } from "../ids.ts";
import { instant, type Us } from "../instants.ts";
import type { InfobipAct } from "../resources.ts";

export interface Tag {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  readonly createdAt: Us;
  readonly updatedAt: Us;
}

export const tags = resource<Tag>()({
  newId: uuid,
  defaults: (act) => {
    const createdAt = act.stamp();
    return { createdAt, updatedAt: createdAt };
  },
  indexes: {
    id: { by: (tag) => tag.account },
    name: { by: (tag) => tag.account, order: (tag) => tag.name },
    createdAt: { by: (tag) => tag.account, order: (tag) => tag.createdAt },
    named: { by: (tag) => groupOf(tag.account, tag.name) },
  },
  views: {
    default: ({ id, name, createdAt, updatedAt }) => ({ id, name, createdAt: instant(createdAt), updatedAt: instant(updatedAt) }),
    created: ({ id, name, createdAt }) => ({ id, name, createdAt: instant(createdAt) }),
  },
});

/** A tag of the catalogue by its name. */
export const tagNamed = (act: InfobipAct, name: string): Tag | undefined => act.table("tags").first("named", groupOf(act.account, name));
