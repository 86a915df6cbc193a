import { show } from "../../core/behaviours.ts";
import { Answer } from "../../core/vendor.ts";
import { filtersOf, resultsPage } from "../pages.ts";
import { against } from "../refusals.ts";
import type { Handler, InfobipAct } from "../resources.ts";
import { takeProfile } from "./profiles.ts";
import { keyOf, type Profile, type StoredSubscription } from "./stored.ts";
import { unknownId } from "./unknown.ts";

const idOf = (account: string, channel: string, subscriptionId: string): string => keyOf(account, `${channel}|${subscriptionId}`);

const some = (name: string) => ({ criteria }: StoredSubscription, wanted: string) => criteria.some((pair) => pair[name] === wanted);
const FILTERS = {
  applicationId: some("applicationId"),
  entityId: some("entityId"),
  callsConfigurationId: some("callsConfigurationId"),
  resource: ({ resources }: StoredSubscription, wanted: string) => resources.includes(wanted),
  user: ({ users }: StoredSubscription, wanted: string) => users.includes(wanted),
};

function named(act: InfobipAct, { channel, subscriptionId }: { channel: string; subscriptionId: string }): StoredSubscription {
  const found = act.find("subscriptions", idOf(act.account, channel, subscriptionId));
  if (!found) throw unknownId("subscription", subscriptionId);
  return found;
}

/** What a body makes of a subscription. */
const wishesOf = ({ name = null, events, criteria = [], resources = [], users = [] }: any): Partial<StoredSubscription> => ({ name, events, criteria, resources, users });

const idOnly = (act: InfobipAct, { account, subscriptionId, profileId }: StoredSubscription): object => ({ subscriptionId, profile: show(act as any, "profiles", act.get("profiles", keyOf(account, profileId)) satisfies Profile, "id") });

export const getSubscriptions: Handler<"getSubscriptions"> = (act) => resultsPage(act, "subscriptions", { index: "channel", group: keyOf(act.account, act.path.channel), where: filtersOf(act, FILTERS) }) as any;

export const createSubscription: Handler<"createSubscription"> = (act) => {
  const { channel } = act.path;
  const { subscriptionId, profile } = act.body as any;
  const id = idOf(act.account, channel, subscriptionId);
  if (act.find("subscriptions", id)) throw against("ids of subscriptions are unique", "is taken already", "subscriptionId");
  const row = act.create("subscriptions", { id, subscriptionId, channel, profileId: takeProfile(act, profile), ...wishesOf(act.body) });
  return new Answer(201, idOnly(act, row), { location: `${act.origin}/infobip/subscriptions/1/subscription/${channel}/${encodeURIComponent(subscriptionId)}` });
};

export const getSubscription: Handler<"getSubscription"> = (act) => show(act, "subscriptions", named(act, act.path)) as any;

export const updateSubscription: Handler<"updateSubscription"> = (act) => {
  const { id } = named(act, act.path);
  const profileId = takeProfile(act, { profileId: act.body.profile.profileId });
  return idOnly(act, act.fire("subscriptions", id, "update", { profileId, ...wishesOf(act.body) })) as any;
};

export const deleteSubscription: Handler<"deleteSubscription"> = (act) => {
  const { id, subscriptionId } = named(act, act.path);
  act.fire("subscriptions", id, "delete");
  act.remove("subscriptions", id);
  return { subscriptionId };
};
