import { scenarioList } from "../scenario.ts";
import { agentLeaves } from "./agent-leaves.ts";
import { agentsAndPresence } from "./agents-and-presence.ts";
import { anythingAtAnyTime } from "./anything-at-any-time.ts";
import { archivedByTime } from "./archived-by-time.ts";
import { botAndIndicators } from "./bot-and-indicators.ts";
import { callComesBack } from "./call-comes-back.ts";
import { callPassedToAnotherAgent } from "./call-passed-to-another-agent.ts";
import { campaign } from "./campaign.ts";
import { channelAvailability } from "./channel-availability.ts";
import { channelsThatCannotFollow } from "./channels-that-cannot-follow.ts";
import { chatInWords } from "./chat-in-words.ts";
import { closedAndReopened } from "./closed-and-reopened.ts";
import { contentReplaced } from "./content-replaced.ts";
import { conversationsListed } from "./conversations-listed.ts";
import { customerKnownBetter } from "./customer-known-better.ts";
import { everyKindOfConversation } from "./every-kind-of-conversation.ts";
import { everyStatus } from "./every-status.ts";
import { formsAndTickets } from "./forms-and-tickets.ts";
import { historyTakenOver } from "./history-taken-over.ts";
import { inboundCallHandled } from "./inbound-call-handled.ts";
import { keyRefusedEverywhere } from "./key-refused-everywhere.ts";
import { keysAndThrottling } from "./keys-and-throttling.ts";
import { lateRecording } from "./late-recording.ts";
import { messagesAtAnyTime } from "./messages-at-any-time.ts";
import { missedCall } from "./missed-call.ts";
import { movedToAnotherChannel } from "./moved-to-another-channel.ts";
import { outboundCallHandled } from "./outbound-call-handled.ts";
import { permissionsOfAgents } from "./permissions-of-agents.ts";
import { publishedTables } from "./published-tables.ts";
import { requestsThatMakeNoSense } from "./requests-that-make-no-sense.ts";
import { rowsOfOthers } from "./rows-of-others.ts";
import { serviceDownAndBusy } from "./service-down-and-busy.ts";
import { strictOrder } from "./strict-order.ts";
import { subscriberOfTheSoapKind } from "./subscriber-of-the-soap-kind.ts";
import { tagsAtAnyTime } from "./tags-at-any-time.ts";
import { tagsOfTheAccount } from "./tags-of-the-account.ts";
import { teamsAndProfiles } from "./teams-and-profiles.ts";
import { textMessages } from "./text-messages.ts";
import { verbsThatDoNotExist } from "./verbs-that-do-not-exist.ts";
import { voiceArticle } from "./voice-article.ts";
import { webhookRetried } from "./webhook-retried.ts";
import { whatsappTemplates } from "./whatsapp-templates.ts";
import { whoHasIt } from "./who-has-it.ts";
import { wrongAgentWrongCall } from "./wrong-agent-wrong-call.ts";

/** The stories of accounts that use CommBox. */
export default scenarioList({
  agentLeaves,
  agentsAndPresence,
  anythingAtAnyTime,
  archivedByTime,
  botAndIndicators,
  callComesBack,
  callPassedToAnotherAgent,
  campaign,
  channelAvailability,
  channelsThatCannotFollow,
  chatInWords,
  closedAndReopened,
  contentReplaced,
  conversationsListed,
  customerKnownBetter,
  everyKindOfConversation,
  everyStatus,
  formsAndTickets,
  historyTakenOver,
  inboundCallHandled,
  keyRefusedEverywhere,
  keysAndThrottling,
  lateRecording,
  messagesAtAnyTime,
  missedCall,
  movedToAnotherChannel,
  outboundCallHandled,
  permissionsOfAgents,
  publishedTables,
  requestsThatMakeNoSense,
  rowsOfOthers,
  serviceDownAndBusy,
  strictOrder,
  subscriberOfTheSoapKind,
  tagsAtAnyTime,
  tagsOfTheAccount,
  teamsAndProfiles,
  textMessages,
  verbsThatDoNotExist,
  voiceArticle,
  webhookRetried,
  whatsappTemplates,
  whoHasIt,
  wrongAgentWrongCall,
});
