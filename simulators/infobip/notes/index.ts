import { unsupported } from "../../core/behaviours.ts";
import { notes } from "./stored.ts";

export const rows = {
  getNotes: unsupported("not built yet"),
  createNote: unsupported("not built yet"),
  getNote: unsupported("not built yet"),
  updateNote: unsupported("not built yet"),
  deleteNote: unsupported("not built yet"),
};

export const resources = { notes };
