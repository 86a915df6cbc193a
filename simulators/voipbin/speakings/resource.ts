import type { LifecycleCode } from "../../core/lifecycle.ts";
import { resource } from "../../core/resource.ts";
import { uuid } from "../ids.ts";
import { live } from "../pages.ts";
import { shown } from "../shown.ts";
import { nowOf, stampOf } from "../times.ts";

export interface Speaking {
  readonly id: string;
  readonly customer_id: string;
  readonly reference_type: "call" | "confbridge";
  readonly reference_id: string;
  readonly language: string;
  readonly provider: string;
  readonly voice_id: string;
  readonly direction: "" | "in" | "out" | "both";
  readonly status: "initiating" | "active" | "stopped";
  readonly tm_create: string;
  readonly tm_update?: string;
  readonly tm_delete?: string;
}

const SETUP_SECONDS = 0.2;

export const speakings = resource<Speaking>()({
  owner: "customer_id",
  newId: uuid,
  defaults: (act) => ({ language: "", provider: "elevenlabs", voice_id: "", direction: "", status: "initiating", tm_create: stampOf(act) }),
  indexes: {
    live,
    /** Open ones, by the call or the room. */
    open: { by: (row) => (row.status === "stopped" ? undefined : row.reference_id) },
  },
  views: { default: shown<Speaking>(["id", "customer_id", "reference_id"], ["reference_type", "language", "provider", "voice_id", "direction", "status", "tm_create", "tm_update", "tm_delete"]) },
});

export const speaking: LifecycleCode<Speaking> = { field: "status", pacing: { initiating: { on: "start", afterSeconds: () => SETUP_SECONDS, patch: (act) => ({ tm_update: nowOf(act) }) } } };
