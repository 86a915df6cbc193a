import { seeded } from "../scenario.ts";

/** One row of each kind, ours where we have one, and those of another account. */
export interface Rows {
  readonly conversation: string;
  readonly note: string;
  readonly tag: string;
  readonly agent: string;
  readonly queue: string;
  readonly bot: string;
  readonly template: string;
  readonly form: string;
  readonly field: string;
  readonly trigger: string;
  readonly hours: string;
  readonly webForm: string;
  readonly security: string;
  readonly profile: string;
  readonly subscription: string;
  readonly strategy: string;
  readonly holdConfig: string;
  readonly recording: string;
  readonly call: string;
  readonly conference: string;
  readonly dialog: string;
  readonly audioFile: string;
  readonly script: string;
  readonly number: string;
}

/** Ids like those of the default world: the end tells whose it is, 1 ours, 9 theirs. */
const ofAccount = (digit: 1 | 9) => ({
  conversation: `44444444-0000-4000-8000-00000000000${digit}`,
  note: `66666666-0000-4000-8000-00000000000${digit}`,
  queue: `11111111-0000-4000-8000-00000000000${digit}`,
  template: `88888888-0000-4000-8000-00000000000${digit}`,
  form: `aaaaaaaa-0000-4000-8000-00000000000${digit}`,
  field: `99999999-0000-4000-8000-00000000000${digit}`,
  trigger: `bbbbbbbb-0000-4000-8000-00000000000${digit}`,
  hours: `22222222-0000-4000-8000-00000000000${digit}`,
  webForm: `cccccccc-0000-4000-8000-00000000000${digit}`,
  strategy: `dddddddd-0000-4000-8000-00000000000${digit}`,
  holdConfig: `0123456789abcdef0123456${digit}`,
  recording: `dddddddd-0000-4000-8000-00000000003${digit}`,
  call: `dddddddd-0000-4000-8000-00000000005${digit}`,
  conference: `dddddddd-0000-4000-8000-00000000004${digit}`,
  dialog: `dddddddd-0000-4000-8000-00000000006${digit}`,
  audioFile: `dddddddd-0000-4000-8000-00000000002${digit}`,
  bot: `B${digit}00000000000000000000000000000${digit}`,
  script: `E${digit}00000000000000000000000000000${digit}`,
  number: `D${digit}00000000000000000000000000000${digit}`,
});

/** Rows of ours that there are. */
export const ourNeeds = {
  conversation: seeded("infobip", "conversationId"),
  note: seeded("infobip", "noteId"),
  tag: seeded("infobip", "tagName"),
  agent: seeded("infobip", "agentId"),
  queue: seeded("infobip", "queueId"),
  bot: seeded("infobip", "botId"),
  template: seeded("infobip", "templateId"),
  form: seeded("infobip", "formId"),
  field: seeded("infobip", "fieldId"),
  hours: seeded("infobip", "workingHoursId"),
  webForm: seeded("infobip", "webFormId"),
  number: seeded("infobip", "numberKey"),
};
/** Ours, as the target names them; of the other kinds there is none yet. */
export const ourRows = (needs: Pick<Rows, keyof typeof ourNeeds>): Rows => ({ ...ofAccount(1), security: "ours", profile: "ours", subscription: "ours", ...needs });

/** The one of theirs that its owner reads as well. */
export const theirNeeds = { conversation: seeded("infobip", "otherAccountsConversationId") };
/** Theirs; those that the target does not name are asked for by us alone, and refused in the same words whether there are any or not. */
export const theirRows = (needs: Pick<Rows, keyof typeof theirNeeds>): Rows => ({ ...ofAccount(9), agent: "C9000000000000000000000000000009", tag: "theirs", security: "theirs-hmac", profile: "theirs", subscription: "theirs", ...needs });
