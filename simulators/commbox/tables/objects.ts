import type { Rows } from "../served.ts";
import { setObjectContent, setObjectStatus } from "../handlers/status.ts";
import { deleteCustomIndicator, getObjectIndicators, setObjectIndicator } from "../handlers/indicators.ts";
import { getObjectActivities, setActivityLog, setRemarkLog } from "../handlers/log.ts";
import { createChildObject, createChildObjectByProviderId } from "../handlers/messages.ts";
import { updateObjectStream } from "../handlers/move-stream.ts";
import { createObject, getObject } from "../handlers/objects.ts";
import { getObjectTranscript } from "../handlers/transcript.ts";

export const objectRows = {
  Create_Object: createObject,
  Get_Object: getObject,
  Get_Object_Transcript: getObjectTranscript,
  Get_Object_Activities: getObjectActivities,
  Create_Child_Object: createChildObject,
  Create_Child_Object_By_Provider_Id: createChildObjectByProviderId,
  Set_Remark_Log: setRemarkLog,
  Set_Activity_Log: setActivityLog,
  Set_Object_Content: setObjectContent,
  Set_Object_Status: setObjectStatus,
  Update_Object_Stream: updateObjectStream,
  Get_Object_Indicators: getObjectIndicators,
  Set_Object_Indicator: setObjectIndicator,
  Delete_Custom_Indicator: deleteCustomIndicator,
} satisfies Rows;
