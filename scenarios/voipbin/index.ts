import { scenarioList } from "../scenario.ts";
import { agentWorkday } from "./agent-workday.ts";
import { agentsOfEveryKind } from "./agents-of-every-kind.ts";
import { assistantOnACall } from "./assistant-on-a-call.ts";
import { assistantsOfEveryKind } from "./assistants-of-every-kind.ts";
import { attendedTransfer } from "./attended-transfer.ts";
import { callTranscribed } from "./call-transcribed.ts";
import { callsInAnyState } from "./calls-in-any-state.ts";
import { callsOfEveryKind } from "./calls-of-every-kind.ts";
import { campaignGoesOn } from "./campaign-goes-on.ts";
import { campaignToCompletion } from "./campaign-to-completion.ts";
import { campaignWithQueue } from "./campaign-with-queue.ts";
import { campaignsAtAnyTime } from "./campaigns-at-any-time.ts";
import { chatOverLineAsPublished } from "./chat-over-line-as-published.ts";
import { chatOverLine } from "./chat-over-line.ts";
import { chatsBetweenAgents } from "./chats-between-agents.ts";
import { conferenceOfThree } from "./conference-of-three.ts";
import { contactsOfEveryKind } from "./contacts-of-every-kind.ts";
import { credentialRefusedEverywhere } from "./credential-refused-everywhere.ts";
import { customersComeAndGo } from "./customers-come-and-go.ts";
import { emailWithRecording } from "./email-with-recording.ts";
import { emailsInEveryState } from "./emails-in-every-state.ts";
import { everyActionOfACall } from "./every-action-of-a-call.ts";
import { everyActionWithoutACall } from "./every-action-without-a-call.ts";
import { everythingChangedAndDeleted } from "./everything-changed-and-deleted.ts";
import { everythingRead } from "./everything-read.ts";
import { listsReadInPages } from "./lists-read-in-pages.ts";
import { extensionsAndTrunks } from "./extensions-and-trunks.ts";
import { failedCalls } from "./failed-calls.ts";
import { faultsAndOpenRoutes } from "./faults-and-open-routes.ts";
import { flowsStartedByWhatEnds } from "./flows-started-by-what-ends.ts";
import { frozenCustomerRefused } from "./frozen-customer-refused.ts";
import { groupcallFirstAnswer } from "./groupcall-first-answer.ts";
import { incomingCallWithDigits } from "./incoming-call-with-digits.ts";
import { kickedAsPublished } from "./kicked-as-published.ts";
import { linksOfFiles } from "./links-of-files.ts";
import { numberBought } from "./number-bought.ts";
import { oddRequestsOfAgents } from "./odd-requests-of-agents.ts";
import { outgoingCall } from "./outgoing-call.ts";
import { passwordsAndForms } from "./passwords-and-forms.ts";
import { publishedSuccesses } from "./published-successes.ts";
import { queueAgentTransfer } from "./queue-agent-transfer.ts";
import { queueLeftEarly } from "./queue-left-early.ts";
import { reasonsOfAHangup } from "./reasons-of-a-hangup.ts";
import { roomsAtAnyTime } from "./rooms-at-any-time.ts";
import { rowsOfAnotherCustomer } from "./rows-of-another-customer.ts";
import { signUpByCode } from "./sign-up-by-code.ts";
import { signUpByLink } from "./sign-up-by-link.ts";
import { speakingSession } from "./speaking-session.ts";
import { summariesAtAnyTime } from "./summaries-at-any-time.ts";
import { takenAlready } from "./taken-already.ts";
import { texting } from "./texting.ts";
import { textsInEveryState } from "./texts-in-every-state.ts";
import { tooLate } from "./too-late.ts";
import { tooPoor } from "./too-poor.ts";
import { webhookAskedAgain } from "./webhook-asked-again.ts";
import { whatAgentsMayNotDo } from "./what-agents-may-not-do.ts";

/** Stories of VoipBin, in the order in which they are told. */
export default scenarioList({
  signUpByLink,
  signUpByCode,
  numberBought,
  extensionsAndTrunks,
  outgoingCall,
  failedCalls,
  groupcallFirstAnswer,
  incomingCallWithDigits,
  queueAgentTransfer,
  attendedTransfer,
  conferenceOfThree,
  callTranscribed,
  speakingSession,
  assistantOnACall,
  campaignToCompletion,
  campaignGoesOn,
  campaignWithQueue,
  texting,
  emailWithRecording,
  agentWorkday,
  webhookAskedAgain,
  credentialRefusedEverywhere,
  frozenCustomerRefused,
  whatAgentsMayNotDo,
  rowsOfAnotherCustomer,
  everythingRead,
  listsReadInPages,
  oddRequestsOfAgents,
  everythingChangedAndDeleted,
  everyActionOfACall,
  everyActionWithoutACall,
  reasonsOfAHangup,
  callsInAnyState,
  emailsInEveryState,
  textsInEveryState,
  chatOverLine,
  chatOverLineAsPublished,
  publishedSuccesses,
  takenAlready,
  tooLate,
  tooPoor,
  faultsAndOpenRoutes,
  passwordsAndForms,
  contactsOfEveryKind,
  chatsBetweenAgents,
  assistantsOfEveryKind,
  summariesAtAnyTime,
  queueLeftEarly,
  roomsAtAnyTime,
  customersComeAndGo,
  campaignsAtAnyTime,
  agentsOfEveryKind,
  linksOfFiles,
  callsOfEveryKind,
  flowsStartedByWhatEnds,
  kickedAsPublished,
});
