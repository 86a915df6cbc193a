import { unsupported } from "../../core/behaviours.ts";

export const rows = {
  searchVoiceIvrScenarios: unsupported("not built yet"),
  createAVoiceIvrScenario: unsupported("not built yet"),
  getAVoiceIvrScenario: unsupported("not built yet"),
  updateVoiceIvrScenario: unsupported("not built yet"),
  deleteAVoiceIvrScenario: unsupported("not built yet"),
  sendVoiceMessagesWithAnIvrScenario: unsupported("not built yet"),
};
