import { scenario } from "../scenario.ts";
import { numberEnding } from "./desk.ts";

const SOURCES = ["manual", "import", "api", "sync", undefined] as const;
const PHONES = ["mobile", "work", "home", "fax", "other", undefined] as const;
const MAILS = ["work", "personal", "other", undefined] as const;

/** The address book: contacts from every source, with every kind of number and address, kept by admins and by agents. */
export const contactsOfEveryKind = scenario("voipbin", {
  summary: "The address book: contacts from every source, with every kind of number and address, kept by admins and by agents.",
  async run({ voipbin, check, unique }) {
    for (const source of SOURCES) {
      const { body } = await voipbin("PostContacts", { body: { first_name: "Dana", ...(source ? { source } : {}) } });
      check(`from ${source ?? "nowhere"}`, body.source, source ?? "manual");
    }
    const { body: made } = await voipbin("PostServiceAgentsContacts", { as: "agent1", body: { first_name: "Erin", phone_numbers: PHONES.map((type, n) => ({ number: numberEnding(`3${n}`), ...(type ? { type } : {}), is_primary: n === 0 })), emails: MAILS.map((type, n) => ({ address: `Erin${n}@Example.com`, ...(type ? { type } : {}), is_primary: n === 0 })) } });
    const path = { id: made.id! };
    check("kinds of numbers", made.phone_numbers!.map(({ type }) => type), PHONES.map((type) => type ?? ""));
    check("addresses in small letters", made.emails!.map(({ address }) => address), MAILS.map((_, n) => `erin${n}@example.com`));
    const [phone, mail] = [made.phone_numbers![1]!.id!, made.emails![1]!.id!];
    const { body: moved } = await voipbin("PutServiceAgentsContactsIdPhoneNumbersPhoneNumberId", { as: "agent1", path: { ...path, phone_number_id: phone }, body: { is_primary: true } });
    check("one is the first", moved.phone_numbers!.map(({ is_primary }) => is_primary === true), [false, true, false, false, false, false]);
    await voipbin("PutServiceAgentsContactsIdEmailsEmailId", { as: "agent1", path: { ...path, email_id: mail }, body: { type: "other" } });
    const { body: friend } = await voipbin("PostTags", { body: { name: unique("friend"), detail: "" } });
    const tag = friend.id!;
    await voipbin("PostServiceAgentsContactsIdTags", { as: "agent1", path, body: { tag_id: tag } });
    const { body: full } = await voipbin("PutServiceAgentsContactsId", { as: "agent1", path, body: { company: "Example Ltd" } });
    check("tagged", full.tag_ids, [tag]);
    await voipbin("DeleteServiceAgentsContactsIdTagsTagId", { as: "agent1", path: { ...path, tag_id: tag } });
    await voipbin("DeleteServiceAgentsContactsIdPhoneNumbersPhoneNumberId", { as: "agent1", path: { ...path, phone_number_id: phone } });
    await voipbin("DeleteServiceAgentsContactsIdEmailsEmailId", { as: "agent1", path: { ...path, email_id: mail } });
    const { body: found } = await voipbin("GetServiceAgentsContactsLookup", { as: "agent2", query: { email: "erin0@example.com" } });
    check("found", [found.id, found.phone_numbers!.length, found.emails!.length], [path.id, 5, 3]);
    await voipbin("DeleteServiceAgentsContactsId", { as: "agent2", path });
  },
});
