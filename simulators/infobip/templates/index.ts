import { unsupported } from "../../core/behaviours.ts";
import { templates } from "./stored.ts";

export const rows = {
  getTemplates: unsupported("not built yet"),
  getTemplate: unsupported("not built yet"),
};

export const resources = { templates };
