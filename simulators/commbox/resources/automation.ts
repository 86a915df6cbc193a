import { resource } from "../../core/resource.ts";

/** What a bot keeps about a conversation. */
export interface StoredContext {
  /** The conversation's id. */
  readonly id: number;
  readonly account: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** Flow and node at which the bot goes on; null: where it was. */
  readonly address: string | null;
}

export const automationResources = {
  contexts: resource<StoredContext>()({ defaults: () => ({ values: {}, address: null }) }),
};
