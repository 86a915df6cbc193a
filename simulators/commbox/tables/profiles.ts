import type { operations } from "../../../contracts/gen/commbox.ts";
import type { Row } from "../../core/behaviours.ts";
import { addProfiles, getProfileHolders, getProfiles, removeAllProfiles, removeProfile } from "../handlers/teams.ts";

export const profileRows = {
  Get_profiles: getProfiles,
  Get_manager_by_profile_id: getProfileHolders,
  Add_Profiles: addProfiles,
  Remove_All_Manager_Profiles: removeAllProfiles,
  Delete_Manager_Profile: removeProfile,
} satisfies Partial<Record<keyof operations, Row>>;
