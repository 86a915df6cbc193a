import type { operations } from "../../contracts/gen/infobip.ts";
import type { Act } from "../core/act.ts";
import type { HandlerOf } from "../core/handler.ts";
import { together, type Together } from "./parts.ts";
import type { settings } from "./settings.ts";

/** All that is stored; each part describes its own. */
export const resources: Together<"resources"> = together("resources");

export type Types = { resources: Together<"resources">; settings: typeof settings };
export type InfobipAct = Act<Types>;
export type Handler<O extends keyof operations> = HandlerOf<operations, Types, O>;
