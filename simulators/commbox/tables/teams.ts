import type { operations } from "../../../contracts/gen/commbox.ts";
import type { Row } from "../../core/behaviours.ts";
import { createTeam, deleteTeam, getTeamMembers, getTeams, updateTeam } from "../handlers/teams.ts";

export const teamRows = {
  Get_Team: getTeams,
  Create_Team: createTeam,
  Get_manager_by_team_id: getTeamMembers,
  Update_team_by_team_id: updateTeam,
  Delete_team_by_team_id: deleteTeam,
} satisfies Partial<Record<keyof operations, Row>>;
