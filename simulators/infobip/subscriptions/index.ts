import { unsupported } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import { subscriptionResources } from "./stored.ts";

export const rows = {
  getSubscriptions: unsupported("not built yet"),
  createSubscription: unsupported("not built yet"),
  getSubscription: unsupported("not built yet"),
  updateSubscription: unsupported("not built yet"),
  deleteSubscription: unsupported("not built yet"),
  getProfiles: unsupported("not built yet"),
  createProfile: unsupported("not built yet"),
  getProfile: unsupported("not built yet"),
  updateProfile: unsupported("not built yet"),
  deleteProfile: unsupported("not built yet"),
  getSecuritySettings: unsupported("not built yet"),
  createSecuritySettings: unsupported("not built yet"),
  getSecuritySetting: unsupported("not built yet"),
  updateSecuritySettings: unsupported("not built yet"),
  deleteSecuritySettings: unsupported("not built yet"),
};

export const resources = subscriptionResources;

export const lifecycles: Record<string, LifecycleCode> = { subscription: { field: "state" } };

export const continuations: Record<string, (act: any, outcome: any, data: any) => void> = {};
