import type { HandlerAct } from "../../core/act.ts";
import type { Us } from "../instants.ts";

/** Orders of the lists of `/ccaas/voice/2`: `sortBy` NAME or CREATED_AT. */
export const NAMED_AND_DATED = {
  createdAt: { by: (row: any) => row.account, order: (row: any) => row.createdAt },
  name: { by: (row: any) => row.account, order: (row: any) => row.name ?? "" },
};
export const orderedBy = (act: HandlerAct<any>): "name" | "createdAt" => (act.query.sortBy === "NAME" ? "name" : "createdAt");
export const stamped = (at: Us): { createdAt: Us; updatedAt: Us } => ({ createdAt: at, updatedAt: at });
