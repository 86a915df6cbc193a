import { Refusal } from "../core/refusal.ts";
import type { Stimulus } from "../core/vendor.ts";
import { credentialKey, type Credential } from "../core/world/credential.ts";
import { customerStimuli } from "./customer-stimuli.ts";
import { addMessage } from "./handlers/objects.ts";
import type { CommboxAct } from "./resources.ts";

const id = { type: "integer", minimum: 1 } as const;
const text = { type: "string" } as const;
const body = (properties: Record<string, object>, required: readonly string[]) => ({ type: "object", additionalProperties: false, properties, required });

/** Documented: a revoked key works on for up to 30 days. */
const GRACE_MS = 30 * 86_400_000;

/** What customers and admins do that no route of the API does. */
export const stimuli: Readonly<Record<string, Stimulus>> = {
  ...customerStimuli,
  customerWrites: {
    summary: "the customer of a conversation sends a message",
    schema: body({ objectId: id, message: { ...text, minLength: 1 } }, ["objectId", "message"]),
    run: (act: CommboxAct, { objectId, message }) => ({ id: addMessage(act, act.get("conversations", objectId), { message }).id }),
  },
  submitSatisfaction: {
    summary: "a customer rates a conversation",
    schema: body({ objectId: id, score: { type: "number" }, description: text }, ["objectId", "score"]),
    run: (act: CommboxAct, { objectId, score, description = "" }) => act.publish("Satisfaction.OnSubmit", { objectId: act.get("conversations", objectId).id, score, description }, {}, about(objectId)),
  },
  submitForm: {
    summary: "a customer sends a form that belongs to a conversation",
    schema: body({ objectId: id, formUrl: text, properties: { type: "object" } }, ["objectId", "formUrl"]),
    run: (act: CommboxAct, { objectId, formUrl, properties = {} }) => act.publish("Form.OnSubmit", { objectId: act.get("conversations", objectId).id, formUrl, properties }, {}, about(objectId)),
  },
  userExits: {
    summary: "a customer leaves a chat",
    schema: body({ objectId: id }, ["objectId"]),
    run: (act: CommboxAct, { objectId }) => act.publish("Chat.OnUserExit", act.get("conversations", objectId), {}, about(objectId)),
  },
  revokeKey: {
    summary: "an admin revokes a key: it works on for its time of grace, or no longer",
    schema: body({ credential: text, state: { enum: ["grace", "expired", "revoked"] } }, ["credential", "state"]),
    run: (act: CommboxAct, given: { credential: string; state: Credential["state"] }) => {
      for (const found of act.world.credentials.all()) {
        if (found.vendor === act.vendor.name && found.account === act.account && found.name === given.credential) return act.world.credentials.put(credentialKey(found.vendor, found.text), { ...found, state: given.state, ...(given.state === "grace" ? { expiresAt: act.now + GRACE_MS } : {}) });
      }
      throw new Refusal("not-found", `this account has no credential ${given.credential}`, { rule: "credentials of this account" });
    },
  },
};

const about = (objectId: number) => ({ resource: "conversations", rowId: String(objectId) });
