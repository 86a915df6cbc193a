import { unsupported } from "../../core/behaviours.ts";

export const rows = {
  getMetadata: unsupported("not built yet"),
  createMetadata: unsupported("not built yet"),
  deleteMetadata: unsupported("not built yet"),
  patchMetadata: unsupported("not built yet"),
};
