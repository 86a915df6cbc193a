import { fileURLToPath } from "node:url";
import { contractOf } from "../../core/contract/contract.ts";
import { unsupported } from "../../core/behaviours.ts";
import { simulate } from "../../core/simulator.ts";
import type { VendorDefinition } from "../../core/vendor.ts";
import { telephony } from "../../telephony/layer.ts";
import { resource } from "../../core/resource.ts";
import { campaignResources } from "../resources/campaigns.ts";
import { exportResources } from "../resources/exports.ts";
import { usageResources } from "../resources/usage.ts";
import { voiceCallResources } from "../resources/voice-calls.ts";
import { storageError, storageHeaders } from "../storage/errors.ts";
import { STORAGE, verifySas } from "../storage/sas.ts";
import { analyticsRows } from "../tables/analytics.ts";
import { campaignRows } from "../tables/campaigns.ts";
import { exportRows } from "../tables/exports.ts";
import { storageRows } from "../tables/storage.ts";
import { usageRows } from "../tables/usage.ts";
import { voiceCallRows } from "../tables/voice-calls.ts";
import { voiceHears } from "../voice/hears.ts";
import { voiceLifecycles } from "../voice/lifecycles.ts";
import { voiceReactions } from "../voice/reactions.ts";
import { voiceStimuli } from "../voice/stimuli.ts";
import { voiceTimers } from "../voice/timers.ts";

const contract = contractOf("auralytik");
const others = Object.fromEntries(Object.entries(contract.lifecycles).map(([, { resource: name }]) => [name, resource<any>()({})]));

/** The part of the vendor that is about calls, with the plainest wire: for tests of that part alone. */
const definition: VendorDefinition = {
  name: "auralytik",
  title: "Auralytik",
  resources: { ...others, ...voiceCallResources, ...campaignResources, ...exportResources, ...usageResources },
  lifecycles: { ...Object.fromEntries(Object.keys(contract.lifecycles).map((name) => [name, { field: "state" }])), ...voiceLifecycles },
  reactions: voiceReactions,
  timers: voiceTimers,
  stimuli: voiceStimuli,
  hears: voiceHears,
  settings: {},
  events: { table: Object.fromEntries(contract.events.map((name) => [name, { ...(name === "voice-call.completed" ? { resource: "voiceCalls" } : name === "export.ready" ? { resource: "exports" } : {}), payload: (row: any) => row }])), request: () => ({ headers: {}, body: "" }), retryAfterSeconds: [], timeoutSeconds: 10 },
  wire: {
    schemes: { sas: { present: (visit) => visit.query().get("sig") ?? undefined, verify: verifySas } },
    mint: () => "ak_test_x",
    present: (credential) => ({ headers: { authorization: `Bearer ${credential.text}` } }),
    headers: (visit): Record<string, string> => (visit.document === STORAGE ? storageHeaders(visit) : { "x-request-id": "req_1" }),
    encode: (_, body: any) => (body?.pagination ? { ...body, meta: { requestId: "req_1", timestamp: "2025-01-01T00:00:00Z" } } : body),
  },
  error: (refusal, visit) => (visit.document === STORAGE ? storageError(refusal, visit) : { status: refusal.detail.status ?? ({ "not-found": 404, forbidden: 403, unauthorized: 401 } as any)[refusal.kind] ?? 400, headers: { "content-type": "application/json", "x-request-id": "req_1" }, body: { error: { code: refusal.detail.code ?? "NOT_FOUND", message: refusal.message, requestId: "req_1" } } }),
  operations: { ...Object.fromEntries([...contract.operations.keys()].map((id) => [id, unsupported("not about calls")])), ...voiceCallRows, ...campaignRows, ...analyticsRows, ...exportRows, ...usageRows, ...storageRows },
  sample: { operationId: "listVoiceCalls" },
};

export const voiceOnly = () => simulate([definition], { fixture: fileURLToPath(new URL("./voice-only.yaml", import.meta.url)) }, [telephony]);
