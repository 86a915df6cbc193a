import { scenarioList } from "../scenario.ts";
import { outgoingCall } from "./outgoing-call.ts";

/** Stories of VoipBin, in the order in which they are told. */
export default scenarioList({ outgoingCall });
