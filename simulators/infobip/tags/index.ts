import { unsupported } from "../../core/behaviours.ts";
import { tags } from "./stored.ts";

export const rows = {
  getTags: unsupported("not built yet"),
  createTag: unsupported("not built yet"),
  deleteTags: unsupported("not built yet"),
};

export const resources = { tags };
