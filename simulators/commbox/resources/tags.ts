import type { components } from "../../../contracts/gen/commbox.ts";
import type { Act } from "../../core/act.ts";
import { resource } from "../../core/resource.ts";
import { brandOf } from "./streams.ts";

type Schemas = components["schemas"];

export interface StoredTag {
  readonly id: number;
  readonly account: string;
  readonly name: string;
  readonly type: Schemas["TagType"];
  /** 0: in no group. */
  readonly tagGroupId: number;
  readonly objectTag: boolean;
  readonly userTag: boolean;
  readonly childTag: boolean;
}

export interface StoredTagGroup {
  readonly id: number;
  readonly account: string;
  readonly name: string;
}

/** One tag on one conversation or customer; its id says both, so a tag is never there twice. */
export interface StoredTagging {
  readonly id: string;
  readonly account: string;
  /** `object/69716571` or `user/1769668`. */
  readonly subject: Subject;
  readonly tagId: number;
}

export type Subject = `${"object" | "user"}/${number}`;

export const taggingId = (subject: Subject, tagId: number): string => `${subject}/${tagId}`;

/** Tags of a conversation or customer, in order of their ids. */
export const tagsOf = (act: Act<any>, subject: Subject): StoredTag[] =>
  ([...act.each("taggings", "subject", subject)] as StoredTagging[]).map((tagging) => act.get("tags", tagging.tagId) as StoredTag);

/** `numTags` of a conversation. */
export const countTags = (act: Act<any>, objectId: number): number => act.table("taggings").count("subject", `object/${objectId}`);

/** Name of a tag's group, null for none. */
export const groupName = (act: Act<any>, tag: StoredTag): string | null => (act.find("tagGroups", tag.tagGroupId) as StoredTagGroup | undefined)?.name ?? null;

/** `Tag` of the contract: the published `identityId` holds the name. */
const tagView = ({ account: _account, ...tag }: StoredTag): Schemas["Tag"] => ({ ...tag, identityId: tag.name, streamProviderId: null });

export const tagResources = {
  tags: resource<StoredTag>()({
    newId: (n) => 2789 + n,
    defaults: () => ({ type: 1, tagGroupId: 0, objectTag: true, userTag: false, childTag: false }),
    accept: ({ data }) => given({ name: data.Name, tagGroupId: data["Tag Group Id"] ?? data.TagGroupId, type: data.Type, objectTag: data.ObjectTag, userTag: data.UserTag, childTag: data.ChildTag }),
    indexes: {
      all: { by: (tag) => tag.account, order: (tag) => tag.id },
      group: { by: (tag) => String(tag.tagGroupId), order: (tag) => tag.id },
    },
    views: { default: tagView, id: (tag) => ({ id: tag.id }) },
  }),
  tagGroups: resource<StoredTagGroup>()({
    newId: (n) => 123 + n,
    accept: ({ data }) => ({ name: data.Name }),
    indexes: { all: { by: (group) => group.account, order: (group) => group.id } },
    views: { default: ({ id, name }, act) => ({ id, name, brandId: brandOf(act).brandId }), id: (group) => ({ id: group.id }) },
  }),
  taggings: resource<StoredTagging>()({
    indexes: {
      subject: { by: (tagging) => tagging.subject, order: (tagging) => tagging.tagId },
      tag: { by: (tagging) => String(tagging.tagId) },
    },
  }),
};

/** What was sent, without the keys that were not. */
const given = <T extends object>(fields: T): Partial<T> => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
