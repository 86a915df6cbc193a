import { unsupported } from "../../core/behaviours.ts";
import { routes } from "./stored.ts";

export const rows = {
  getRouting: unsupported("not built yet"),
  updateRouting: unsupported("not built yet"),
  deleteRouting: unsupported("not built yet"),
};

export const resources = { routes };
