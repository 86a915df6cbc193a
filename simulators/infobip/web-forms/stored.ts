import { resource } from "../../core/resource.ts";
import { groupOf } from "../conversations/stored.ts";
import { uuid } from "../ids.ts";
import { instant, type Us } from "../instants.ts";
import { shown } from "../shown.ts";

/** A form on a web page; what is handed in opens a conversation. */
export interface WebForm {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  readonly channel: string;
  readonly destination: string;
  readonly url: string | null;
  readonly enabled: boolean;
  readonly tagIds: readonly string[];
  readonly createdAt: Us;
  readonly updatedAt: Us;
}

export const webForms = resource<WebForm>()({
  newId: uuid,
  defaults: (act) => {
    const createdAt = act.stamp();
    return { url: null, tagIds: [], createdAt, updatedAt: createdAt };
  },
  indexes: { named: { by: (form) => groupOf(form.account, form.name) } },
  views: { default: ({ account: _, createdAt, updatedAt, ...form }) => shown({ ...form, createdAt: instant(createdAt), updatedAt: instant(updatedAt) }) },
});
