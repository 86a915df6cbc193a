import { scenarioList } from "../scenario.ts";
import { callAnalysedAndNoted } from "./call-analysed-and-noted.ts";

/** The stories over several vendors. */
export default scenarioList({
  callAnalysedAndNoted,
});
