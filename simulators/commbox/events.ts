import type { EventPlan, EventsPlan } from "../core/vendor.ts";
import type { EventFact, Subscription } from "../core/world/records.ts";
import * as payloads from "./payloads.ts";
import type { CommboxAct } from "./resources.ts";
import { brandOf } from "./resources/streams.ts";
import { xmlOf } from "./xml.ts";

/** What an event's fact holds: the frame without the subscriber's name, which each delivery adds. */
interface Framed {
  readonly Name: string;
  readonly Brand: string;
  readonly [entity: string]: unknown;
}

/** @param resource - its rows' moves publish the event by themselves where lifecycles.yaml says so */
const about = (name: string, entity: (subject: any, act: CommboxAct, detail: any) => object, resource?: string): Record<string, EventPlan> => ({
  [name]: { ...(resource ? { resource } : {}), payload: (subject, act, detail): Framed => ({ Name: name, Brand: brandOf(act).name, [name.split(".")[0]!]: entity(subject, act, detail) }) },
});

export const events: EventsPlan = {
  table: {
    ...about("Object.OnNew", payloads.newObject, "conversations"),
    ...about("Object.OnNewChild", payloads.newChild),
    ...about("Object.OnNewActivity", payloads.newActivity),
    // Fired as the move `tag`, with a line of kind 7 as detail.
    ...about("Object.OnUpdateTag", payloads.objectTags, "conversations"),
    ...about("User.OnNew", payloads.user),
    ...about("User.OnUpdate", payloads.userFlat),
    ...about("User.OnUpdateTag", payloads.userTags),
    ...about("Satisfaction.OnSubmit", payloads.satisfaction),
    ...about("Tag.OnAdd", payloads.tag),
    ...about("Form.OnSubmit", payloads.form),
    ...about("Chat.OnUserExit", payloads.chat),
  },
  request: (event, subscription, act) => {
    const xml = subscription.options?.["format"] === "xml";
    return { headers: { "content-type": xml ? "text/xml; charset=utf-8" : "application/json" }, body: xml ? xmlOf(frame(event, subscription)) : jsonOf(event, subscription, act.settings.webhookFrame) };
  },
  retryAfterSeconds: (settings) => String(settings.webhookRetries).split(",").map((part) => Number.parseFloat(part)).filter((seconds) => seconds >= 0),
  timeoutSeconds: 30,
};

const frame = (event: EventFact, subscription: Subscription) => ({ Subscription: String(subscription.options?.["name"] ?? subscription.id), ...(event.payload as Framed) });

/** Two frames are printed for new conversations: `Event`, and on a page of 2024 `payload`. contracts/commbox/sources.md#webhooks */
const jsonOf = (event: EventFact, subscription: Subscription, style: string): string =>
  JSON.stringify(style === "payload" && event.name === "Object.OnNew" ? { payload: (event.payload as Framed)["Object"] } : { Event: frame(event, subscription) });
