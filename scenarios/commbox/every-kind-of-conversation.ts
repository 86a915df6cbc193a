import { scenario } from "../scenario.ts";
import { openCall, readCall, voiceNeeds } from "./voice-call.ts";

/** Conversations of every kind, with customers from every provider, are opened and read back as they were sent. */
export const everyKindOfConversation = scenario("commbox", {
  summary: "Conversations of every kind, with customers from every provider, are opened and read back as they were sent.",
  needs: voiceNeeds,
  async run({ commbox, needs, check }) {
    for (let Type = 0; Type <= 18; Type++) {
      const opened = await openCall(commbox, needs, { Type });
      check(`kind ${Type}`, (await readCall(commbox, needs.channel, opened)).type, Type);
    }
    for (let provider = 0; provider <= 17; provider++) {
      const opened = await openCall(commbox, needs, { StreamProviderType: String(provider), UserStreamProviderType: provider, UserStreamProviderId: `customer-${provider}` });
      const { streamProviderType, userStreamProviderType } = await readCall(commbox, needs.channel, opened);
      check(`provider ${provider}`, [streamProviderType, userStreamProviderType], [provider, provider]);
    }
  },
});
