import { unsupported } from "../../core/behaviours.ts";
import { messages } from "./stored.ts";

export const rows = {
  getMessages: unsupported("not built yet"),
  createMessage: unsupported("not built yet"),
  sendEvent: unsupported("not built yet"),
};

export const resources = { messages };
