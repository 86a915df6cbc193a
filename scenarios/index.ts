import auralytik from "./auralytik/index.ts";
import commbox from "./commbox/index.ts";
import comswise from "./comswise/index.ts";
import cross from "./cross/index.ts";
import infobip from "./infobip/index.ts";
import voipbin from "./voipbin/index.ts";

/** All stories, in the order in which they are told. */
export const scenarios = [...auralytik, ...commbox, ...comswise, ...infobip, ...voipbin, ...cross];
