import { unsupported } from "../../core/behaviours.ts";
import { webForms } from "./stored.ts";

export const rows = {
  submitWebform: unsupported("not built yet"),
  getWebform: unsupported("not built yet"),
  updateWebform: unsupported("not built yet"),
  deleteWebform: unsupported("not built yet"),
  patchWebform: unsupported("not built yet"),
  createWebform: unsupported("not built yet"),
};

export const resources = { "web-forms": webForms };
