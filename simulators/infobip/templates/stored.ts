import { resource } from "../../core/resource.ts";
import { uuid } from "../ids.ts";
import { instant, type Us } from "../instants.ts";
import { shown } from "../shown.ts";

/** A prepared message; made in the vendor's own screens. */
export interface Template {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  readonly language: string | null;
  readonly languageCode: string | null;
  readonly channel: string;
  readonly external: boolean;
  readonly contentType: string | null;
  readonly content: Readonly<Record<string, unknown>>;
  readonly tags: readonly object[];
  readonly attachments: readonly object[];
  readonly sender: string | null;
  readonly createdAt: Us;
  readonly updatedAt: Us;
}

export const templates = resource<Template>()({
  newId: uuid,
  defaults: (act) => {
    const createdAt = act.stamp();
    return { language: null, languageCode: null, external: false, contentType: null, tags: [], attachments: [], sender: null, createdAt, updatedAt: createdAt };
  },
  indexes: { createdAt: { by: (template) => template.account, order: (template) => template.createdAt } },
  views: { default: ({ account: _, createdAt, updatedAt, ...template }) => shown({ ...template, createdAt: instant(createdAt), updatedAt: instant(updatedAt) }) },
});
