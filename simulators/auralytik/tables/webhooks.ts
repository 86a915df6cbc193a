import type { operations } from "../../../contracts/gen/auralytik.ts";
import { read, remove, type Row } from "../../core/behaviours.ts";
import { createWebhook, listWebhookDeliveries, listWebhooks, testWebhook, updateWebhook } from "../handlers/webhooks.ts";

export const webhookRows = {
  listWebhooks,
  createWebhook,
  getWebhook: read("webhooks"),
  updateWebhook,
  deleteWebhook: remove("webhooks"),
  testWebhook,
  listWebhookDeliveries,
} satisfies Partial<Record<keyof operations, Row>>;
