import type { CommboxAct, Handler } from "../resources.ts";
import type { StoredForm, StoredFormLink } from "../resources/forms.ts";
import { brandOf } from "../resources/streams.ts";
import { identityFor } from "../resources/users.ts";
import { assertPhone } from "./phone.ts";
import { fileIn, keepBytes } from "./whatsapp.ts";

type Asked = Pick<StoredFormLink, "streamProviderId" | "streamProviderType"> & { referringObjectId?: number | undefined };
/** Provider types whose addresses are phones, and kind of a form's conversation. contracts/commbox/sources.md#enums */
const PHONES: readonly number[] = [5, 7, 16];
const FORM = 10;

/** With `autoUpload` the form is finished at once, without the customer. */
export const newFormLink: Handler<"Get_New_Form_Link"> = (act) => {
  const { autoUpload, properties, ...asked } = act.body.data;
  const link = linkTo(act, act.get("forms", act.path.FORM_ID), asked, { properties: properties ?? {} });
  return answerFor(act, autoUpload ? submitForm(act, link, link.properties) : link);
};

export const predefinedFormLink: Handler<"Create_Predefined_Form_Link"> = (act) => {
  const form = act.get("forms", act.path.FORM_ID);
  const file = act.body.file === undefined ? undefined : fileIn(act.body.file, "file");
  const document = file ? { filename: file.fileName, contentType: file.contentType, sizeBytes: file.bytes.length } : null;
  const link = linkTo(act, form, act.body, { document });
  if (file) keepBytes(act, `forms/${link.id}`, file.bytes);
  return answerFor(act, link);
};

function linkTo(act: CommboxAct, form: StoredForm, { streamProviderId, streamProviderType, referringObjectId }: Asked, more: Partial<StoredFormLink>): StoredFormLink {
  if (PHONES.includes(streamProviderType)) assertPhone(streamProviderId);
  const referring = referringObjectId ? act.get("conversations", referringObjectId).id : null;
  return act.create("formLinks", { formId: form.id, streamProviderId, streamProviderType, referringObjectId: referring, createdAt: act.stamp(), ...more });
}

/** Whose conversation the form belongs to; 0 before there is one, as this service writes "none". Inferred: contracts/commbox/sources-2.md#forms */
const answerFor = (act: CommboxAct, link: StoredFormLink) => ({ conversation_id: String(link.referringObjectId ?? link.objectId ?? 0), form_link: formUrl(act, link) });

/** Address of a form: the customer's page is not simulated, the stimulus `formSubmitted` stands for it. */
const formUrl = (act: CommboxAct, link: StoredFormLink): string => `${act.origin}/commbox/form/${encodeURIComponent(brandOf(act).name)}/${link.id}`;

/** The customer sends the form, or the service does: its conversation is opened and subscribers are told. */
export function submitForm(act: CommboxAct, link: StoredFormLink, properties: StoredFormLink["properties"]): StoredFormLink {
  const form = act.get("forms", link.formId);
  const { identity } = identityFor(act, { providerId: link.streamProviderId, providerType: link.streamProviderType });
  const createdAt = act.stamp();
  const row = act.create("conversations", {
    streamId: form.streamId, streamProviderType: link.streamProviderType, userId: identity.userId, identityId: identity.id, userStreamProviderId: link.streamProviderId, userStreamProviderType: link.streamProviderType,
    content: properties, message: form.name, lastMessage: form.name, type: FORM, createdAt, updatedAt: createdAt,
  });
  const sent = act.update("formLinks", link.id, { objectId: row.id, properties });
  act.publish("Form.OnSubmit", { objectId: row.id, formUrl: formUrl(act, sent), properties }, {}, { resource: "conversations", rowId: String(row.id) });
  return sent;
}
