import { unsupported } from "../../core/behaviours.ts";
import { workingHours } from "./stored.ts";

export const rows = {
  getFilteredWorkingHours: unsupported("not built yet"),
  createWorkingHours: unsupported("not built yet"),
  getWorkingHours: unsupported("not built yet"),
  updateWorkingHours: unsupported("not built yet"),
  deleteWorkingHours: unsupported("not built yet"),
  patchWorkingHours: unsupported("not built yet"),
  getWorkingHoursStatus: unsupported("not built yet"),
  createWorkingHoursHoliday: unsupported("not built yet"),
  deleteWorkingHoursHoliday: unsupported("not built yet"),
};

export const resources = { "working-hours": workingHours };
