import { scenarioList } from "../scenario.ts";
import { callAnalysedAndNoted } from "./call-analysed-and-noted.ts";
import { callBetweenVendors } from "./call-between-vendors.ts";

/** The stories over several vendors. */
export default scenarioList({
  callAnalysedAndNoted,
  callBetweenVendors,
});
