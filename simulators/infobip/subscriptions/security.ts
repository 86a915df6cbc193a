import { Answer } from "../../core/vendor.ts";
import { show } from "../../core/behaviours.ts";
import { resultsPage } from "../pages.ts";
import { against } from "../refusals.ts";
import type { Handler, InfobipAct } from "../resources.ts";
import { unknownId } from "./unknown.ts";
import { keyOf, type Security } from "./stored.ts";

/** What the credentials of each type need. */
const NEEDS: Readonly<Record<Security["type"], readonly string[]>> = { BASIC: ["username", "password"], HMAC: ["secretKey", "algorithm"], OAUTH: ["tokenUrl", "grantType"], CUSTOM: [] };

/** What a body makes of security. @throws {Refusal} when type and credentials do not go together */
function securityOf({ type, credentials }: any): Pick<Security, "type" | "credentials" | "token"> {
  if (!type) throw against("security has a type", "must not be null", "type");
  const missing = NEEDS[type as Security["type"]].find((name) => credentials?.[name] === undefined);
  if (missing) throw against(`credentials of ${type}`, "must not be null", `credentials.${missing}`);
  return { type, credentials: type === "CUSTOM" ? null : credentials, token: null };
}

/** Security that a profile brings along: made or changed with what it says, or only named. @returns its id */
export function takeSecurity(act: InfobipAct, given: { authId: string; type?: string; credentials?: object }): string {
  const id = keyOf(act.account, given.authId);
  const known = act.find("securities", id);
  if (given.type === undefined && given.credentials === undefined) {
    if (!known) throw unknownId("security setting", given.authId);
  } else if (known) act.update("securities", id, securityOf(given));
  else act.create("securities", { id, authId: given.authId, ...securityOf(given) });
  return given.authId;
}

const named = (act: InfobipAct, authId: string): Security => {
  const found = act.find("securities", keyOf(act.account, authId));
  if (!found) throw unknownId("security setting", authId);
  return found;
};

export const getSecuritySettings: Handler<"getSecuritySettings"> = (act) => resultsPage(act, "securities", { index: "authId" }) as any;

export const createSecuritySettings: Handler<"createSecuritySettings"> = (act) => {
  const { authId } = act.body;
  if (act.find("securities", keyOf(act.account, authId))) throw against("ids of security settings are unique", "is taken already", "authId");
  const row = act.create("securities", { id: keyOf(act.account, authId), authId, ...securityOf(act.body) });
  return new Answer(201, show(act, "securities", row, "id"), { location: `${act.origin}/infobip/subscriptions/1/security/${encodeURIComponent(authId)}` });
};

export const getSecuritySetting: Handler<"getSecuritySetting"> = (act) => show(act, "securities", named(act, act.path.authId)) as any;

export const updateSecuritySettings: Handler<"updateSecuritySettings"> = (act) => {
  const { id, type, credentials } = named(act, act.path.authId);
  return show(act, "securities", act.update("securities", id, securityOf({ type, ...(act.body.type === undefined ? { credentials } : {}), ...act.body })), "id") as any;
};

export const deleteSecuritySettings: Handler<"deleteSecuritySettings"> = (act) => {
  const { id } = named(act, act.path.authId);
  if (act.table("profiles").first("security", id)) throw against("security in use", "A profile uses this security setting");
  return show(act, "securities", act.remove("securities", id), "id") as any;
};
