import auralytik from "./auralytik/index.ts";
import commbox from "./commbox/index.ts";
import comswise from "./comswise/index.ts";
import cross from "./cross/index.ts";
import infobip from "./infobip/index.ts";
import voipbin from "./voipbin/index.ts";
import uses from "./uses.json" with { type: "json" };
import { withUses } from "../harness/index.ts";

/** All stories, in the order in which they are told, each with what it uses of its target. */
export const scenarios = withUses([...auralytik, ...commbox, ...comswise, ...infobip, ...voipbin, ...cross], uses);
