import type { components } from "../../../contracts/gen/commbox.ts";
import type { Act } from "../../core/act.ts";
import type { StoredIdentity, StoredUser } from "./users.ts";

type Schemas = components["schemas"];
type ProviderType = Schemas["StreamProviderType"];

/** Who a conversation or a message is with. */
export interface Who {
  /** Phone digits, mail address or the id at the provider; undefined: a visitor of whom nothing is known. */
  readonly providerId?: string | undefined;
  /** Default: 6, anonymous, without a providerId; 0 with one. */
  readonly providerType?: ProviderType | undefined;
  /** Fills the customer's record. */
  readonly user?: Schemas["NewConversationUser"] | undefined;
}

/** Channels whose addresses are phones, and those whose addresses are mail addresses. */
const PHONES: readonly ProviderType[] = [5, 7, 16];
const MAILS: readonly ProviderType[] = [4, 14, 15];

/** Group of the identity index `address`. */
export const addressKey = (account: string, providerId: string, providerType: number): string => `${account}/${providerType}/${providerId}`;

export const findIdentity = (act: Act<any>, providerId: string, providerType: number): StoredIdentity | undefined =>
  act.table("identities").first("address", addressKey(act.account, providerId, providerType)) as StoredIdentity | undefined;

/**
 * Finds the identity of an address, or makes it, with a customer when nobody is known by the sent `UniqueId`.
 * Publishes User.OnNew for a new customer; fills what `user` says into a known one.
 * Reuse is inferred: contracts/commbox/sources.md#records
 */
export function identityFor(act: Act<any>, who: Who): { identity: StoredIdentity; user: StoredUser; isNew: boolean } {
  const known = who.providerId === undefined ? undefined : findIdentity(act, who.providerId, who.providerType ?? 0);
  if (known) return { identity: known, user: changeUser(act, act.get("users", known.userId) as StoredUser, who.user ?? {}), isNew: false };
  const same = who.user?.UniqueId ? (act.table("users").first("uniqueId", `${act.account}/${who.user.UniqueId}`) as StoredUser | undefined) : undefined;
  const user = same ? changeUser(act, same, who.user ?? {}) : (act.create("users", { ...fromAddress(who), ...fieldsOf(who.user ?? {}) }) as StoredUser);
  const type: ProviderType = who.providerType ?? (who.providerId === undefined ? 6 : 0);
  const identity = act.create("identities", {
    userId: user.id,
    streamProviderId: who.providerId ?? act.random("visitor").uuid().replaceAll("-", ""),
    streamProviderType: type,
    streamProviderEmail: who.providerId !== undefined && MAILS.includes(type) ? who.providerId : null,
    firstName: user.firstName,
    lastName: user.lastName,
  }) as StoredIdentity;
  if (!same) act.publish("User.OnNew", user, {}, { resource: "users", rowId: String(user.id) });
  return { identity, user, isNew: !same };
}

/** Sets what was sent on a customer; tells subscribers when that changes anything. */
export function changeUser(act: Act<any>, user: StoredUser, sent: Partial<Schemas["UserUpdate"]>): StoredUser {
  const patch = fieldsOf(sent, user);
  const differs = Object.entries(patch).some(([key, value]) => JSON.stringify(value) !== JSON.stringify(user[key as keyof StoredUser]));
  if (!differs) return user;
  const changed = act.update("users", user.id, patch) as StoredUser;
  act.publish("User.OnUpdate", changed, {}, { resource: "users", rowId: String(user.id) });
  return changed;
}

/** What the address itself says of a new customer. */
function fromAddress({ providerId, providerType = 0 }: Who): Partial<StoredUser> {
  if (providerId === undefined) return {};
  return PHONES.includes(providerType) ? { phone1: providerId } : MAILS.includes(providerType) ? { email: providerId } : {};
}

/** Request keys as stored fields; what was not sent is left out. Custom fields are laid over those there are. */
export function fieldsOf(sent: Partial<Schemas["UserUpdate"]>, user?: StoredUser): Partial<StoredUser> {
  const fields = {
    uniqueId: sent.UniqueId, firstName: sent.FirstName, lastName: sent.LastName, phone1: sent.Phone1, phone2: sent.Phone2,
    email: sent.Email, remarks: sent.Remarks, content: sent.Content && { ...user?.content, ...sent.Content },
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
