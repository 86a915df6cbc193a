import type { operations } from "../../contracts/gen/commbox.ts";
import type { Row } from "../core/behaviours.ts";

/** Operations that this vendor answers; the others are the webhooks that it sends. */
export type Served = { [O in keyof operations as O extends `Webhook_${string}` ? never : O]: operations[O] };

/** Part of the operation table. */
export type Rows = Partial<Record<keyof Served, Row>>;
