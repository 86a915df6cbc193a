import type { components } from "../../../contracts/gen/commbox.ts";
import type { Act } from "../../core/act.ts";
import { resource } from "../../core/resource.ts";
import { addressKey } from "./identify.ts";
import { groupName, tagsOf } from "./tags.ts";

export { findIdentity, identityFor } from "./identify.ts";

type Schemas = components["schemas"];

/** A customer. What is counted, and the list of identities, is computed when it is shown. */
export interface StoredUser {
  readonly id: number;
  readonly account: string;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly gender: Schemas["UserBase"]["gender"];
  readonly phone1: string | null;
  readonly phone2: string | null;
  readonly uniqueId: string | null;
  readonly email: string | null;
  /** Custom fields by unique name; text on the wire. */
  readonly content: Readonly<Record<string, unknown>>;
  readonly permissionId: Schemas["ManagerPermission"];
  readonly locale: string | null;
  readonly birthday: string | null;
  readonly remarks: string | null;
  readonly teamId: number;
}

/** One address of a customer. (streamProviderId, streamProviderType) is unique within an account. */
export interface StoredIdentity {
  readonly id: number;
  readonly account: string;
  readonly userId: number;
  readonly userName: string | null;
  readonly streamProviderEmail: string | null;
  readonly streamProviderId: string;
  readonly streamProviderType: Schemas["StreamProviderType"];
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly thumbnailUrl: string | null;
  readonly content: Readonly<Record<string, unknown>>;
}

/** Conversations of an identity. */
export const countObjects = (act: Act<any>, identityId: number): number => act.table("conversations").count("identity", String(identityId));

export const identitiesOf = (act: Act<any>, userId: number): StoredIdentity[] => [...act.each("identities", "user", String(userId))] as StoredIdentity[];

/** `User` of the contract. */
export function userView(user: StoredUser, act: Act<any>): Schemas["User"] {
  const { account: _account, birthday: _birthday, content, ...shown } = user;
  const tags = tagsOf(act, `user/${user.id}`).map((tag) => ({ id: tag.id, name: tag.name, group_name: groupName(act, tag) }));
  const identities = identitiesOf(act, user.id).map((identity) => identityView(identity, act));
  return {
    ...shown,
    content: JSON.stringify(content),
    userTags: tags.length === 0 ? null : JSON.stringify(tags),
    numIdentities: identities.length,
    numObjects: identities.reduce((sum, identity) => sum + identity.numObjects, 0),
    identities,
  };
}

/** `UserIdentity` of the contract. */
export const identityView = ({ account: _account, content, ...shown }: StoredIdentity, act: Act<any>): Schemas["UserIdentity"] => ({
  ...shown,
  content: JSON.stringify(content),
  numObjects: countObjects(act, shown.id),
});

/** `ConversationIdentity` of the contract. */
export const conversationIdentityView = ({ id, streamProviderId, streamProviderType, firstName, lastName, thumbnailUrl }: StoredIdentity): Schemas["ConversationIdentity"] => ({ id, streamProviderId, streamProviderType, firstName, lastName, thumbnailUrl });

/** `Conversation.user` of the contract. A customer who was removed leaves the id and nothing else. */
export function conversationUserView(act: Act<any>, userId: number, identityId: number | null): Schemas["ConversationUser"] {
  const user = act.find("users", userId) as StoredUser | undefined;
  const identity = identityId === null ? undefined : (act.find("identities", identityId) as StoredIdentity | undefined);
  return {
    id: userId, managerId: null, isManager: false, encryptedId: null,
    identity: identity ? conversationIdentityView(identity) : null,
    uniqueId: user?.uniqueId ?? null, phone1: user?.phone1 ?? null, phone2: user?.phone2 ?? null, email: user?.email ?? null,
    firstName: user?.firstName ?? null, lastName: user?.lastName ?? null, gender: user?.gender ?? null,
    numberIdentities: user ? identitiesOf(act, userId).length : 0,
    locale: user?.locale ?? null, birthday: user?.birthday ?? null, remarks: user?.remarks ?? null,
    content: user ? JSON.stringify(user.content) : null,
  };
}

export const userResources = {
  users: resource<StoredUser>()({
    newId: (n) => 1_769_668 + n,
    defaults: () => ({ firstName: null, lastName: null, gender: null, phone1: null, phone2: null, uniqueId: null, email: null, content: {}, permissionId: 1, locale: null, birthday: null, remarks: null, teamId: 0 }),
    indexes: {
      // Only the account's own id of a customer joins two addresses: phones and mails are shared in families and firms.
      uniqueId: { by: (user) => (user.uniqueId === null ? undefined : `${user.account}/${user.uniqueId}`), order: (user) => user.id },
      phone: { by: (user) => (user.phone1 === null ? undefined : `${user.account}/${user.phone1}`), order: (user) => user.id },
      email: { by: (user) => (user.email === null ? undefined : `${user.account}/${user.email}`), order: (user) => user.id },
    },
    views: { default: userView, changed: (user) => ({ Id: user.id }), nothing: () => undefined },
  }),
  identities: resource<StoredIdentity>()({
    newId: (n) => 1_957_166 + n,
    defaults: () => ({ userName: null, streamProviderEmail: null, firstName: null, lastName: null, thumbnailUrl: null, content: {} }),
    indexes: {
      address: { by: (identity) => addressKey(identity.account, identity.streamProviderId, identity.streamProviderType) },
      user: { by: (identity) => String(identity.userId), order: (identity) => identity.id },
    },
    views: { default: identityView },
  }),
};
