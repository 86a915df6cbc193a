import type { operations as Auralytik } from "../contracts/gen/auralytik.ts";
import type { operations as Commbox } from "../contracts/gen/commbox.ts";
import type { operations as Comswise } from "../contracts/gen/comswise.ts";
import type { operations as Infobip } from "../contracts/gen/infobip.ts";
import type { operations as Voipbin } from "../contracts/gen/voipbin.ts";
import { type Client, scenariosFor } from "../harness/index.ts";

/** Generated types list events among the operations; a client cannot call those. */
type Callable<Operations> = { [Id in keyof Operations as Id extends `Webhook_${string}` | `deliver${string}` ? never : Id]: Operations[Id] };

/** Vendor name → operations of its generated contract. A new vendor is one line here. */
export interface VendorOperations {
  auralytik: Callable<Auralytik>;
  commbox: Callable<Commbox>;
  comswise: Callable<Comswise>;
  infobip: Callable<Infobip>;
  voipbin: Callable<Voipbin>;
}

/** A vendor's client, for what several stories of it share. */
export type ClientOf<V extends keyof VendorOperations> = Client<VendorOperations[V]>;

/** Defines a scenario: `scenario("comswise", { summary, run })`, or over several vendors: `scenario(["commbox", "comswise"], …)`. */
export const scenario = scenariosFor<VendorOperations>();

export { scenarioList, seeded } from "../harness/index.ts";
