import { create, read, remove, update } from "../../core/behaviours.ts";
import { getManagers } from "../handlers/managers.ts";
import { getManagerStats } from "../handlers/stats.ts";
import type { Rows } from "../served.ts";

export const managerRows = {
  Get_Managers: getManagers,
  Create_Manager: create("managers", { view: "ok" }),
  Get_Manager: read("managers"),
  Update_Manager: update("managers", { view: "ok" }),
  Delete_Manager: remove("managers", { view: "ok" }),
  Get_Manager_stats: getManagerStats,
} satisfies Rows;
