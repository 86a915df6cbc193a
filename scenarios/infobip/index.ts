import { scenarioList } from "../scenario.ts";
import { agentComesAndGoes } from "./agent-comes-and-goes.ts";
import { agentsSeenFromOutside } from "./agents-seen-from-outside.ts";
import { botHandsOver } from "./bot-hands-over.ts";
import { callerWaitsTooLong } from "./caller-waits-too-long.ts";
import { callsConfigured } from "./calls-configured.ts";
import { callsFromApplications } from "./calls-from-applications.ts";
import { callsInWaitingConversations } from "./calls-in-waiting-conversations.ts";
import { callsOnHold } from "./calls-on-hold.ts";
import { closedButNotQuite } from "./closed-but-not-quite.ts";
import { closedForTheNight } from "./closed-for-the-night.ts";
import { conversationsChangedInEachState } from "./conversations-changed-in-each-state.ts";
import { credentialsAndLimits } from "./credentials-and-limits.ts";
import { credentialsRefusedEverywhere } from "./credentials-refused-everywhere.ts";
import { deliveriesSetUp } from "./deliveries-set-up.ts";
import { desksInOrder } from "./desks-in-order.ts";
import { entrancesAndLinks } from "./entrances-and-links.ts";
import { everyChannelEveryContent } from "./every-channel-every-content.ts";
import { formsFilledIn } from "./forms-filled-in.ts";
import { heldCallHandedOn } from "./held-call-handed-on.ts";
import { inboundCallMovedToAnotherQueue } from "./inbound-call-moved-to-another-queue.ts";
import { leftByOtherProducts } from "./left-by-other-products.ts";
import { offersPassedOn } from "./offers-passed-on.ts";
import { olderHookAndCallEvents } from "./older-hook-and-call-events.ts";
import { outboundCallsNotAnswered } from "./outbound-calls-not-answered.ts";
import { outboundCallWithWrapUp } from "./outbound-call-with-wrap-up.ts";
import { platformDownAndBusy } from "./platform-down-and-busy.ts";
import { recordedCalls } from "./recorded-calls.ts";
import { recordingsComposedAndPrepared } from "./recordings-composed-and-prepared.ts";
import { requestsNoFamilyTakes } from "./requests-no-family-takes.ts";
import { rowsOfAnotherAccount } from "./rows-of-another-account.ts";
import { scriptsAndNumbers } from "./scripts-and-numbers.ts";
import { scriptToConversations } from "./script-to-conversations.ts";
import { threads } from "./threads.ts";
import { toldOfCustomers } from "./told-of-customers.ts";
import { transfersLeftHanging } from "./transfers-left-hanging.ts";
import { transferToAnAgent } from "./transfer-to-an-agent.ts";
import { transferToAnOutsideNumber } from "./transfer-to-an-outside-number.ts";
import { verbsAndAddressesNobodyHas } from "./verbs-and-addresses-nobody-has.ts";
import { waitingAtEveryMoment } from "./waiting-at-every-moment.ts";
import { whoMayWrite } from "./who-may-write.ts";

/** The stories of clients that use Infobip Conversations. */
export default scenarioList({
  agentComesAndGoes,
  agentsSeenFromOutside,
  botHandsOver,
  callerWaitsTooLong,
  callsConfigured,
  callsFromApplications,
  callsInWaitingConversations,
  callsOnHold,
  closedButNotQuite,
  closedForTheNight,
  conversationsChangedInEachState,
  credentialsAndLimits,
  credentialsRefusedEverywhere,
  deliveriesSetUp,
  desksInOrder,
  entrancesAndLinks,
  everyChannelEveryContent,
  formsFilledIn,
  heldCallHandedOn,
  inboundCallMovedToAnotherQueue,
  leftByOtherProducts,
  offersPassedOn,
  olderHookAndCallEvents,
  outboundCallsNotAnswered,
  outboundCallWithWrapUp,
  platformDownAndBusy,
  recordedCalls,
  recordingsComposedAndPrepared,
  requestsNoFamilyTakes,
  rowsOfAnotherAccount,
  scriptsAndNumbers,
  scriptToConversations,
  threads,
  toldOfCustomers,
  transfersLeftHanging,
  transferToAnAgent,
  transferToAnOutsideNumber,
  verbsAndAddressesNobodyHas,
  waitingAtEveryMoment,
  whoMayWrite,
});
