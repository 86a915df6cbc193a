import type { Act, HandlerAct } from "../../core/act.ts";
import { Refusal } from "../../core/refusal.ts";
import { resource } from "../../core/resource.ts";
import type { Stimulus } from "../../core/vendor.ts";
import { ownNumber } from "../../telephony/network.ts";
import { phone } from "../calls/numbers.ts";
import { answer } from "../../core/behaviours.ts";

/** A number that the account has; it is bought elsewhere. Its id is the `numberKey`. */
export interface PhoneNumber {
  readonly id: string;
  readonly account: string;
  /** In E.164. */
  readonly number: string;
}

/** What becomes of calls to a number; its id is the number's. */
export interface VoiceSetup {
  readonly id: string;
  readonly account: string;
  readonly action: any;
  readonly applicationId: string | null;
  readonly entityId: string | null;
}

export const numberResources = {
  numbers: resource<PhoneNumber>()({ newId: (_, random) => random().text(32, "0123456789ABCDEF"), indexes: { number: { by: (row) => row.number } } }),
  "voice-setups": resource<VoiceSetup>()({}),
};

const ACTION_FIELDS = ["type", "description", "voiceNumberMaskingConfigKey", "scenarioKey", "callsConfigurationId", "routeId", "pstnNumber", "markupLanguageConfigId"];
const actionOf = (given: any) => Object.fromEntries(ACTION_FIELDS.filter((name) => given[name] !== undefined).map((name) => [name, given[name]]));
const show = ({ action, applicationId, entityId }: VoiceSetup): any => ({ ...(applicationId ? { applicationId } : {}), ...(entityId ? { entityId } : {}), action });

/** Refused without a body, as this family does. */
const absent = () => answer(404, undefined);

/** Sets what becomes of calls; from now on the number rings here. */
function setUp(act: HandlerAct<any>): unknown {
  const number = act.find("numbers", act.path.numberKey) as PhoneNumber | undefined;
  if (!number) return absent();
  const { action, applicationId = null, entityId = null } = act.body;
  if (action.type === "FORWARD_TO_IVR" && action.scenarioKey !== undefined && !act.find("ivr-scenarios", action.scenarioKey)) throw new Refusal("rule", `scenario ${action.scenarioKey} does not exist`, { status: 400, rule: "numbers: scenarioKey" });
  const fields = { action: actionOf(action), applicationId, entityId };
  ownNumber(act, number.number, number.id);
  return show((act.find("voice-setups", number.id) ? act.update("voice-setups", number.id, fields) : act.create("voice-setups", { id: number.id, ...fields })) as VoiceSetup);
}

function getVoiceSetupOnNumber(act: HandlerAct<any>): unknown {
  const setup = act.find("voice-setups", act.path.numberKey) as VoiceSetup | undefined;
  return setup ? show(setup) : absent();
}

/** Calls to it reach nobody then; the number stays the account's. */
function deleteVoiceSetupOnNumber(act: HandlerAct<any>): unknown {
  act.remove("voice-setups", act.path.numberKey);
  return answer(204);
}

export const numberRows = {
  getVoiceSetupOnNumber,
  createVoiceSetupOnNumber: setUp,
  updateVoiceSetupOnNumber: (act: HandlerAct<any>) => (act.find("voice-setups", act.path.numberKey) ? setUp(act) : absent()),
  deleteVoiceSetupOnNumber,
};

/** Buying numbers is another product's. */
export const numberStimuli: Readonly<Record<string, Stimulus>> = {
  getNumber: {
    summary: "The account gets a number; calls to it ring here",
    schema: { type: "object", required: ["number"], properties: { number: { type: "string", pattern: "^\\+?[0-9]{7,15}$" } } },
    run: (act: Act<any>, body) => {
      const row = (act.table("numbers").first("number", phone(body.number)) ?? act.create("numbers", { number: phone(body.number) } as any)) as PhoneNumber;
      ownNumber(act, row.number, row.id);
      return { numberKey: row.id, number: row.number };
    },
  },
};
