import { scenarioList } from "../scenario.ts";
import { failedCalls } from "./failed-calls.ts";
import { incomingCallWithDigits } from "./incoming-call-with-digits.ts";
import { outgoingCall } from "./outgoing-call.ts";

/** Stories of VoipBin, in the order in which they are told. */
export default scenarioList({ outgoingCall, failedCalls, incomingCallWithDigits });
