import type { Infobip } from "./desk.ts";
import type { Manner } from "./every-request.ts";
import { newProfile, secret } from "./words.ts";
import type { Rows } from "./rows-of-two-accounts.ts";

/** Requests about one of a subscription, a profile, a way of securing deliveries, or of what belongs to it. */
export const requestsOfSubscriptions = (infobip: Infobip, rows: Rows) => ({
  getSubscription: (manner: Manner) => infobip("getSubscription", { ...manner, path: { channel: "CUSTOMER_ENGAGEMENT", subscriptionId: rows.subscription } }),
  updateSubscription: (manner: Manner) => infobip("updateSubscription", { ...manner, path: { channel: "CUSTOMER_ENGAGEMENT", subscriptionId: rows.subscription }, body: { events: ["CONVERSATION_CREATED"], profile: { profileId: rows.profile } } }),
  deleteSubscription: (manner: Manner) => infobip("deleteSubscription", { ...manner, path: { channel: "CUSTOMER_ENGAGEMENT", subscriptionId: rows.subscription } }),
  getProfile: (manner: Manner) => infobip("getProfile", { ...manner, path: { profileId: rows.profile } }),
  updateProfile: (manner: Manner) => infobip("updateProfile", { ...manner, path: { profileId: rows.profile }, body: newProfile }),
  deleteProfile: (manner: Manner) => infobip("deleteProfile", { ...manner, path: { profileId: rows.profile } }),
  getSecuritySetting: (manner: Manner) => infobip("getSecuritySetting", { ...manner, path: { authId: rows.security } }),
  updateSecuritySettings: (manner: Manner) => infobip("updateSecuritySettings", { ...manner, path: { authId: rows.security }, body: secret }),
  deleteSecuritySettings: (manner: Manner) => infobip("deleteSecuritySettings", { ...manner, path: { authId: rows.security } }),
});

/** Requests about all of them, and for new ones. */
export const requestsForSubscriptions = (infobip: Infobip) => ({
  getSubscriptions: (manner: Manner) => infobip("getSubscriptions", { ...manner, path: { channel: "CUSTOMER_ENGAGEMENT" } }),
  createSubscription: (manner: Manner) => infobip("createSubscription", { ...manner, path: { channel: "CUSTOMER_ENGAGEMENT" }, body: { subscriptionId: "ours", events: ["CONVERSATION_CREATED"], profile: { profileId: "ours", ...newProfile } } }),
  getProfiles: (manner: Manner) => infobip("getProfiles", manner),
  createProfile: (manner: Manner) => infobip("createProfile", { ...manner, body: { profileId: "ours", ...newProfile } }),
  getSecuritySettings: (manner: Manner) => infobip("getSecuritySettings", manner),
  createSecuritySettings: (manner: Manner) => infobip("createSecuritySettings", { ...manner, body: { authId: "ours", ...secret } }),
  destroySession: (manner: Manner) => infobip("destroySession", manner),
  updateConversationAccountConfiguration: (manner: Manner) => infobip("updateConversationAccountConfiguration", { ...manner, body: { webhookUrl: "https://hooks.example.com/messages" } }),
});
