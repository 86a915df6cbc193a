import { Refusal } from "../core/refusal.ts";
import type { Stimulus } from "../core/vendor.ts";
import { submitForm } from "./handlers/forms.ts";
import { redeem } from "./handlers/redeem.ts";
import type { CommboxAct } from "./resources.ts";
import { taggingId } from "./resources/tags.ts";

const id = { type: "integer", minimum: 1 } as const;
const text = { type: "string", minLength: 1 } as const;
const body = (properties: Record<string, object>, required: readonly string[]) => ({ type: "object", additionalProperties: false, properties, required });

/** What customers do with links and tickets, and what the console does to customers: none of it has a route. */
export const customerStimuli: Readonly<Record<string, Stimulus>> = {
  fillForm: {
    summary: "a customer opens the link to a form (its last part) and sends the form",
    schema: body({ link: text, properties: { type: "object" } }, ["link"]),
    run: (act: CommboxAct, { link, properties = {} }) => {
      const found = act.get("formLinks", link);
      if (found.objectId !== null) throw new Refusal("rule", `form ${link} was sent already`, { rule: "a form is sent once" });
      return { objectId: submitForm(act, found, { ...found.properties, ...properties }).objectId };
    },
  },
  redeemTicket: {
    summary: "somebody opens the console or the chat with a login ticket",
    schema: body({ ticket: text }, ["ticket"]),
    run: (act: CommboxAct, { ticket }) => redeem(act, act.get("tickets", ticket)),
  },
  tagUser: {
    summary: "an agent puts a tag on a customer in the console, or takes it off",
    schema: body({ userId: id, tagId: id, remove: { type: "boolean" } }, ["userId", "tagId"]),
    run: tagUser,
  },
};

function tagUser(act: CommboxAct, { userId, tagId, remove = false }: { userId: number; tagId: number; remove?: boolean }): void {
  const [user, tag] = [act.get("users", userId), act.get("tags", tagId)];
  if (!tag.userTag) throw new Refusal("rule", `tag ${tagId} is not for customers`, { rule: "UserTag of the tag" });
  const taggingKey = taggingId(`user/${user.id}`, tag.id);
  if ((act.find("taggings", taggingKey) === undefined) === remove) return;
  if (remove) act.remove("taggings", taggingKey);
  else act.create("taggings", { id: taggingKey, subject: `user/${user.id}`, tagId: tag.id });
  act.publish("User.OnUpdateTag", user, { tagId: tag.id, remove }, { resource: "users", rowId: String(user.id) });
}
