import { unsupported } from "../../core/behaviours.ts";
import { queueResources } from "./stored.ts";

export const rows = {
  getQueues: unsupported("not built yet"),
  createQueue: unsupported("not built yet"),
  updateQueue: unsupported("not built yet"),
  deleteQueue: unsupported("not built yet"),
  getQueue: unsupported("not built yet"),
  legacyAddAgentToQueue: unsupported("not built yet"),
};

export const resources = queueResources;
