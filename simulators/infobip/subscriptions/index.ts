import type { LifecycleCode } from "../../core/lifecycle.ts";
import type { FetchOutcome, Reaction } from "../../core/vendor.ts";
import type { InfobipAct } from "../resources.ts";
import { askForToken, keepToken, listen, listenAll, silence } from "./listeners.ts";
import { createProfile, deleteProfile, getProfile, getProfiles, updateProfile } from "./profiles.ts";
import { createSecuritySettings, deleteSecuritySettings, getSecuritySetting, getSecuritySettings, updateSecuritySettings } from "./security.ts";
import { subscriptionResources } from "./stored.ts";
import { createSubscription, deleteSubscription, getSubscription, getSubscriptions, updateSubscription } from "./subscriptions.ts";

export const rows = {
  getSubscriptions,
  createSubscription,
  getSubscription,
  updateSubscription,
  deleteSubscription,
  getProfiles,
  createProfile,
  getProfile,
  updateProfile,
  deleteProfile,
  getSecuritySettings,
  createSecuritySettings,
  getSecuritySetting,
  updateSecuritySettings,
  deleteSecuritySettings,
};

export const resources = subscriptionResources;

export const lifecycles: Record<string, LifecycleCode> = { subscription: { field: "state" } };

const on = (resource: string, moves: readonly string[], run: Reaction["run"]): Reaction[] => moves.map((move) => ({ resource, on: move, run }));

export const reactions: readonly Reaction[] = [
  ...on("subscriptions", ["create", "update"], listen),
  ...on("subscriptions", ["delete"], silence),
  ...on("profiles", ["update"], listenAll),
  ...on("securities", ["create", "update"], askForToken),
];

export const continuations: Record<string, (act: InfobipAct, outcome: FetchOutcome, data: any) => void> = { keepToken };
