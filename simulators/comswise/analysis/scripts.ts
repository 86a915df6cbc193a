import type { Act } from "../../core/act.ts";
import { Refusal } from "../../core/refusal.ts";
import type { Script, StoredCall, Types } from "../resources.ts";

/** Which calls are meant: exactly one of the three. */
export interface Meant {
  readonly id?: string;
  readonly callId?: string;
  readonly fileKey?: string;
}

const keyOf = (account: string, meant: Meant): string => {
  const [what, value] = Object.entries(meant).find(([, given]) => given !== undefined) ?? [];
  if (value === undefined) throw new Refusal("invalid-request", "id, callId or fileKey is needed");
  return `${account}/${what}/${value}`;
};

/** Adds to what is scripted for some calls, whether they exist already or not. */
export function script(act: Act<Types>, meant: Meant, what: Pick<Script, "executiveSummary" | "transcript" | "fails">): Script {
  const key = keyOf(act.account, meant);
  return act.find("scripts", key) ? act.update("scripts", key, what) : act.create("scripts", { key, ...what });
}

/** What is scripted for a call: by its id before its `callId` before its recording. */
export const scriptOf = (act: Act<Types>, call: StoredCall): Script | undefined => scriptsOf(act, call).find((found) => found.executiveSummary !== undefined || found.transcript !== undefined);

/** Is this run to fail? Asking uses it up. */
export function failureScripted(act: Act<Types>, call: StoredCall): boolean {
  const found = scriptsOf(act, call).find(({ fails }) => fails);
  if (found) act.update("scripts", found.key, { fails: false });
  return found !== undefined;
}

const scriptsOf = (act: Act<Types>, { id, callId, recordingUrl }: StoredCall): Script[] =>
  [{ id }, { callId }, { fileKey: recordingUrl ?? "" }].flatMap((meant) => act.find("scripts", keyOf(act.account, meant)) ?? []);
