import { scenarioList } from "../scenario.ts";
import { agentComesAndGoes } from "./agent-comes-and-goes.ts";
import { botHandsOver } from "./bot-hands-over.ts";
import { callerWaitsTooLong } from "./caller-waits-too-long.ts";
import { callsFromApplications } from "./calls-from-applications.ts";
import { callsOnHold } from "./calls-on-hold.ts";
import { closedButNotQuite } from "./closed-but-not-quite.ts";
import { conversationsChangedInEachState } from "./conversations-changed-in-each-state.ts";
import { conversationsInAnyStatus } from "./conversations-in-any-status.ts";
import { credentialsAndLimits } from "./credentials-and-limits.ts";
import { credentialsRefusedEverywhere } from "./credentials-refused-everywhere.ts";
import { deliveriesSetUp } from "./deliveries-set-up.ts";
import { everyChannelEveryContent } from "./every-channel-every-content.ts";
import { inboundCallMovedToAnotherQueue } from "./inbound-call-moved-to-another-queue.ts";
import { offersPassedOn } from "./offers-passed-on.ts";
import { outboundCallsNotAnswered } from "./outbound-calls-not-answered.ts";
import { outboundCallWithWrapUp } from "./outbound-call-with-wrap-up.ts";
import { recordedCalls } from "./recorded-calls.ts";
import { recordingsComposedAndPrepared } from "./recordings-composed-and-prepared.ts";
import { requestsThatCannotBe } from "./requests-that-cannot-be.ts";
import { rowsOfAnotherAccount } from "./rows-of-another-account.ts";
import { scriptToConversations } from "./script-to-conversations.ts";
import { serviceDownAndBusy } from "./service-down-and-busy.ts";
import { threads } from "./threads.ts";
import { toldOfCustomers } from "./told-of-customers.ts";
import { transfersLeftHanging } from "./transfers-left-hanging.ts";
import { transferToAnAgent } from "./transfer-to-an-agent.ts";
import { transferToAnOutsideNumber } from "./transfer-to-an-outside-number.ts";
import { whoMayWrite } from "./who-may-write.ts";

/** The stories of clients that use Infobip Conversations. */
export default scenarioList({
  agentComesAndGoes,
  botHandsOver,
  callerWaitsTooLong,
  callsFromApplications,
  callsOnHold,
  closedButNotQuite,
  conversationsChangedInEachState,
  conversationsInAnyStatus,
  credentialsAndLimits,
  credentialsRefusedEverywhere,
  deliveriesSetUp,
  everyChannelEveryContent,
  inboundCallMovedToAnotherQueue,
  offersPassedOn,
  outboundCallsNotAnswered,
  outboundCallWithWrapUp,
  recordedCalls,
  recordingsComposedAndPrepared,
  requestsThatCannotBe,
  rowsOfAnotherAccount,
  scriptToConversations,
  serviceDownAndBusy,
  threads,
  toldOfCustomers,
  transfersLeftHanging,
  transferToAnAgent,
  transferToAnOutsideNumber,
  whoMayWrite,
});
