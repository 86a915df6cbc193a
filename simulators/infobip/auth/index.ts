import { unsupported } from "../../core/behaviours.ts";
import { resource } from "../../core/resource.ts";

export const rows = {
  createSession: unsupported("not built yet"),
  destroySession: unsupported("not built yet"),
  createOauth2Token: unsupported("not built yet"),
};

export const resources = { clients: resource<{ readonly id: string; readonly account: string; readonly secret: string; readonly scopes: readonly string[] }>()({ secrets: ["secret"] }) };
