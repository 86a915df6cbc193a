import { scenarioList } from "../scenario.ts";
import { campaignToCompletion } from "./campaign-to-completion.ts";
import { failedCalls } from "./failed-calls.ts";
import { groupcallFirstAnswer } from "./groupcall-first-answer.ts";
import { incomingCallWithDigits } from "./incoming-call-with-digits.ts";
import { outgoingCall } from "./outgoing-call.ts";
import { queueAgentTransfer } from "./queue-agent-transfer.ts";
import { texting } from "./texting.ts";

/** Stories of VoipBin, in the order in which they are told. */
export default scenarioList({ outgoingCall, failedCalls, incomingCallWithDigits, groupcallFirstAnswer, queueAgentTransfer, campaignToCompletion, texting });
