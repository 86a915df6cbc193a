import { show } from "../../core/behaviours.ts";
import { Answer } from "../../core/vendor.ts";
import { resultsPage } from "../pages.ts";
import { against } from "../refusals.ts";
import type { Handler, InfobipAct } from "../resources.ts";
import { takeSecurity } from "./security.ts";
import { keyOf, type Profile } from "./stored.ts";
import { unknownId } from "./unknown.ts";

const TAKEN = ["webhook", "headers", "clientCertificateId", "maxBucketSize", "windowSize", "connectTimeout", "readTimeout", "enabledSSLProtocols", "responseRegex", "responseBodyRegex", "rateLimit"] as const;

/** What a body makes of a profile. */
function profileOf(act: InfobipAct, body: any): Partial<Profile> {
  const given: Partial<Profile> = Object.fromEntries(TAKEN.map((name) => [name, body[name] ?? null]));
  return { ...given, authId: body.security ? takeSecurity(act, body.security) : null };
}

/** A profile that a subscription brings along: made or changed with what it says, or only named. @returns its id */
export function takeProfile(act: InfobipAct, given: { readonly profileId: string }): string {
  const id = keyOf(act.account, given.profileId);
  const known = act.find("profiles", id);
  if (Object.keys(given).length === 1) {
    if (!known) throw unknownId("profile", given.profileId);
  } else if (known) act.update("profiles", id, profileOf(act, given));
  else act.create("profiles", { id, profileId: given.profileId, ...profileOf(act, given) });
  return given.profileId;
}

const named = (act: InfobipAct, profileId: string): Profile => {
  const found = act.find("profiles", keyOf(act.account, profileId));
  if (!found) throw unknownId("profile", profileId);
  return found;
};

export const getProfiles: Handler<"getProfiles"> = (act) => resultsPage(act, "profiles", { index: "profileId" }) as any;

export const createProfile: Handler<"createProfile"> = (act) => {
  const { profileId } = act.body;
  if (act.find("profiles", keyOf(act.account, profileId))) throw against("ids of profiles are unique", "is taken already", "profileId");
  const row = act.create("profiles", { id: keyOf(act.account, profileId), profileId, ...profileOf(act, act.body) });
  return new Answer(201, show(act, "profiles", row, "id"), { location: `${act.origin}/infobip/subscriptions/1/profiles/${encodeURIComponent(profileId)}` });
};

export const getProfile: Handler<"getProfile"> = (act) => show(act, "profiles", named(act, act.path.profileId)) as any;

export const updateProfile: Handler<"updateProfile"> = (act) => {
  const { id } = named(act, act.path.profileId);
  return show(act, "profiles", act.update("profiles", id, profileOf(act, act.body)), "id") as any;
};

export const deleteProfile: Handler<"deleteProfile"> = (act) => {
  const { id } = named(act, act.path.profileId);
  if (act.table("subscriptions").first("profile", id)) throw against("a profile in use", "A subscription uses this profile");
  return show(act, "profiles", act.remove("profiles", id), "id") as any;
};
