import { assignManager, unassignManager } from "../handlers/assignments.ts";
import { getManagerAssignments } from "../handlers/stats.ts";
import type { Rows } from "../served.ts";

export const assignmentRows = {
  Get_Manager_Assignments: getManagerAssignments,
  Assign_Manager: assignManager,
  Unassign_Manager: unassignManager,
} satisfies Rows;
