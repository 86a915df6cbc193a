import type { operations } from "../../../contracts/gen/commbox.ts";
import { read, unsupported, type Row } from "../../core/behaviours.ts";
import { deleteUser, getUser, getUserObjects, getUserObjectsV2, updateUser, updateUserDetails } from "../handlers/users.ts";

export const userRows = {
  Get_User: getUser,
  Update_User: updateUser,
  Delete_User: deleteUser,
  Get_User_Details: read("users", { id: "USER_ID" }),
  Update_User_Details: updateUserDetails,
  Get_User_Objects: getUserObjects,
  Get_User_Objects_V2: getUserObjectsV2,
  Get_User_By_Identity: unsupported("retired by the vendor; Get_User takes the same pair of parameters"),
} satisfies Partial<Record<keyof operations, Row>>;
